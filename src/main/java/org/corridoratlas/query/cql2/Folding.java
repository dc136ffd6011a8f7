// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts alike that differ in case or accents only, in any script and language. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Folding() {}

  /**
   * Without differences of case. The Turkic letters İ and ı are folded with i and I, so that a name
   * is found by those who cannot type them.
   */
  static String withoutCase(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("i\u0307", "i");
  }

  /** Without accents and other marks; letters of their own, such as ə, stay. */
  static String withoutAccents(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(MARKS.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
  }
}
