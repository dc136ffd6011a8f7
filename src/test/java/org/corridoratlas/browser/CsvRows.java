// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, apart from the program that wrote it. */
final class CsvRows {

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvRows() {}

  static List<List<String>> parse(String text) {
    CsvRows reader = new CsvRows();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean quoted = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '"' && quoted && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
        reader.cell.append(plain.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        reader.cell.append(c);
      } else {
        reader.take(c);
      }
    }
    return reader.rows;
  }

  private void take(char c) {
    if (c == ',') {
      endCell();
    } else if (c == '\n') {
      endCell();
      rows.add(row);
      row = new ArrayList<>();
    } else if (c != '\r') {
      cell.append(c);
    }
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }
}
