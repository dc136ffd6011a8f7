// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.jspecify.annotations.Nullable;

/** Whether who asks has the answer already (RFC 9110, section 13). */
final class Preconditions {

  private Preconditions() {}

  /**
   * Tells whether what is at hand is the answer.
   *
   * @param ifNoneMatch the value of that header, or null; it alone counts where it is given
   * @param ifModifiedSince the value of that header, or null
   * @param tag the validator of the answer, without the mark of a weak one
   * @param date the date of the answer
   */
  static boolean unchanged(
      @Nullable String ifNoneMatch,
      @Nullable String ifModifiedSince,
      String tag,
      LastModified date) {
    return ifNoneMatch == null
        ? ifModifiedSince != null && date.is(ifModifiedSince)
        : ifNoneMatch.equals("*") || lists(ifNoneMatch, tag);
  }

  /** Weak comparison: the validator is a member, with or without {@code W/} before it. */
  private static boolean lists(String header, String tag) {
    int at = header.indexOf(tag);
    while (at >= 0) {
      int start = at >= 2 && header.startsWith("W/", at - 2) ? at - 2 : at;
      if (separates(header, start - 1) && separates(header, at + tag.length())) {
        return true;
      }
      at = header.indexOf(tag, at + 1);
    }
    return false;
  }

  private static boolean separates(String header, int at) {
    return at < 0 || at >= header.length() || ", \t".indexOf(header.charAt(at)) >= 0;
  }
}
