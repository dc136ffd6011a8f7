// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.export.file.Layer.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** The table of a layer, with what the standard wants to know of it. */
final class GeoPackageTable {

  private final Connection connection;
  private final Layer layer;
  private final Terms terms;
  private final GeometryKind kind;
  private final GeoPackageColumns columns;
  private final Envelope all = new Envelope();

  GeoPackageTable(Connection connection, Layer layer, Terms terms) {
    this.connection = connection;
    this.layer = layer;
    this.terms = terms;
    this.kind = GeometryKind.of(layer);
    this.columns = GeoPackageColumns.of(layer);
  }

  void write() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE %s (fid INTEGER PRIMARY KEY NOT NULL%s%s)"
              .formatted(
                  GeoPackageSchema.quoted(layer.name()),
                  kind.isDrawn() ? ", geom " + kind.word() : "",
                  columns.definitions().stream().reduce("", (one, next) -> one + ", " + next)));
    }
    GeoPackageTree tree = new GeoPackageTree(connection, layer.name());
    if (kind.isDrawn()) {
      tree.create();
    }
    rows(tree);
    register();
    if (kind.isDrawn()) {
      tree.complete();
    }
  }

  private void rows(GeoPackageTree tree) throws SQLException {
    int width = columns.properties().size() + (kind.isDrawn() ? 2 : 1);
    String places = String.join(", ", Collections.nCopies(width, "?"));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO %s VALUES (%s)"
                .formatted(GeoPackageSchema.quoted(layer.name()), places))) {
      long fid = 0;
      for (Row row : layer.rows()) {
        insert(row, ++fid, insert);
        if (row.geometry().isPresent()) {
          Envelope box = row.geometry().get().getEnvelopeInternal();
          all.expandToInclude(box);
          tree.add(fid, box);
        }
      }
    }
  }

  private void insert(Row row, long fid, PreparedStatement insert) throws SQLException {
    byte[] geometry = row.geometry().map(this::binary).orElse(null);
    Stream<@Nullable Object> key = kind.isDrawn() ? Stream.of(fid, geometry) : Stream.of(fid);
    GeoPackageSchema.bind(
        insert,
        Stream.concat(
                key,
                columns.properties().stream()
                    .map(name -> columns.value(name, row.cells().get(name))))
            .toArray());
    insert.execute();
  }

  /** The binary form of the standard (2.1.3): a header with the envelope, then WKB. */
  private byte[] binary(Geometry geometry) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(kind.express(geometry));
    Envelope box = geometry.getEnvelopeInternal();
    boolean empty = geometry.isEmpty();
    ByteBuffer bytes =
        ByteBuffer.allocate((empty ? 8 : 40) + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) (empty ? 0b10001 : 0b00011));
    bytes.putInt(GeoPackageSchema.WGS_84);
    if (!empty) {
      for (double edge : List.of(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY())) {
        bytes.putDouble(edge);
      }
    }
    return bytes.put(wkb).array();
  }

  private void register() throws SQLException {
    boolean boxed = !all.isNull();
    GeoPackageSchema.insert(
        connection,
        "gpkg_contents",
        layer.name(),
        kind.isDrawn() ? "features" : "attributes",
        layer.name(),
        terms.statement(),
        terms.time(),
        boxed ? all.getMinX() : null,
        boxed ? all.getMinY() : null,
        boxed ? all.getMaxX() : null,
        boxed ? all.getMaxY() : null,
        kind.isDrawn() ? GeoPackageSchema.WGS_84 : null);
    if (kind.isDrawn()) {
      GeoPackageSchema.insert(
          connection,
          "gpkg_geometry_columns",
          layer.name(),
          "geom",
          kind.word(),
          GeoPackageSchema.WGS_84,
          0,
          0);
      style();
    }
  }

  private void style() throws SQLException {
    String style = Neutral.qml(kind);
    if (!style.isEmpty()) {
      GeoPackageSchema.insert(
          connection,
          "layer_styles",
          null,
          "",
          "",
          layer.name(),
          "geom",
          "neutral",
          style,
          "",
          1,
          "the same for all",
          "",
          null,
          terms.time());
    }
  }
}
