// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two views on the real region: what a reader gets over HTTP. */
class ClaimsAndBordersIT extends OnRegion {

  @Test
  void claims_of_a_subject_carry_method_sources_and_disclaimer() throws Exception {
    JsonNode answer = served.json("/api/claims?about=AM-AZ");
    assertThat(answer.path("disclaimer").asText()).isNotBlank();
    assertThat(answer.path("method").asText()).contains("never averaged");
    JsonNode group = answer.path("subjects").path(0).path("groups").path(0);
    assertThat(group.path("differ").asBoolean()).isTrue();
    for (JsonNode claim : group.path("claims")) {
      assertThat(claim.path("claimant").asText()).isNotBlank();
      assertThat(claim.path("deviationPercent").isNumber()).isTrue();
      assertThat(claim.path("sources").path(0).path("id").asText()).isNotBlank();
    }
  }

  @Test
  void the_table_of_claims_has_a_row_for_each_and_names_units() throws Exception {
    String csv = new String(served.get("/api/claims?f=csv").body(), StandardCharsets.UTF_8);
    assertThat(csv.lines().findFirst().orElse(""))
        .contains("claimant", "value", "unit", "measuredMetres", "deviationPercent", "disclaimer");
    assertThat(csv.lines()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1985-01-01", "2024-05-14", "2024-05-15", "2026-03-11"})
  void the_parts_of_every_border_add_up_on_the_day(String day) throws Exception {
    JsonNode pairs = served.json("/api/borders?asOf=" + day).path("pairs");
    assertThat(pairs).isNotEmpty();
    for (JsonNode pair : pairs) {
      double parts = 0;
      for (String column :
          new String[] {"Undelimited", "Delimited", "Demarcated", "NotAssessed", "StatusUnknown"}) {
        parts += pair.path("lengthMetres" + column).asDouble();
      }
      assertThat(Math.abs(parts - pair.path("lengthMetres").asDouble())).isLessThan(1.0);
    }
  }

  @Test
  void stretches_near_a_route_are_lines_and_grow_with_the_distance() throws Exception {
    String id = served.json("/api/proposals").path("proposals").path(0).path("id").asText();
    JsonNode features = served.json("/api/borders?f=geojson&proposals=" + id).path("features");
    double before = 0;
    int seen = 0;
    for (JsonNode feature : features) {
      JsonNode properties = feature.path("properties");
      if (properties.path("kind").asText().equals("near-route")) {
        assertThat(feature.path("geometry").path("type").asText()).isEqualTo("MultiLineString");
        double length = properties.path("lengthMetres").asDouble();
        boolean first = properties.path("withinMetres").asInt() == 1000;
        assertThat(length).isGreaterThanOrEqualTo(first ? 0 : before - 0.1);
        before = length;
        seen++;
      }
    }
    assertThat(seen).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/claims | application/json",
        "/api/claims?f=csv | text/csv; charset=utf-8",
        "/api/borders | application/json",
        "/api/borders?f=geojson | application/geo+json",
        "/api/borders?f=csv | text/csv; charset=utf-8",
      })
  void each_form_is_given_in_its_type_and_the_same_again(String path, String type)
      throws Exception {
    HttpResponse<byte[]> first = served.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(served.get(path).body()).isEqualTo(first.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/claims?about=nothing | about",
        "/api/claims?asOf=2020 | asOf",
        "/api/claims?f=geojson | f",
        "/api/borders?asOf=soon | asOf",
        "/api/borders?proposals=nothing | proposals",
        "/api/borders?proposals=tripp&between=horadiz | between",
        "/api/borders?f=kml | f",
        "/api/borders?perspective=XX | perspective",
        "/api/claims?perspective= | perspective",
      })
  void what_is_wrong_is_a_problem_that_names_it(String path, String parameter) throws Exception {
    assertThat(served.get(path).statusCode()).isEqualTo(400);
    assertThat(served.json(path).path("parameter").asText()).isEqualTo(parameter);
    assertThat(served.json(path).path("remedy").asText()).isNotBlank();
  }
}
