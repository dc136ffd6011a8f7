// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view over HTTP follows the perspective; claims say how exactly they are measured. */
class PerspectiveIT extends OnRegion {

  @ParameterizedTest
  @CsvSource({"neutral, 0, 0", "AM, 28.9, 0", "AZ, 39.9, 10.3"})
  void borders_follow_the_perspective_and_tell_what_it_alone_has(
      String perspective, double mainland, double detached) throws Exception {
    JsonNode answer = served.json("/api/borders?perspective=" + perspective);
    assertThat(answer.path("perspective").asText()).isEqualTo(perspective);
    JsonNode pairs = answer.path("pairs");
    assertThat(only(pairs, "AM-AZ")).isCloseTo(1000 * mainland, within(50.0));
    assertThat(only(pairs, "AM-AZ-NX")).isCloseTo(1000 * detached, within(50.0));
    assertThat(only(answer.path("states"), "AM-AZ"))
        .isCloseTo(1000 * (mainland + detached), within(100.0));
    String csv =
        new String(
            served.get("/api/borders?f=csv&perspective=" + perspective).body(),
            StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(l -> l.contains("," + perspective + ","));
  }

  private static double only(JsonNode rows, String pair) {
    for (JsonNode row : rows) {
      if (row.path("pair").asText().equals(pair)) {
        return row.path("onlyInPerspectiveMetres").asDouble();
      }
    }
    throw new AssertionError("no row " + pair);
  }

  @Test
  void claims_follow_the_perspective_in_values_and_names() throws Exception {
    JsonNode neutral = served.json("/api/claims?about=AM-AZ");
    JsonNode own = served.json("/api/claims?about=AM-AZ&perspective=AZ");
    assertThat(own.path("perspective").asText()).isEqualTo("AZ");
    assertThat(measured(own, "c-border-1007"))
        .isCloseTo(measured(neutral, "c-border-1007"), within(1.0));
    assertThat(measured(own, "c-border-787") - measured(neutral, "c-border-787"))
        .isCloseTo(50_169, within(100.0));
    assertThat(
            served.json("/api/claims?about=EX1&perspective=AZ").at("/subjects/0/name/en").asText())
        .isEqualTo("Karki");
    assertThat(
            served.json("/api/claims?about=EX1&perspective=AM").at("/subjects/0/name/en").asText())
        .isEqualTo("Tigranashen");
    assertThat(served.json("/api/claims?about=EX1").at("/subjects/0/name/en").asText())
        .isEqualTo("Tigranashen / Karki");
  }

  private static double measured(JsonNode answer, String id) {
    return claim(answer, id).path("measuredMetres").asDouble();
  }

  private static JsonNode claim(JsonNode answer, String id) {
    return answer.findParents("claim").stream()
        .filter(claim -> claim.path("claim").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim " + id));
  }

  @ParameterizedTest
  @CsvSource({
    "c-meghri-43, true",
    "c-meghri-39, false",
    "c-border-1007, ",
    "c-tavush-12.7, ",
    "c-cost-221, "
  })
  void a_measured_value_has_its_band_or_the_reason_why_not(String id, Boolean within)
      throws Exception {
    JsonNode claim = claim(served.json("/api/claims"), id);
    assertThat(claim.path("claimedWithinUncertainty").isNull()).isEqualTo(within == null);
    assertThat(claim.path("measuredUncertaintyReason").isNull()).isEqualTo(within != null);
    if (within != null) {
      double off = claim.path("claimedMetres").asDouble() - claim.path("measuredMetres").asDouble();
      double band = claim.path("measuredUncertaintyMetres").asDouble();
      assertThat(band).isPositive();
      assertThat(Math.abs(off) <= band).isEqualTo(within);
      assertThat(claim.path("claimedWithinUncertainty").asBoolean()).isEqualTo(within);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/comparisons?proposals=northern-railway | true",
        "/api/coverage?proposals=northern-railway | true",
        "/api/claims?about=AM-AZ | true",
        "/api/borders?proposals=northern-railway | true",
        "/api/profiles?proposals=northern-railway | false",
        "/api/rankings?proposals=tripp,araz-corridor-road&weights=lengthMetresAM:1:less | false"
      })
  void every_view_says_its_perspective_and_differs_where_territory_does(
      String path, boolean differs) throws Exception {
    String neutral = new String(served.get(path).body(), StandardCharsets.UTF_8);
    String own = new String(served.get(path + "&perspective=AZ").body(), StandardCharsets.UTF_8);
    String said = "\"perspective\":\"neutral\"";
    assertThat(neutral).contains(said);
    assertThat(own).contains("\"perspective\":\"AZ\"");
    assertThat(own.equals(neutral.replace(said, "\"perspective\":\"AZ\""))).isNotEqualTo(differs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/comparisons?proposals=tripp",
        "/api/coverage?radius=20",
        "/api/claims?about=AM-AZ",
        "/api/borders?f=json",
        "/api/profiles?proposals=tripp",
        "/api/rankings?proposals=tripp&weights=lengthMetres:1:less"
      })
  void a_perspective_that_the_data_does_not_name_is_a_problem_everywhere(String path)
      throws Exception {
    assertThat(served.get(path + "&perspective=XX").statusCode()).isEqualTo(400);
    JsonNode problem = served.json(path + "&perspective=XX");
    assertThat(problem.path("parameter").asText()).isEqualTo("perspective");
    assertThat(problem.path("value").asText()).isEqualTo("XX");
    assertThat(problem.path("remedy").asText()).contains("neutral", "AM", "AZ");
  }

  @Test
  void the_map_of_the_report_draws_the_outlines_that_the_perspective_has() throws Exception {
    String path = "/api/comparisons?f=html&proposals=northern-railway&perspective=";
    String neutral = lines(path + "neutral");
    for (String perspective : new String[] {"AM", "AZ"}) {
      assertThat(lines(path + perspective)).hasSizeGreaterThan(neutral.length());
    }
    assertThat(lines(path + "AM")).isNotEqualTo(lines(path + "AZ"));
  }

  /** The boundaries drawn in a report, as the data of one path. */
  private String lines(String path) throws Exception {
    String html = new String(served.get(path).body(), StandardCharsets.UTF_8);
    int at = html.indexOf("<path id=\"lines\"");
    assertThat(at).isPositive();
    return html.substring(at, html.indexOf("/>", at));
  }
}
