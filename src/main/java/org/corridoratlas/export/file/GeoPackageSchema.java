// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that every GeoPackage has, and those of its extensions that are used here. */
final class GeoPackageSchema {

  /** The longitude and latitude of GeoPackage: x is longitude, whatever the authority says. */
  static final int WGS_84 = 4326;

  private static final String WKT =
      "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
          + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,"
          + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,"
          + "AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]";

  static final List<String> TABLES =
      List.of(
          "PRAGMA application_id = 0x47504B47",
          "PRAGMA user_version = 10300",
          "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
              + " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,"
              + " definition TEXT NOT NULL, description TEXT)",
          "INSERT INTO gpkg_spatial_ref_sys VALUES"
              + " ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),"
              + " ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),"
              + " ('WGS 84 geodetic', 4326, 'EPSG', 4326, '"
              + WKT
              + "', 'longitude, latitude in degrees')",
          "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,"
              + " data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',"
              + " last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,"
              + " max_y DOUBLE, srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id))",
          "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE"
              + " REFERENCES gpkg_contents(table_name), column_name TEXT NOT NULL,"
              + " geometry_type_name TEXT NOT NULL,"
              + " srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),"
              + " z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name))",
          "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT,"
              + " extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,"
              + " UNIQUE (table_name, column_name, extension_name))",
          "INSERT INTO gpkg_extensions VALUES"
              + " ('gpkg_metadata', NULL, 'gpkg_metadata',"
              + " 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write'),"
              + " ('gpkg_metadata_reference', NULL, 'gpkg_metadata',"
              + " 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write')",
          "CREATE TABLE gpkg_metadata (id INTEGER PRIMARY KEY NOT NULL,"
              + " md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,"
              + " mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')",
          "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT,"
              + " column_name TEXT, row_id_value INTEGER, timestamp DATETIME NOT NULL,"
              + " md_file_id INTEGER NOT NULL REFERENCES gpkg_metadata(id),"
              + " md_parent_id INTEGER REFERENCES gpkg_metadata(id))",
          "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_catalog TEXT,"
              + " f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT,"
              + " styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,"
              + " owner TEXT, ui TEXT, update_time DATETIME)");

  private GeoPackageSchema() {}

  /** Adds a row. */
  static void insert(Connection connection, String table, @Nullable Object... values)
      throws SQLException {
    String places = String.join(", ", Collections.nCopies(values.length, "?"));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + quoted(table) + " VALUES (" + places + ")")) {
      bind(insert, values);
      insert.execute();
    }
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** A name as it stands in SQL. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
