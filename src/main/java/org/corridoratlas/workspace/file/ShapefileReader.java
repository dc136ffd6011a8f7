// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridoratlas.workspace.Faults;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads a packed shapefile (ESRI Shapefile Technical Description, July 1998): polylines, also with
 * heights or measures, which are left out, and the table beside them.
 */
final class ShapefileReader {

  private static final int FILE_CODE = 9_994;
  private static final int HEADER_BYTES = 100;
  private static final int BOX_BYTES = 32;
  private static final int POSITION_BYTES = 16;
  private static final Map<Integer, String> OTHERS =
      Map.ofEntries(
          Map.entry(1, "Point"),
          Map.entry(11, "Point"),
          Map.entry(21, "Point"),
          Map.entry(5, "Polygon"),
          Map.entry(15, "Polygon"),
          Map.entry(25, "Polygon"),
          Map.entry(8, "MultiPoint"),
          Map.entry(18, "MultiPoint"),
          Map.entry(28, "MultiPoint"),
          Map.entry(31, "MultiPatch"));
  private static final List<Integer> LINES = List.of(3, 13, 23);

  private final ByteBuffer shapes;
  private final DbfTable table;
  private final Gathering found;

  private ShapefileReader(ByteBuffer shapes, DbfTable table, Gathering found) {
    this.shapes = shapes;
    this.table = table;
    this.found = found;
  }

  /** Reads; answers the description of the reference system, if there is one. */
  static Optional<String> read(Packed packed, Gathering found) {
    String name =
        packed
            .name(".shp")
            .orElseThrow(
                () -> Faults.whole("holds no shapefile", "pack the .shp with its .dbf and .prj"));
    if (packed.count(".shp") > 1) {
      found.refuse("other .shp", "a further shapefile", "one at a time; the first is " + name);
    }
    String base = name.substring(0, name.length() - ".shp".length());
    DbfTable table = DbfTable.of(packed.bytes(base + ".dbf"), packed.bytes(base + ".cpg"));
    ByteBuffer shapes = ByteBuffer.wrap(packed.bytes(name).orElseThrow());
    try {
      new ShapefileReader(shapes, table, found).records();
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw Faults.whole("has a shapefile that ends too soon", "write it anew");
    }
    return packed.bytes(base + ".prj").map(Text::of);
  }

  private void records() {
    if (shapes.remaining() < HEADER_BYTES || shapes.getInt(0) != FILE_CODE) {
      throw Faults.whole("has an .shp that is no shapefile", "write it anew");
    }
    shapes.position(HEADER_BYTES);
    for (int record = 0; shapes.remaining() >= 8; record++) {
      shapes.order(ByteOrder.BIG_ENDIAN).getInt();
      int bytes = 2 * shapes.getInt();
      if (bytes < 4 || bytes > shapes.remaining()) {
        throw new BufferUnderflowException();
      }
      ByteBuffer content = shapes.slice(shapes.position(), bytes).order(ByteOrder.LITTLE_ENDIAN);
      shapes.position(shapes.position() + bytes);
      record("record " + (record + 1), content, record);
    }
  }

  private void record(String where, ByteBuffer content, int record) {
    int type = content.getInt();
    if (LINES.contains(type)) {
      found.lines(where, lines(content), table.row(record));
    } else {
      String what = type == 0 ? "no geometry" : OTHERS.getOrDefault(type, "shape type " + type);
      found.refuse(where, what, "lines are taken only");
    }
  }

  private List<List<Coordinate>> lines(ByteBuffer content) {
    content.position(content.position() + BOX_BYTES);
    int parts = content.getInt();
    int positions = content.getInt();
    boolean fits = parts >= 0 && parts <= content.remaining() / 4 && positions >= 0;
    if (!fits || positions > (content.remaining() - 4 * parts) / POSITION_BYTES) {
      throw new BufferUnderflowException();
    }
    found.count(positions);
    Set<Integer> starts = new HashSet<>();
    for (int i = 0; i < parts; i++) {
      starts.add(content.getInt());
    }
    List<List<Coordinate>> lines = new ArrayList<>();
    for (int i = 0; i < positions; i++) {
      if (lines.isEmpty() || (i > 0 && starts.contains(i))) {
        lines.add(new ArrayList<>());
      }
      double x = content.getDouble();
      lines.get(lines.size() - 1).add(new Coordinate(x, content.getDouble()));
    }
    return lines;
  }
}
