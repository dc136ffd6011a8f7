// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that other programs write are read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

  private static final String IMPORTS = "/api/workspace/imports?name=";
  private static final String[] BYTES = {"Content-Type", "application/octet-stream"};

  private Path folder;
  private Served served;

  @BeforeAll
  void serve(@TempDir Path empty) throws Exception {
    folder = empty;
    Path geodata = TwoSquares.write(Files.createDirectory(folder.resolve("region")));
    served = Served.with(geodata, "--writes-per-minute", "100000");
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gpkg | -f GPKG",
        "gpkg | -f GPKG -t_srs EPSG:32638",
        "kml | -f LIBKML",
        "gpx | -f GPX -dsco GPX_USE_EXTENSIONS=NO -select name",
        "csv | -f CSV -lco GEOMETRY=AS_WKT",
        "csv | -f CSV -lco GEOMETRY=AS_WKT -lco SEPARATOR=SEMICOLON",
        "geojson | -f GeoJSON -lco RFC7946=NO -t_srs EPSG:32638",
        "zip | -f 'ESRI Shapefile' -lco ENCODING=UTF-8",
        "zip | -f 'ESRI Shapefile' -t_srs EPSG:32638 -lco ENCODING=UTF-8",
        "zip | -f 'ESRI Shapefile' -t_srs EPSG:3857 -lco ENCODING=UTF-8"
      })
  void what_gdal_writes_is_read(String ending, String options) throws Exception {
    Path source = Files.createTempFile(folder, "source", ".geojson");
    Files.writeString(source, line("Մեղրի – Мегри", 46.1, 39, 46.9, 39.2));
    JsonNode read = served.imported("my." + ending, written(source, ending, options));
    assertThat(read.path("needs").isNull()).as(read.toPrettyString()).isTrue();
    JsonNode feature = read.path("features").get(0);
    assertThat(feature.at("/properties/name").asText()).isEqualTo("Մեղրի – Мегри");
    List<Double> found = ReadByGdal.positions(feature.path("geometry"));
    List<Double> given = List.of(46.1, 39.0, 46.9, 39.2);
    for (int i = 0; i < given.size(); i++) {
      assertThat(found.get(i)).isCloseTo(given.get(i), within(2e-7));
    }
  }

  private static String line(String name, double... degrees) {
    return """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"%s"},
         "geometry":{"type":"LineString","coordinates":[[%s,%s],[%s,%s]]}}]}"""
        .formatted(name, degrees[0], degrees[1], degrees[2], degrees[3]);
  }

  private byte[] written(Path source, String ending, String options) throws Exception {
    Path to = Files.createTempDirectory(folder, "written");
    String name = ending.equals("zip") ? "my.shp" : "my." + ending;
    String[] words = options.replace("'ESRI Shapefile'", "ESRI_Shapefile").split(" ", -1);
    Stream<String> all = Stream.of(words).map(word -> word.replace("ESRI_", "ESRI "));
    DebianProgram.OGR2OGR.print(
        Stream.concat(all, Stream.of("-nln", "my", to.resolve(name).toString(), source.toString()))
            .toArray(String[]::new));
    return ending.equals("zip") ? zipped(to) : Files.readAllBytes(to.resolve(name));
  }

  private static byte[] zipped(Path from) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry("layers/" + file.getFileName()));
        zip.write(Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void a_system_that_is_not_known_is_asked_for() throws Exception {
    Path source = Files.createTempFile(folder, "source", ".geojson");
    Files.writeString(source, line("A", 46.1, 39, 46.9, 39.2));
    byte[] zip = written(source, "zip", "-f 'ESRI Shapefile' -t_srs EPSG:28408");
    JsonNode read = served.imported("my.zip", zip);
    assertThat(read.path("needs").asText()).isEqualTo("crs");
    assertThat(read.path("features")).isEmpty();
    JsonNode told = served.imported("my.zip&crs=EPSG:32638", zip);
    assertThat(told.at("/crs/asked").asText()).isEqualTo("EPSG:32638");
  }

  @Test
  void what_asks_amiss_is_told_so() throws Exception {
    assertThat(served.post("/api/workspace/imports", "x", BYTES).statusCode()).isEqualTo(400);
    assertThat(served.post(IMPORTS + "a.kml&x=1", "x", BYTES).statusCode()).isEqualTo(400);
    assertThat(served.post(IMPORTS + "a.kml", "<kml>", BYTES).statusCode()).isEqualTo(422);
    assertThat(served.post(IMPORTS + "a.kml", "x", "Content-Type", "image/png").statusCode())
        .isEqualTo(415);
    assertThat(served.post(IMPORTS + "a.csv", new byte[(16 << 20) + 1], BYTES).statusCode())
        .isEqualTo(413);
    assertThat(served.get("/api/workspace/imports").statusCode()).isEqualTo(405);
    assertThat(served.json("/api/workspace").path("imports").asBoolean()).isTrue();
  }
}
