// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated tables as in RFC 4180: a header row, quoted cells, doubled quotes inside. */
public final class Csv {
  private Csv() {}

  /**
   * Reads a table.
   *
   * @throws IOException when the file cannot be read or a row has more or fewer cells than the
   *     header
   */
  public static List<Row> read(Path file) throws IOException {
    List<List<String>> lines = new Parser(Files.readString(file)).lines();
    List<String> header = lines.get(0);
    List<Row> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.size() != header.size()) {
        throw new IOException(file + ": " + line.size() + " cells in " + line);
      }
      rows.add(row(header, line));
    }
    return rows;
  }

  private static Row row(List<String> header, List<String> line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), line.get(i).trim());
    }
    return new Row(cells);
  }

  /** Walks the text once; a line ends at a newline outside quotes. */
  private static final class Parser {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    Parser(String text) {
      this.text = text.replace("\r\n", "\n");
    }

    List<List<String>> lines() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = !quoted;
        } else {
          take(c);
        }
      }
      endLine();
      return lines;
    }

    private void take(char c) {
      if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else if (c == ',') {
        endCell();
      } else {
        endLine();
      }
    }

    private void endCell() {
      line.add(cell.toString());
      cell.setLength(0);
    }

    private void endLine() {
      if (!line.isEmpty() || cell.length() > 0) {
        endCell();
        lines.add(line);
        line = new ArrayList<>();
      }
    }
  }
}
