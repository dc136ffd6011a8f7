// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that take a side, by language: liberate, occupy, retake, conquer, so-called, and what
 * stands for them. Beginnings of words, for they are inflected; another's words stand in quotation
 * marks.
 */
final class Wording {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^“]*“|«[^»]*»");

  private static final Map<String, Pattern> PARTISAN =
      Map.of(
          "en", beginning("liberat|occup(y|ied|ation)|retak|retook|conquer|so-called"),
          "hy",
              beginning(
                  "ազատագր|օկուպ|բռնազավթ|զավթ|բռնակցվ|գրավ(ել|եց|ված|վել|ում|ման)|նվաճ"
                      + "|այսպես կոչված|հետ (գրավ|վերցր)"),
          "az", beginning("azad (ed|et|olun)|[iİ]şğal|zəbt|fəth|qondarma|sözdə|guya|geri al"),
          "ru",
              beginning(
                  "освобо(д|жд)|(де)?оккуп|захват|захвач|завоев|завоёв|отвоев|отвоёв"
                      + "|так называем|якобы"));

  private Wording() {}

  private static Pattern beginning(String words) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<![\\p{L}\\p{M}])(" + words + ")", flags);
  }

  /** The languages whose words are known. */
  static Set<String> languages() {
    return PARTISAN.keySet();
  }

  /** The first word of a text, outside quotations, that takes a side. */
  static Optional<String> partisan(String language, String text) {
    Pattern words = PARTISAN.get(language);
    if (words == null) {
      return Optional.empty();
    }
    Matcher matcher = words.matcher(QUOTED.matcher(text).replaceAll(""));
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
