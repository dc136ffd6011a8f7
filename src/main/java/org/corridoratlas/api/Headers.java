// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/** The headers that stand on every answer, whoever writes it. */
final class Headers {

  /** On answers of every status. */
  static final Map<String, String> COMMON =
      Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin");

  private static final HttpFields COMMON_FIELDS = fields(COMMON);
  private static final HttpField VARY =
      new PreEncodedHttpField(HttpHeader.VARY, "Accept, Accept-Encoding");
  private static final HttpField KEPT =
      new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
  private static final HttpField NOT_KEPT =
      new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");
  private static final HttpField GZIP =
      new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

  /** The methods that every resource has. */
  private static final String ALLOW = "GET, HEAD, OPTIONS";

  /** The resources that take something, and the methods by which. */
  private static final Map<String, String> TAKING =
      Map.of(
          "/api/comparisons",
          "GET, HEAD, POST, OPTIONS",
          WorkspaceRoutes.PROPOSALS,
          "POST, OPTIONS",
          ImportRoute.PATH,
          "POST, OPTIONS");

  /** The methods that the server knows; others are not implemented. */
  static final Set<String> METHODS =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

  private Headers() {}

  private static HttpFields fields(Map<String, String> headers) {
    HttpFields.Mutable fields = HttpFields.build();
    headers.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
    return fields.asImmutable();
  }

  /** The methods of the resource at a path. */
  static String allow(String path) {
    return path.startsWith(WorkspaceRoutes.PROPOSALS + "/")
        ? "GET, HEAD, PUT, PATCH, DELETE, OPTIONS"
        : TAKING.getOrDefault(path, ALLOW);
  }

  /** The methods that pages of other origins may use: they keep no proposals in a reader's name. */
  static String allowElsewhere(String path) {
    return path.startsWith(WorkspaceRoutes.PROPOSALS) ? "GET, HEAD" : allow(path);
  }

  /** The value of a header that is a list; lines of the same name are one list (RFC 9110, 5.3). */
  static @Nullable String all(HttpHeader name, HttpFields headers) {
    String value = null;
    for (HttpField line : headers) {
      if (line.getHeader() == name) {
        value = value == null ? line.getValue() : value + ", " + line.getValue();
      }
    }
    return value;
  }

  /** The value of a header of any name. */
  static @Nullable String all(String name, HttpFields headers) {
    List<String> lines = headers.getValuesList(name);
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  /**
   * The headers for who has an answer already: what a kept copy is brought up to date with, and
   * nothing of the representation besides its validator (RFC 9110, 15.4.5).
   */
  static HttpFields.Mutable unchanged(Representation answer, Representation.Encoded encoded) {
    HttpFields.Mutable fields =
        HttpFields.build().add(KEPT).add(HttpHeader.ETAG, encoded.etag()).add(VARY);
    answer
        .headers()
        .forEach(
            (name, value) -> {
              if (fields.contains(name)) {
                fields.put(name, value);
              }
            });
    return fields;
  }

  /**
   * The headers of an answer in that encoding, but for its type and length.
   *
   * @param date of all answers of the server
   */
  static HttpFields.Mutable of(
      Representation answer, Representation.Encoded encoded, LastModified date) {
    HttpFields.Mutable fields = HttpFields.build(COMMON_FIELDS);
    fields.add(answer.isStored() ? KEPT : NOT_KEPT);
    if (answer.isStored()) {
      fields.add(HttpHeader.ETAG, encoded.etag()).add(date.field());
    }
    fields.add(VARY);
    if (encoded.gzip()) {
      fields.add(GZIP);
    }
    answer.headers().forEach(fields::put); // an answer may say otherwise
    return fields;
  }
}
