// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the report writes them, the same in every language of the machine. */
final class Figures {

  /** What stands for a value that is not known. */
  static final String UNKNOWN = "–";

  private static final double METRES_PER_KILOMETRE = 1000;
  private static final String MINUS = "\u2212";
  private static final String GROUP_SPACE = "\u202f";

  private Figures() {}

  /** Metres in kilometres, to 0.1 km. */
  static String kilometres(double metres) {
    return fixed(metres / METRES_PER_KILOMETRE, 1);
  }

  /** A difference with its sign, or words when there is none. */
  static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    if (text.equals(fixed(0, decimals))) {
      return value == 0 ? "same" : "±" + text;
    }
    return value > 0 ? "+" + text : text;
  }

  /** A number with so many decimals, thousands apart, halves away from zero. */
  static String fixed(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = point - 3; i > 0 && point > 4; i -= 3) {
      text.insert(i, GROUP_SPACE);
    }
    return rounded.signum() < 0 ? MINUS + text : text.toString();
  }

  /** A number with the decimals that it has, at most three. */
  static String plain(double value) {
    BigDecimal number =
        BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return fixed(value, Math.max(0, number.scale()));
  }
}
