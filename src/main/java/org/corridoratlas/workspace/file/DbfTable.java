// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table beside a shapefile (dBASE level 5); text, numbers and days as they are written. */
final class DbfTable {

  private static final int HEADER_BYTES = 32;
  private static final int COLUMN_BYTES = 32;
  private static final int NAME_BYTES = 11;
  private static final int WIDTH_AT = 16;
  private static final byte END = 0x0D;

  private final ByteBuffer bytes;
  private final Charset charset;
  private final List<Column> columns;

  private record Column(String name, int from, int width) {}

  private DbfTable(ByteBuffer bytes, Charset charset) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.charset = charset;
    this.columns = columns();
  }

  /** The table; without one, or with half a one, nothing is said. */
  static DbfTable of(Optional<byte[]> table, Optional<byte[]> charset) {
    return new DbfTable(
        ByteBuffer.wrap(table.orElse(new byte[0])),
        charset.map(DbfTable::charset).orElse(StandardCharsets.UTF_8));
  }

  private static Charset charset(byte[] name) {
    String text = new String(name, StandardCharsets.US_ASCII).strip();
    try {
      return Charset.forName(text.matches("\\d{3,4}") ? "windows-" + text : text);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private List<Column> columns() {
    List<Column> list = new ArrayList<>();
    int from = 1; // after the mark of deleted rows
    int at = HEADER_BYTES;
    while (at + COLUMN_BYTES <= bytes.limit() && bytes.get(at) != END) {
      int width = bytes.get(at + WIDTH_AT) & 0xFF;
      list.add(new Column(text(at, NAME_BYTES), from, width));
      from += width;
      at += COLUMN_BYTES;
    }
    return list;
  }

  private String text(int from, int width) {
    byte[] copy = new byte[width];
    bytes.get(from, copy);
    String text = new String(copy, charset);
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  /**
   * What is said in a row.
   *
   * @param number from 0
   */
  Map<String, String> row(int number) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : columns) {
      int header = bytes.getShort(8) & 0xFFFF;
      long from = header + (long) number * (bytes.getShort(10) & 0xFFFF) + column.from();
      if (from + column.width() <= bytes.limit()) {
        row.put(column.name(), text((int) from, column.width()));
      }
    }
    return row;
  }
}
