// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is said from a description, where a format has no other place for it. */
final class Descriptions {

  private static final Pattern LINE =
      Pattern.compile(
          "(id|name|mode|description|positionalAccuracyMetres|stretches|created|updated|version)"
              + ": (.*)");

  private Descriptions() {}

  /**
   * A description that begins with a line {@code key: value} has such lines, and what follows one
   * until the next goes on with it; any other description is one text.
   */
  static void take(String text, Map<String, String> said) {
    String key = "";
    for (String line : text.split("\n", -1)) {
      Matcher keyed = LINE.matcher(line);
      if (keyed.matches()) {
        key = keyed.group(1);
        said.put(key, keyed.group(2));
      } else if (key.isEmpty()) {
        said.put("description", text);
        return;
      } else {
        said.merge(key, line, (before, next) -> before + "\n" + next);
      }
    }
  }
}
