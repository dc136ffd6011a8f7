// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept, with its header fields already written: giving it makes nothing anew.
 *
 * @param answer the answer
 * @param plain its bytes for who accepts no other
 * @param gzip its bytes for who accepts them compressed; the plain ones where that is not worth it
 */
record StoredAnswer(Representation answer, Form plain, Form gzip) {

  /**
   * The answer in one encoding.
   *
   * @param encoded the bytes
   * @param unchanged the header fields for who has them already
   * @param whole the header fields for who gets them
   */
  record Form(Representation.Encoded encoded, HttpFields unchanged, HttpFields whole) {}

  static StoredAnswer of(Representation answer) {
    return new StoredAnswer(answer, form(answer, null), form(answer, "gzip"));
  }

  private static Form form(Representation answer, @Nullable String acceptEncoding) {
    Representation.Encoded encoded = answer.encoded(acceptEncoding);
    HttpFields.Mutable fields = HttpFields.build();
    Headers.of(answer, encoded)
        .forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
    HttpFields.Mutable whole = HttpFields.build(fields);
    whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, answer.mediaType()));
    whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, encoded.content().remaining()));
    return new Form(encoded, fields.asImmutable(), whole.asImmutable());
  }

  /** The encoding for a value of Accept-Encoding, which may be null. */
  Form form(@Nullable String acceptEncoding) {
    return answer.encoded(acceptEncoding).gzip() ? gzip : plain;
  }
}
