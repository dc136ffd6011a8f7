// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two views on the real region: what a reader gets over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsAndBordersIT {

  private Served served;

  @BeforeAll
  void serve() {
    served = Served.from(Path.of("geodata"));
  }

  @AfterAll
  void stop() {
    served.close();
  }

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
}
