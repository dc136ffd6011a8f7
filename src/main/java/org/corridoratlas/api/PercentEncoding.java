// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How texts stand in the path or query of an address. */
final class PercentEncoding {

  /** What stands in a path or query as it is, beside letters and digits. */
  private static final String PLAIN = "_.,:/*-";

  private PercentEncoding() {}

  /** A text as it stands in a path or query. */
  static String encoded(String text) {
    return isPlain(text)
        ? text
        : URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2C", ",")
            .replace("%2F", "/")
            .replace("%3A", ":");
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isAscii = letter < 128 && Character.isLetterOrDigit(letter);
      if (!isAscii && PLAIN.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A part of a path as it is meant. */
  static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
