// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * GeoPackage, KML and GPX say to GDAL what GeoJSON says; of KML it writes a point in a name as _.
 */
class FileFormsIT extends OnRegion {

  private static final String COMPARISON =
      "/api/comparisons?proposals=tripp~RAIL_S,araz-corridor-road";

  @TempDir Path folder;

  private Path file(String path, String form) throws Exception {
    Path file = Files.createTempFile(folder, "answer", "." + form);
    char joint = path.contains("?") ? '&' : '?';
    Files.write(file, served.get(path + joint + "f=" + form).body());
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "gpkg, places", "gpkg, sections", "gpkg, jurisdictions", "gpkg, exclaves", "gpkg, boundaries",
    "kml, places", "kml, sections", "kml, jurisdictions", "kml, exclaves", "kml, boundaries"
  })
  void a_collection_is_read_whole(String form, String collection) throws Exception {
    String path = "/api/collections/" + collection + "/items";
    JsonNode expected = served.json(path + "?limit=10000");
    Map<String, JsonNode> read = ReadByGdal.byId(ReadByGdal.layer(file(path, form), collection));
    assertThat(read).hasSize(expected.path("features").size());
    for (JsonNode feature : expected.path("features")) {
      JsonNode same = Objects.requireNonNull(read.get(feature.path("id").asText()));
      List<Double> given = ReadByGdal.positions(feature.path("geometry"));
      List<Double> found = ReadByGdal.positions(same.path("geometry"));
      assertThat(found).hasSameSizeAs(given);
      for (int i = 0; i < given.size(); i++) {
        assertThat(found.get(i)).isCloseTo(given.get(i), within(1e-8));
      }
      feature
          .path("properties")
          .path("name")
          .properties()
          .forEach(
              name ->
                  assertThat(
                          same.path("properties")
                              .path((form.equals("kml") ? "name_" : "name.") + name.getKey())
                              .asText())
                      .isEqualTo(name.getValue().asText()));
    }
  }

  @Test
  void a_comparison_has_a_table_for_each_kind_with_its_figures() throws Exception {
    JsonNode expected = served.json(COMPARISON);
    Path file = file(COMPARISON, "gpkg");
    for (String kind : List.of("option", "stretch", "crossing", "claim")) {
      Map<String, JsonNode> read = ReadByGdal.byId(ReadByGdal.layer(file, kind));
      int count = 0;
      for (JsonNode feature : expected.path("features")) {
        if (feature.path("properties").path("kind").asText().equals(kind)) {
          count++;
          same(feature, Objects.requireNonNull(read.get(feature.path("id").asText())));
        }
      }
      assertThat(read).as(kind).hasSize(count);
    }
  }

  private static void same(JsonNode feature, JsonNode read) {
    feature
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode found = read.path("properties").path(property.getKey());
              if (property.getValue().isNumber()) {
                assertThat(found.isNumber()).as(property.getKey()).isTrue();
                assertThat(found.asDouble()).isEqualTo(property.getValue().asDouble());
              } else if (property.getValue().isNull()) {
                assertThat(found.isNull() || found.isMissingNode()).isTrue();
              }
            });
  }

  @Test
  void a_geopackage_says_its_terms_and_has_an_index_and_styles() throws Exception {
    Path file = file(COMPARISON, "gpkg");
    assertThat(DebianProgram.OGRINFO.print("-ro", "-so", "-al", file.toString()))
        .doesNotContain("Warning", "ERROR")
        .contains("Multi Line String");
    String found =
        DebianProgram.OGRINFO.print(
            "-ro",
            "-q",
            "-sql",
            "SELECT (SELECT count(*) FROM rtree_option_geom) AS boxes,"
                + " (SELECT count(*) FROM layer_styles) AS styles,"
                + " (SELECT metadata FROM gpkg_metadata) AS terms,"
                + " (SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok')"
                + " AS sound",
            file.toString());
    assertThat(found)
        .contains("boxes (Integer) = 2", "styles (Integer) = 3", "sound (Integer) = 1")
        .contains("disclaimer", "sources", "ODbL");
  }

  @Test
  void gpx_has_lines_as_tracks_and_points_as_waypoints() throws Exception {
    JsonNode expected = served.json(COMPARISON);
    long lines = 0;
    long points = 0;
    for (JsonNode feature : expected.path("features")) {
      lines += feature.at("/geometry/type").asText().endsWith("LineString") ? 1 : 0;
      points += feature.at("/geometry/type").asText().equals("Point") ? 1 : 0;
    }
    Path file = file(COMPARISON, "gpx");
    assertThat(ReadByGdal.layer(file, "tracks").path("features")).hasSize((int) lines);
    assertThat(ReadByGdal.layer(file, "waypoints").path("features")).hasSize((int) points);
    assertThat(Files.readString(file)).contains("<copyright author=", "disclaimer: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "kml", "gpx"})
  void equal_requests_have_equal_bytes_by_word_by_type_and_by_head(String form) throws Exception {
    HttpResponse<byte[]> first = served.get(COMPARISON + "&f=" + form);
    String type = first.headers().firstValue("Content-Type").orElseThrow();
    HttpResponse<byte[]> other;
    try (Served again = Served.from(Path.of("geodata"))) {
      other = again.get(COMPARISON, "Accept", type);
    }
    assertThat(other.body()).isEqualTo(first.body());
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(other.headers().firstValue("ETag")).hasValue(tag);
    assertThat(served.get(COMPARISON + "&f=" + form, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    HttpResponse<byte[]> head = served.ask("HEAD", COMPARISON + "&f=" + form);
    assertThat(head.headers().firstValue("Content-Length"))
        .hasValue(Integer.toString(first.body().length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "kml", "gpx"})
  void filters_and_limits_hold_and_other_systems_are_refused(String form) throws Exception {
    String path = "/api/collections/places/items?kind=city&limit=3";
    String read =
        DebianProgram.OGRINFO.print(
            "-ro", file(path, form).toString(), form.equals("gpx") ? "waypoints" : "places");
    assertThat(Pattern.compile("(?m)^OGRFeature\\(").matcher(read).results().count()).isEqualTo(3);
    HttpResponse<byte[]> refused =
        served.get(path + "&f=" + form + "&crs=http://www.opengis.net/def/crs/EPSG/0/3857");
    assertThat(refused.statusCode()).isEqualTo(400);
  }
}
