// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is said from a description, where a format has no other place for it. */
final class Descriptions {

  private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w.]*): (.*)");

  private Descriptions() {}

  /** A description that is all lines {@code key: value} says each; any other is one text. */
  static void take(String text, Map<String, String> said) {
    boolean keyed = !text.isEmpty() && text.lines().allMatch(line -> LINE.matcher(line).matches());
    if (!keyed) {
      said.put("description", text);
      return;
    }
    text.lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> said.put(line.group(1), line.group(2)));
  }
}
