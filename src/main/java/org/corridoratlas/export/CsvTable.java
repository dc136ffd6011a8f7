// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 text: UTF-8, CRLF, a header line, fields quoted where needed.
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a
 * carriage return) gets an apostrophe before it; numbers stay numbers. An unknown value is empty.
 */
final class CsvTable {

  private static final String FORMULA = "=+-@\t\r";

  private final Set<String> columns = new LinkedHashSet<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /**
   * Adds a row; columns not seen before follow those seen.
   *
   * @param values numbers, truth values, texts, lists; an object becomes a column per key, {@code
   *     name.en}
   */
  void add(Map<String, ? extends @Nullable Object> values) {
    Map<String, Object> row = new LinkedHashMap<>();
    values.forEach((name, value) -> cell(name, value, row));
    rows.add(row);
  }

  private void cell(String name, @Nullable Object value, Map<String, Object> row) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> cell(name + "." + key, member, row));
      return;
    }
    columns.add(name);
    if (value != null) {
      row.put(name, value);
    }
  }

  /** The table. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    line(columns, text);
    for (Map<String, Object> row : rows) {
      List<String> fields = new ArrayList<>();
      for (String column : columns) {
        fields.add(text(row.get(column)));
      }
      line(fields, text);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(Iterable<String> fields, StringBuilder text) {
    String separator = "";
    for (String field : fields) {
      text.append(separator).append(quoted(field));
      separator = ",";
    }
    text.append("\r\n");
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    String words = value instanceof List<?> list ? joined(list) : value.toString();
    return words.isEmpty() || FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }

  private static String joined(List<?> list) {
    return list.stream().anyMatch(member -> member instanceof Map || member instanceof List)
        ? json(list)
        : list.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }

  private static String json(List<?> list) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      GeoJsonWriter.value(list, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
