// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that stand on every answer, whoever writes it. */
final class Headers {

  /** On answers of every status. */
  static final Map<String, String> COMMON =
      Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin");

  private Headers() {}

  /**
   * The headers of an answer in that encoding, but for its type and length.
   *
   * @param date of all answers of the server
   */
  static Map<String, String> of(
      Representation answer, Representation.Encoded encoded, LastModified date) {
    Map<String, String> headers = new LinkedHashMap<>(COMMON);
    headers.put("Cache-Control", answer.isStored() ? "no-cache" : "no-store");
    if (answer.isStored()) {
      headers.put("ETag", encoded.etag());
      headers.put("Last-Modified", date.text());
    }
    headers.put("Vary", "Accept, Accept-Encoding");
    if (encoded.gzip()) {
      headers.put("Content-Encoding", "gzip");
    }
    headers.putAll(answer.headers());
    return headers;
  }
}
