// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept, with its header fields already written: giving it makes nothing anew.
 * Thread-safe.
 */
final class StoredAnswer {

  private final Representation answer;
  private final LastModified date;
  private final Form plain;
  private volatile @Nullable Form gzip;

  StoredAnswer(Representation answer, LastModified date) {
    this.answer = answer;
    this.date = date;
    this.plain = form(answer.encoded(null));
  }

  /**
   * The answer in one encoding.
   *
   * @param encoded the bytes
   * @param unchanged the header fields for who has them already
   * @param whole the header fields for who gets them
   */
  record Form(Representation.Encoded encoded, HttpFields unchanged, HttpFields whole) {}

  private Form form(Representation.Encoded encoded) {
    HttpFields.Mutable whole = fields(Headers.of(answer, encoded, date));
    whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, answer.mediaType()));
    whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, encoded.content().remaining()));
    HttpFields unchanged = fields(Headers.unchanged(answer, encoded, date)).asImmutable();
    return new Form(encoded, unchanged, whole.asImmutable());
  }

  private static HttpFields.Mutable fields(Map<String, String> headers) {
    HttpFields.Mutable fields = HttpFields.build();
    headers.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
    return fields;
  }

  /** The answer. */
  Representation answer() {
    return answer;
  }

  /** The encoding for a value of Accept-Encoding, which may be null. */
  Form form(@Nullable String acceptEncoding) {
    Representation.Encoded encoded = answer.encoded(acceptEncoding);
    if (!encoded.gzip()) {
      return plain;
    }
    Form known = gzip;
    if (known == null) {
      known = form(encoded);
      gzip = known;
    }
    return known;
  }
}
