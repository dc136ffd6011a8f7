// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/**
 * A table as RFC 4180 text: UTF-8, CRLF, a header line, fields quoted where needed.
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a
 * carriage return) gets an apostrophe before it; numbers stay numbers. An unknown value is empty.
 */
final class CsvTable {

  private static final String FORMULA = "=+-@\t\r";

  private final List<Map<String, ? extends @Nullable Object>> rows = new ArrayList<>();

  /**
   * Adds a row; columns not seen before follow those seen.
   *
   * @param values numbers, truth values, texts, lists; an object becomes a column per key, {@code
   *     name.en}
   */
  void add(Map<String, ? extends @Nullable Object> values) {
    rows.add(values);
  }

  /** The table. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(rows, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes rows as a table. They are gone through twice, for their columns and for their values;
   * none is kept. A geometry is written as WKT.
   *
   * @param out not closed here
   */
  static void write(
      Iterable<? extends Map<String, ? extends @Nullable Object>> rows, OutputStream out)
      throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    for (Map<String, ? extends @Nullable Object> row : rows) {
      columns.addAll(Flat.cells(row).keySet());
    }
    write(columns, rows, out);
  }

  /**
   * Writes rows as a table of those columns, each as it comes.
   *
   * @param out not closed here
   */
  static void write(
      Set<String> columns,
      Iterable<? extends Map<String, ? extends @Nullable Object>> rows,
      OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    line(columns, text);
    for (Map<String, ? extends @Nullable Object> row : rows) {
      Map<String, @Nullable Object> cells = Flat.cells(row);
      line(columns.stream().map(column -> text(cells.get(column))).toList(), text);
    }
    text.flush();
  }

  private static void line(Iterable<String> fields, Writer text) throws IOException {
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
    if (value instanceof Geometry geometry) {
      return new WKTWriter().write(geometry);
    }
    String words = value.toString();
    return words.isEmpty() || FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }
}
