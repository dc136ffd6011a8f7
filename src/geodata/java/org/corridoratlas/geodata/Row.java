// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source table.
 *
 * @param cells column name to text, trimmed; an empty cell is the empty string
 */
public record Row(Map<String, String> cells) {
  private static final List<String> LANGUAGES = List.of("en", "hy", "az", "ru", "fa", "tr");

  /** Returns the text of a column. */
  public String text(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
    }
    return text;
  }

  /** Returns the number in a column, or null when the cell is empty. */
  public @Nullable Double number(String column) {
    String text = text(column);
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  /** Returns the number in a column that must not be empty. */
  public double required(String column) {
    return Double.parseDouble(text(column));
  }

  /** Returns the parts of a cell that lists several values, separated by semicolons. */
  public List<String> list(String column) {
    return Arrays.stream(text(column).split(";"))
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** Returns the names in the columns {@code name_en}, {@code name_hy} and so on, if not empty. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      String name = cells.getOrDefault("name_" + language, "");
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    return names;
  }
}
