// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.Optional;

/** Reads numbers in the values of parameters. */
final class Numbers {

  private Numbers() {}

  /** The number that a text is, in decimal digits; nothing when it is none. */
  static Optional<Double> parse(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOfDecimal(text.charAt(i))) {
        return Optional.empty(); // Java reads more: NaN, 0x1p3, 1d
      }
    }
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfDecimal(char letter) {
    return (letter >= '0' && letter <= '9') || "+-.eE".indexOf(letter) >= 0;
  }
}
