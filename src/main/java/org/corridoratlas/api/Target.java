// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request is aimed at, in one form for all requests that mean the same.
 *
 * @param base where the server is seen from outside, without a slash at the end
 * @param path the path as sent, percent-encoded
 * @param query the query as sent with its parameters in alphabetical order; empty when there is
 *     none
 */
record Target(String base, String path, String query) {

  /** Makes targets for one server. */
  record Site(Optional<String> publicUrl, String fallbackHost) {

    /** A server at a host, seen from outside at another address if that is given. */
    static Site of(Optional<URI> publicUrl, String fallbackHost) {
      return new Site(publicUrl.map(url -> url.toString().replaceAll("/+$", "")), fallbackHost);
    }

    /**
     * The target of a request.
     *
     * @param host the value of the Host header, or null
     * @param path the path as sent
     * @param query the query as sent, or null
     */
    Target target(@Nullable String host, String path, @Nullable String query) {
      String base = publicUrl.orElseGet(() -> "http://" + (host == null ? fallbackHost : host));
      return new Target(base, path, query == null ? "" : sorted(query));
    }
  }

  private static String sorted(String query) {
    if (query.indexOf('&') < 0) {
      return query;
    }
    String[] pairs = query.split("&", -1);
    Arrays.sort(pairs);
    return String.join("&", pairs);
  }

  /** The absolute address of this target. */
  String url() {
    return base + path + (query.isEmpty() ? "" : "?" + query);
  }
}
