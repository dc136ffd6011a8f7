// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corridoratlas.query.cql2.Cql2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dataset of a region may tell moments, and its id may have what ids of tables have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentsIT {

  private static final String ITEMS = "/api/collections/gate_log/items";

  private static final String PROPERTIES =
      """
      {"opened":{"type":"string","format":"date-time","description":"When it was opened."},
       "shut":{"type":"string","format":"date-time","description":"When it was shut."},
       "checked":{"type":"string","format":"date-time","description":"When it was looked at."},
       "manned":{"type":"boolean","description":"Whether somebody was there."},
       "lorries":{"type":"integer","description":"How many passed."}}""";

  private static final String GATES =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[0.5,0.5]},"properties":
       {"opened":"2022-03-01T08:00:00Z","shut":"2022-03-01T18:30:00Z","checked":"2022-03-03T00:00:00Z","manned":true,"lorries":9}},
      {"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[1.5,0.5]},"properties":
       {"opened":"2022-03-01T18:30:00Z","shut":"2022-03-02T06:00:00.250Z","checked":"2022-03-03T00:00:00.5Z","manned":false,"lorries":-3}},
      {"type":"Feature","id":"c","geometry":null,"properties":{"checked":"2022-03-03T04:30:00+04:00"}}]}""";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served =
        Served.from(TwoSquares.writeWith("gate_log", PROPERTIES, GATES.getBytes(UTF_8), folder));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private String found(String filter, Cql2.Encoding encoding) throws Exception {
    String written = Cql2.print(Cql2.parse(filter, Cql2.Encoding.TEXT), encoding);
    String language = encoding == Cql2.Encoding.TEXT ? "cql2-text" : "cql2-json";
    return ids("filter-lang=" + language + "&filter=" + URLEncoder.encode(written, UTF_8));
  }

  private String ids(String query) throws Exception {
    JsonNode page = served.json(ITEMS + "?" + query);
    StringBuilder ids = new StringBuilder();
    page.path("features").forEach(feature -> ids.append(feature.path("id").asText()));
    assertThat(page.path("numberMatched").asInt()).isEqualTo(ids.length());
    return ids.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "opened = TIMESTAMP('2022-03-01T08:00:00Z') | a",
        "opened <> TIMESTAMP('2022-03-01T08:00:00Z') | b",
        "opened < shut | ab",
        "shut >= TIMESTAMP('2022-03-02T06:00:00.25Z') | b",
        "opened IN (TIMESTAMP('2022-03-01T18:30:00Z')) | b",
        "opened IS NULL | c",
        "T_AFTER(opened, INTERVAL('..', '2022-03-01T18:29:59Z')) | b",
        "T_INTERSECTS(shut, INTERVAL('2022-03-01', '2022-03-02')) | a",
        "T_DISJOINT(opened, TIMESTAMP('2022-03-01T08:00:00Z')) | b",
        "T_EQUALS(INTERVAL(opened, shut), INTERVAL('2022-03-01T08:00:00Z', '2022-03-01T18:30:00Z')) | a",
        "T_MEETS(INTERVAL(opened, shut), INTERVAL('2022-03-01T18:30:00Z', '..')) | a",
        "T_METBY(INTERVAL(opened, shut), INTERVAL('2022-03-01', '2022-03-01T18:30:00Z')) | b",
        "T_DURING(INTERVAL(opened, shut), INTERVAL('2022-03-01', '2022-03-02')) | a",
        "T_OVERLAPS(INTERVAL('2022-03-01', '2022-03-01T12:00:00Z'), INTERVAL(opened, shut)) | a",
        "manned > FALSE | a",
        "manned <= FALSE | b",
        "-lorries > 0 | b",
        "-(lorries + 1) = 2 | b",
      })
  void a_filter_finds_by_moments_in_both_languages(String filter, String ids) throws Exception {
    for (Cql2.Encoding encoding : Cql2.Encoding.values()) {
      assertThat(found(filter, encoding)).as(encoding.toString()).isEqualTo(ids);
    }
  }

  @Test
  void features_are_sorted_by_moments_not_by_their_letters() throws Exception {
    assertThat(ids("sortby=checked")).isEqualTo("abc");
    assertThat(ids("sortby=-checked")).isEqualTo("cba");
    assertThat(ids("sortby=-opened")).isEqualTo("bac");
  }

  @Test
  void both_descriptions_call_it_a_moment() throws Exception {
    for (String description : new String[] {"queryables", "schema"}) {
      JsonNode opened =
          served.json("/api/collections/gate_log/" + description).at("/properties/opened");
      assertThat(opened.path("type").asText()).isEqualTo("string");
      assertThat(opened.path("format").asText()).isEqualTo("date-time");
    }
  }

  @Test
  void it_is_a_file_of_other_programs_too(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("gates.gpkg");
    Files.write(file, served.get(ITEMS + "?f=gpkg").body());
    JsonNode gates = ReadByGdal.layer(file, "gate_log");
    assertThat(gates.at("/features/1/properties/opened").asText()).contains("2022");
    assertThat(gates.path("features")).hasSize(3);
  }
}
