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

  /** Marks the answers of browsers; no query can hold it. */
  private static final String PAGE = "#page";

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

  /**
   * Where an answer to this target is kept; null when none is, for the Accept header weighs forms
   * against one another. Browsers, which name {@code text/html} first, have answers of their own.
   *
   * @param accept the value of the Accept header, or null
   */
  @Nullable Target kept(@Nullable String accept) {
    if (accept == null || namesForm()) {
      return this;
    }
    if (isBrowsers(accept)) {
      return new Target(base, path, query + PAGE);
    }
    boolean weighs = accept.contains("q=") && !accept.startsWith("application/json, */*;q=");
    return weighs || accept.contains("text/html") ? null : this;
  }

  /** Tells whether the form of the answer follows from where it is kept alone. */
  boolean leavesNoChoice(@Nullable String accept) {
    return accept == null || namesForm() || isBrowsers(accept) || accept.contains("*/*");
  }

  private boolean namesForm() {
    return query.startsWith("f=") || query.contains("&f=");
  }

  private static boolean isBrowsers(String accept) {
    boolean isFirst = accept.startsWith("text/html,") || accept.equals("text/html");
    return isFirst && !accept.contains("json") && !accept.contains("csv");
  }

  /** The absolute address of this target. */
  String url() {
    return base + path + (query.isEmpty() ? "" : "?" + query);
  }
}
