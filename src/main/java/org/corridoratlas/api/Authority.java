// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

/** The form of a host as it stands in an address: a name or an IP address, and perhaps a port. */
final class Authority {

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_ADDRESS = 45;
  private static final int LONGEST_PORT = 5;
  private static final int GREATEST_PORT = 65_535;

  private Authority() {}

  /** Tells whether a text is a host, or a host and a port. */
  static boolean valid(String text) {
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      return close > 0 && isAddress(text.substring(1, close)) && endsOrPort(text, close + 1);
    }
    int colon = text.indexOf(':');
    int end = colon < 0 ? text.length() : colon;
    return isName(text, end) && endsOrPort(text, end);
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS
        && text.indexOf(':') >= 0
        && Network.address(text) != null;
  }

  private static boolean isName(String text, int end) {
    for (int i = 0; i < end; i++) {
      char letter = text.charAt(i);
      boolean isAscii = letter < 128 && Character.isLetterOrDigit(letter);
      if (!isAscii && "._~-".indexOf(letter) < 0) {
        return false;
      }
    }
    return end > 0 && end <= LONGEST_NAME;
  }

  /** Whether from there on nothing stands in a text, or a port. */
  private static boolean endsOrPort(String text, int start) {
    int digits = text.length() - start - 1;
    if (digits < 0) {
      return true;
    }
    if (text.charAt(start) != ':' || digits == 0 || digits > LONGEST_PORT) {
      return false;
    }
    int port = 0;
    for (int i = start + 1; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      port = 10 * port + digit;
    }
    return port <= GREATEST_PORT;
  }
}
