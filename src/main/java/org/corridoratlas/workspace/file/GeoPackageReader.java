// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.workspace.Faults;
import org.corridoratlas.workspace.Limits;
import org.sqlite.SQLiteConfig;

/**
 * Reads the feature tables of a GeoPackage (OGC 12-128r19). The file lies in a folder of its own
 * that nobody else can read, is opened for reading only, and its schema is not trusted: only plain
 * tables are read, so that no view and no function of the file is ever run.
 */
final class GeoPackageReader {

  private static final int TIMEOUT_SECONDS = 10;
  private static final List<String> SCHEMA =
      List.of("gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys");
  private static final String LAYERS =
      """
      SELECT c.table_name, g.column_name, s.organization || ':' || s.organization_coordsys_id
      FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
      LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
      WHERE c.data_type = 'features' ORDER BY c.table_name LIMIT 100
      """;

  /** Tables that are neither views nor virtual, and compute no column. */
  private static final String PLAIN =
      """
      SELECT count(*) FROM pragma_table_list
      WHERE schema = 'main' AND name = ? AND type = 'table'
      AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0)
      """;

  private final Connection connection;
  private final Gathering found;

  private GeoPackageReader(Connection connection, Gathering found) {
    this.connection = connection;
    this.found = found;
  }

  private record Layer(String table, String column, String system) {}

  /** Reads; answers the reference system of the lines, which is one for all that are taken. */
  static Optional<String> read(byte[] bytes, Gathering found) {
    try {
      Path folder = Files.createTempDirectory("corridor-atlas");
      Path file = folder.resolve("import.gpkg");
      try {
        Files.write(file, bytes);
        return read(file, found);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(Path file, Gathering found) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(Limits.FILE_BYTES));
    String address = "jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1";
    try (Connection connection = config.createConnection(address);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      return new GeoPackageReader(connection, found).read();
    } catch (SQLException e) {
      throw Faults.whole("is no GeoPackage that can be read: " + e.getMessage(), "write it anew");
    }
  }

  private Optional<String> read() throws SQLException {
    for (String table : SCHEMA) {
      if (!isPlainTable(table)) {
        throw Faults.whole("has no table " + table, "a GeoPackage with features");
      }
    }
    List<Layer> layers = layers();
    Optional<String> system = layers.stream().map(Layer::system).findFirst();
    for (Layer layer : layers) {
      String where = "table " + layer.table();
      if (!system.equals(Optional.of(layer.system()))) {
        String why = "one reference system; the first is " + system.orElse("");
        found.refuse(where, layer.system(), why);
      } else if (isPlainTable(layer.table())) {
        rows(layer);
      } else {
        found.refuse(where, "a view", "plain tables are read only");
      }
    }
    return system;
  }

  private List<Layer> layers() throws SQLException {
    List<Layer> layers = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(TIMEOUT_SECONDS);
      try (ResultSet rows = statement.executeQuery(LAYERS)) {
        while (rows.next()) {
          String system = String.valueOf(rows.getString(3));
          layers.add(new Layer(rows.getString(1), rows.getString(2), system));
        }
      }
    }
    return layers;
  }

  private boolean isPlainTable(String name) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(PLAIN)) {
      query.setString(1, name);
      query.setString(2, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getInt(1) == 1;
      }
    }
  }

  private void rows(Layer layer) throws SQLException {
    String table = "\"" + layer.table().replace("\"", "\"\"") + "\"";
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(TIMEOUT_SECONDS);
      String query = "SELECT * FROM " + table + " LIMIT " + (Limits.PARTS + 1);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          row(layer, "table " + layer.table() + ", row " + rows.getRow(), rows);
        }
      }
    }
  }

  private void row(Layer layer, String where, ResultSet row) throws SQLException {
    Map<String, String> said = new LinkedHashMap<>();
    byte[] binary = null;
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String name = row.getMetaData().getColumnName(i);
      if (name.equalsIgnoreCase(layer.column())) {
        binary = row.getBytes(i);
      } else {
        Object value = row.getObject(i);
        if (value != null && !(value instanceof byte[])) {
          said.put(name, value.toString());
        }
      }
    }
    if (binary == null) {
      found.refuse(where, "no geometry", "lines are taken only");
    } else {
      GeoPackageGeometry.take(where, binary, said, found);
    }
  }
}
