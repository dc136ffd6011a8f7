// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coverage of the real region, over HTTP. */
class CoverageIT extends OnRegion {

  private static final String ASKED = "/api/coverage?radius=20&until=2027-02-20&proposals=tripp";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/coverage | application/json",
        "/api/coverage?proposals=tripp&f=geojson&radius=5 | application/geo+json",
        "/api/coverage?f=csv&until=2026-12-31 | text/csv; charset=utf-8",
      })
  void each_form_is_given_in_its_type(String path, String type) throws Exception {
    HttpResponse<byte[]> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(served.get(path).body()).isEqualTo(answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "radius=near,radius",
    "radius=0.9,radius",
    "radius=201,radius",
    "radius=NaN,radius",
    "'radius=1,2,3,4,5,6,7',radius",
    "until=2019-12-31,until",
    "until=soon,until",
    "without=nobody,without",
    "proposals=nothing,proposals",
    "perspective=XX,perspective",
    "asOf=2020,asOf",
    "f=gpkg,f",
    "sight=true,sight",
    "sight=yes,sight",
    "eyeMetres=2,eyeMetres",
    "sight=true&eyeMetres=-1,eyeMetres",
    "sight=true&targetMetres=1001,targetMetres",
    "sight=true&targetMetres=low,targetMetres",
    "sight=true&refraction=NaN,refraction",
  })
  void what_is_wrong_is_named(String query, String parameter) throws Exception {
    HttpResponse<byte[]> answer = served.get("/api/coverage?" + query);
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("remedy").asText()).isNotBlank();
  }

  @Test
  void it_says_that_it_is_a_model_and_works_on_one_side() throws Exception {
    JsonNode header = served.json(ASKED).path("coverage");
    assertThat(header.path("model").asText())
        .contains("A model", "no patrol tracks", "one side only");
    assertThat(header.path("sides").get(0).asText()).isEqualTo("AM");
    assertThat(header.path("disclaimer").asText()).isNotBlank();
    assertThat(header.path("sources")).isNotEmpty();
  }

  @Test
  void after_the_mandate_all_that_was_covered_is_lost() throws Exception {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : served.json(ASKED).path("rows")) {
      if (row.path("kind").asText().matches("boundary|option")) {
        lines.add(row.path("id").asText());
        assertThat(row.path("lostMetres").asDouble())
            .isEqualTo(row.path("coveredMetres").asDouble());
        assertThat(row.path("coveredMetresLater").asDouble()).isZero();
      }
    }
    assertThat(lines).contains("AM-AZ@20", "AM-AZ-NX@20", "tripp~RAIL_S@20");
  }

  @Test
  void rows_and_features_tell_the_same_and_stretches_make_their_line() throws Exception {
    JsonNode rows = served.json(ASKED).path("rows");
    JsonNode features = served.json(ASKED + "&f=geojson").path("features");
    assertThat(features).hasSameSizeAs(rows);
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode properties = features.get(i).path("properties");
      assertThat(features.get(i).path("id")).isEqualTo(rows.get(i).path("id"));
      assertThat(properties.path("lengthMetres")).isEqualTo(rows.get(i).path("lengthMetres"));
      if (properties.path("pair").asText().equals("AM-AZ")) {
        boolean stretch = properties.path("kind").asText().equals("stretch");
        sum += stretch ? properties.path("lengthMetres").asDouble() : 0;
        whole += stretch ? 0 : properties.path("lengthMetres").asDouble();
        assertThat(features.get(i).path("geometry").isNull()).isEqualTo(!stretch);
      }
    }
    assertThat(sum).isCloseTo(whole, within(1.0));
  }

  @Test
  void the_table_has_a_row_for_each_line_and_radius() throws Exception {
    String table =
        new String(served.get("/api/coverage?radius=10,20&f=csv").body(), StandardCharsets.UTF_8);
    assertThat(table.lines().filter(line -> line.startsWith("AM-AZ@"))).hasSize(2);
    assertThat(table.lines().findFirst().orElse("")).contains("coveredMetres", "licence", "model");
  }
}
