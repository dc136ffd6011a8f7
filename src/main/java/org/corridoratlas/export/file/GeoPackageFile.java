// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.corridoratlas.export.Json;
import org.sqlite.SQLiteConfig;

/**
 * Writes GeoPackage 1.3 (OGC 12-128r17): a table for each layer, those with geometries with an
 * R-tree; what holds for the whole as metadata; a style for QGIS for each table.
 */
final class GeoPackageFile {

  private GeoPackageFile() {}

  static void write(List<Layer> layers, Terms terms, OutputStream out) throws IOException {
    Path file = Files.createTempFile("corridor-atlas", ".gpkg");
    try {
      fill(file, layers, terms);
      Files.copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  private static void fill(Path file, List<Layer> layers, Terms terms) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : GeoPackageSchema.TABLES) {
        statement.execute(sql);
      }
      describe(connection, terms);
      for (Layer layer : layers) {
        new GeoPackageTable(connection, layer, terms).write();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void describe(Connection connection, Terms terms) throws SQLException {
    GeoPackageSchema.insert(
        connection,
        "gpkg_metadata",
        1,
        "dataset",
        "https://www.rfc-editor.org/rfc/rfc8259",
        "application/json",
        new String(Json.bytes(terms.members()), java.nio.charset.StandardCharsets.UTF_8));
    GeoPackageSchema.insert(
        connection,
        "gpkg_metadata_reference",
        "geopackage",
        null,
        null,
        null,
        terms.time(),
        1,
        null);
  }
}
