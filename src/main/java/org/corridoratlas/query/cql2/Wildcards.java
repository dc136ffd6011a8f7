// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.Arrays;

/** Patterns of LIKE: % stands for any characters, _ for one, after a backslash for themselves. */
final class Wildcards {

  private static final int ANY = -1;
  private static final int ONE = -2;

  private Wildcards() {}

  /**
   * Tells whether a text fits a pattern. Its work is at most the product of both lengths, whatever
   * the pattern.
   */
  static boolean fit(String text, String pattern) {
    int[] signs = signs(pattern);
    int[] letters = text.codePoints().toArray();
    int sign = 0;
    int letter = 0;
    int retrySign = -1;
    int retryLetter = 0;
    while (letter < letters.length) {
      if (sign < signs.length && signs[sign] == ANY) {
        retrySign = sign++;
        retryLetter = letter;
      } else if (sign < signs.length && (signs[sign] == ONE || signs[sign] == letters[letter])) {
        sign++;
        letter++;
      } else if (retrySign >= 0) {
        sign = retrySign + 1;
        letter = ++retryLetter;
      } else {
        return false;
      }
    }
    while (sign < signs.length && signs[sign] == ANY) {
      sign++;
    }
    return sign == signs.length;
  }

  private static int[] signs(String pattern) {
    int[] letters = pattern.codePoints().toArray();
    int[] signs = new int[letters.length];
    int size = 0;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == '\\' && i + 1 < letters.length) {
        signs[size++] = letters[++i];
      } else {
        signs[size++] = letters[i] == '%' ? ANY : letters[i] == '_' ? ONE : letters[i];
      }
    }
    return Arrays.copyOf(signs, size);
  }
}
