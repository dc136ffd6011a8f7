// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A client that others wrote, GDAL's driver for OGC API – Features, reads this server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GdalIT {

  private Served served;
  private String source;
  private List<String> collections;

  @BeforeAll
  void serve() throws Exception {
    served = Served.from(Path.of("geodata"));
    source = "OAPIF:" + served.url("/api");
    collections = new ArrayList<>();
    for (JsonNode collection : served.json("/api/collections").path("collections")) {
      collections.add(collection.path("id").asText());
    }
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("features").forEach(feature -> ids.add(feature.path("id").asText()));
    return ids;
  }

  private JsonNode items(String collection, String query) throws Exception {
    return served.json("/api/collections/" + collection + "/items?limit=10000" + query);
  }

  @Test
  void it_lists_every_collection() {
    String listed = DebianProgram.OGRINFO.print("-ro", source);
    assertThat(collections).hasSizeGreaterThan(5);
    for (String collection : collections) {
      assertThat(listed).containsPattern(": " + Pattern.quote(collection) + "( |\n)");
    }
  }

  @Test
  void it_reads_every_feature_once_across_pages() throws Exception {
    for (String collection : collections) {
      List<String> ids = ids(items(collection, ""));
      String read =
          DebianProgram.OGRINFO.print(
              "-ro", "-al", "-oo", "PAGE_SIZE=7", source + "/collections/" + collection);
      assertThat(Pattern.compile("(?m)^OGRFeature\\(").matcher(read).results().count())
          .as(collection)
          .isEqualTo(ids.size());
      assertThat(
              Pattern.compile("(?m)^  id \\(String\\) = (.*)$")
                  .matcher(read)
                  .results()
                  .map(found -> found.group(1)))
          .as(collection)
          .containsExactlyElementsOf(ids);
    }
  }

  @Test
  void it_finds_in_a_box_what_the_server_finds() throws Exception {
    for (String collection : collections) {
      JsonNode found = items(collection, "&bbox=45.5,38.7,46.5,39.5");
      long located = 0;
      for (JsonNode feature : found.path("features")) {
        located += feature.path("geometry").isObject() ? 1 : 0;
      }
      String read =
          DebianProgram.OGRINFO.print(
              "-ro",
              "-al",
              "-spat",
              "45.5",
              "38.7",
              "46.5",
              "39.5",
              source + "/collections/" + collection);
      // It leaves out features without a geometry when a box is given.
      assertThat(Pattern.compile("(?m)^OGRFeature\\(").matcher(read).results().count())
          .as(collection)
          .isEqualTo(located);
    }
  }

  @Test
  void it_filters_by_an_attribute_as_the_server_does() throws Exception {
    String read =
        DebianProgram.OGRINFO.print(
            "-ro", "-q", "-al", "-where", "kind='city'", source + "/collections/places");
    int cities = items("places", "&kind=city").path("features").size();
    assertThat(cities).isPositive();
    assertThat(Pattern.compile("(?m)^OGRFeature\\(").matcher(read).results().count())
        .isEqualTo(cities);
  }

  @Test
  void it_reads_an_export(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("sections.geojson");
    Files.write(file, served.get("/api/collections/sections/items?limit=10000&f=geojson").body());
    assertThat(DebianProgram.OGRINFO.print("-ro", "-so", "-al", file.toString()))
        .contains("Feature Count: " + items("sections", "").path("features").size());
  }
}
