// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corridoratlas.workspace.file.FileImportTest.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases and shapefiles that mean harm, or are cut off. */
class HostileBinaryTest {

  private static final String[] SCHEMA = {
    "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)",
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)",
    "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT,"
        + " organization_coordsys_id INTEGER)",
    "INSERT INTO gpkg_contents VALUES ('t', 'features')",
    "INSERT INTO gpkg_geometry_columns VALUES ('t', 'g', 4326)",
    "INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326)"
  };

  /** A line from 46 39 to 47 40 as a GeoPackage has it. */
  private static final String LINE =
      "X'475000010000000001020000000200000000000000000047400000000000804340"
          + "00000000008047400000000000004440'";

  @TempDir Path folder;

  private byte[] database(String... statements) throws Exception {
    Path file = Files.createTempFile(folder, "hostile", ".gpkg");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : SCHEMA) {
        statement.execute(sql);
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    return Files.readAllBytes(file);
  }

  @Test
  void a_plain_table_is_read() throws Exception {
    byte[] file =
        database("CREATE TABLE t (g BLOB, name TEXT)", "INSERT INTO t VALUES (" + LINE + ", 'N')");
    assertThat(read("a.gpkg", file).features()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (g BLOB, a TEXT AS (hex(zeroblob(20000000))))",
        "CREATE TABLE t (g BLOB, a TEXT GENERATED/**/ALWAYS AS (hex(zeroblob(20000000))))",
        "CREATE VIEW t AS SELECT zeroblob(1000000000) AS g",
        "CREATE VIEW t AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
            + " SELECT n AS g FROM r",
        "CREATE VIRTUAL TABLE t USING rtree(g, a, b)"
      })
  void what_computes_is_not_run(String sql) throws Exception {
    Imported imported = read("a.gpkg", database(sql));
    assertThat(imported.features()).isEmpty();
    assertThat(imported.report()).extracting(Told::what).containsExactly("a view");
  }

  @Test
  void a_database_that_hides_its_tables_behind_views_is_refused() throws Exception {
    byte[] file =
        database(
            "DROP TABLE gpkg_contents",
            "CREATE VIEW gpkg_contents AS SELECT 't' AS table_name, 'features' AS data_type");
    assertThatThrownBy(() -> read("a.gpkg", file)).hasMessageContaining("gpkg_contents");
  }

  @Test
  void nested_and_false_geometries_are_told() throws Exception {
    String nested = "0107000000010000".repeat(20_000);
    byte[] file =
        database(
            "CREATE TABLE t (g BLOB)",
            "INSERT INTO t VALUES (X'4750000100000000" + nested + "')",
            "INSERT INTO t VALUES (X'4750000100000000010200000" + "0FFFFFF7F')",
            "INSERT INTO t VALUES (X'00')",
            "INSERT INTO t VALUES (NULL)");
    Imported imported = read("a.gpkg", file);
    assertThat(imported.features()).isEmpty();
    assertThat(imported.report()).hasSize(4).allMatch(told -> told.fate() == Told.Fate.REFUSED);
  }

  private static byte[] shapefile(int... words) throws Exception {
    ByteBuffer shapes = ByteBuffer.allocate(100 + 4 * words.length);
    shapes.putInt(0, 9_994).position(100);
    for (int i = 0; i < words.length; i++) {
      shapes.order(i < 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN).putInt(words[i]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.shp"));
      zip.write(shapes.array());
      zip.putNextEntry(new ZipEntry("a.dbf"));
      zip.write(new byte[] {3, 1, 1, 1, -1, -1, -1, 127, -1, -1, -1, -1});
    }
    return bytes.toByteArray();
  }

  @Test
  void shapefiles_that_promise_more_than_they_hold_are_refused() throws Exception {
    int[] box = new int[8];
    int[] head = {1, 22, 3};
    int[] record = Arrays.copyOf(head, head.length + box.length + 2);
    record[record.length - 2] = 1;
    record[record.length - 1] = Integer.MAX_VALUE / 16;
    byte[] promised = shapefile(record);
    assertThatThrownBy(() -> read("a.zip", promised)).hasMessageContaining("ends too soon");
    byte[] longer = shapefile(1, 1_000_000, 3);
    assertThatThrownBy(() -> read("a.zip", longer)).hasMessageContaining("ends too soon");
    byte[] negative = shapefile(1, -4, 3);
    assertThatThrownBy(() -> read("a.zip", negative)).hasMessageContaining("ends too soon");
    assertThat(read("a.zip", shapefile(1, 2, 0)).needsSystem()).isTrue();
  }

  @Test
  void bytes_of_any_kind_are_read_or_refused_but_never_fail() {
    Random random = new Random(20_261_127);
    String[] starts = {"SQLite format 3\0", "PK\3\4", "<kml>", "<gpx>", "{\"type\":", "wkt\n", ""};
    String[] names = {"a.csv", "a.geojson", "a.kml", "a.zip"};
    for (int time = 0; time < 400; time++) {
      byte[] bytes = new byte[random.nextInt(2_000)];
      random.nextBytes(bytes);
      byte[] start = starts[time % starts.length].getBytes(ISO_8859_1);
      System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
      try {
        assertThat(read(names[time % names.length], bytes).features()).isEmpty();
      } catch (FaultyDocumentException e) {
        assertThat(e.faults()).isNotEmpty();
      }
    }
  }
}
