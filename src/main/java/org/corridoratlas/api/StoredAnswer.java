// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept. When it is given for the first time again, its header fields are written
 * and its bytes put off the heap; from then on giving it makes nothing anew. Thread-safe.
 */
final class StoredAnswer {

  private final Representation answer;
  private final LastModified date;
  private volatile @Nullable Form plain;
  private volatile @Nullable Form gzip;

  StoredAnswer(Representation answer, LastModified date) {
    this.answer = answer;
    this.date = date;
  }

  /**
   * The answer in one encoding.
   *
   * @param content the bytes, off the heap; take a slice to read them
   * @param opaqueTag their validator without the mark of a weak one
   * @param unchanged the header fields for who has them already
   * @param whole the header fields for who gets them
   */
  record Form(ByteBuffer content, String opaqueTag, HttpFields unchanged, HttpFields whole) {}

  private Form form(Representation.Encoded encoded) {
    HttpFields.Mutable whole = written(Headers.of(answer, encoded, date));
    whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, answer.mediaType()));
    whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, encoded.length()));
    HttpFields unchanged = written(Headers.unchanged(answer, encoded)).asImmutable();
    return new Form(encoded.direct(), encoded.opaqueTag(), unchanged, whole.asImmutable());
  }

  private static HttpFields.Mutable written(HttpFields fields) {
    HttpFields.Mutable written = HttpFields.build();
    fields.forEach(
        field -> written.add(new PreEncodedHttpField(field.getName(), field.getValue())));
    return written;
  }

  /** The answer. */
  Representation answer() {
    return answer;
  }

  /** The encoding for a value of Accept-Encoding, which may be null. */
  Form form(@Nullable String acceptEncoding) {
    Representation.Encoded encoded = answer.encoded(acceptEncoding);
    Form known = encoded.gzip() ? gzip : plain;
    if (known == null) {
      known = form(encoded);
      if (encoded.gzip()) {
        gzip = known;
      } else {
        plain = known;
      }
    }
    return known;
  }
}
