// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a value of {@code Accept-Encoding} says of the two codings that answers have (RFC 9110). */
final class AcceptedEncodings {

  private static final double NOT_NAMED = -1;

  private AcceptedEncodings() {}

  /** Tells whether compressed bytes are wanted, rather than plain ones. */
  static boolean wantGzip(@Nullable String header) {
    if (header == null) {
      return false;
    }
    if (header.indexOf('q') < 0 && header.indexOf('Q') < 0 && header.indexOf('*') < 0) {
      return weight(header, "gzip") > 0;
    }
    double gzip = weight(header, "gzip");
    double any = weight(header, "*");
    double plain = weight(header, "identity");
    return (gzip == NOT_NAMED ? any : gzip) > 0 && (gzip == NOT_NAMED ? any : gzip) >= plain;
  }

  /** Tells whether plain bytes are refused. */
  static boolean refusePlain(@Nullable String header) {
    if (header == null || header.indexOf('0') < 0) {
      return false;
    }
    double plain = weight(header, "identity");
    return plain == 0 || (plain == NOT_NAMED && weight(header, "*") == 0);
  }

  /** The weight of a coding, or {@link #NOT_NAMED}. */
  private static double weight(String header, String coding) {
    int start = 0;
    while (start < header.length()) {
      int end = header.indexOf(',', start);
      end = end < 0 ? header.length() : end;
      int semicolon = header.indexOf(';', start);
      boolean weighed = semicolon >= 0 && semicolon < end;
      if (names(header, start, weighed ? semicolon : end, coding)) {
        return weighed ? quality(header.substring(semicolon + 1, end)) : 1;
      }
      start = end + 1;
    }
    return NOT_NAMED;
  }

  private static boolean names(String header, int from, int to, String coding) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(header.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(header.charAt(end - 1))) {
      end--;
    }
    boolean old = coding.equals("gzip") && end - start == 6;
    start += old && header.regionMatches(true, start, "x-", 0, 2) ? 2 : 0;
    return end - start == coding.length()
        && header.regionMatches(true, start, coding, 0, coding.length());
  }

  /** The number after {@code q=}; 1 where it cannot be read. */
  static double quality(String parameter) {
    String text = parameter.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    return text.matches("q=[01](\\.\\d{0,3})?") ? Double.parseDouble(text.substring(2)) : 1;
  }
}
