// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Arrays;
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

  /** Under that name a request carries its target. */
  static final String ATTRIBUTE = Target.class.getName();

  /** A target with the query in one order; null is no query. */
  static Target of(String base, String path, @Nullable String query) {
    return new Target(base, path, query == null ? "" : sorted(query));
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
