// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ranks over HTTP, and the figures of what lies near, on the real region. */
class RankingsIT extends OnRegion {

  private static final String OPTIONS = "/api/rankings?proposals=tripp,araz-corridor-road";
  private static final String WEIGHED =
      OPTIONS + "&weights=lengthMetres:2:less,crossings:1:less,populationWithin5000Metres:1:more";

  @Test
  void without_weights_there_is_no_ranking_but_a_list_of_metrics() throws Exception {
    assertThat(served.get(OPTIONS).statusCode()).isEqualTo(400);
    JsonNode problem = served.json(OPTIONS);
    assertThat(problem.path("parameter").asText()).isEqualTo("weights");
    assertThat(problem.path("detail").asText()).contains("there are none by default");
    assertThat(problem.path("remedy").asText()).contains("lengthMetresAM", "waterCrossings");
  }

  @Test
  void every_option_has_a_rank_or_says_why_not_and_contributions_make_the_score() throws Exception {
    JsonNode ranking = served.json(WEIGHED);
    assertThat(ranking.path("options")).hasSizeGreaterThan(2);
    for (JsonNode option : ranking.path("options")) {
      if (!option.path("ranked").asBoolean()) {
        assertThat(option.path("reason").asText()).isNotBlank();
        continue;
      }
      double sum = 0;
      for (JsonNode contribution : option.path("contributions")) {
        sum += contribution.path("contribution").asDouble();
      }
      assertThat(option.path("score").asDouble()).isBetween(sum - 0.01, sum + 0.01);
      JsonNode spread = option.path("underWeights");
      assertThat(spread.path("scoreMin").asDouble())
          .isLessThanOrEqualTo(option.path("score").asDouble());
      assertThat(spread.path("rankWorst").asInt())
          .isGreaterThanOrEqualTo(option.path("rank").asInt());
    }
    assertThat(ranking.path("stability").path("underWeights").path("change").asDouble())
        .isEqualTo(0.25);
    assertThat(ranking.path("stability").path("underUncertainty").path("metrics").get(0).asText())
        .isEqualTo("lengthMetres");
    assertThat(ranking.path("disclaimer").asText()).isNotBlank();
  }

  @Test
  void equal_questions_get_equal_bytes_and_no_word_of_a_winner() throws Exception {
    byte[] answer = served.get(WEIGHED).body();
    assertThat(served.get(WEIGHED + "&f=json").body()).isEqualTo(answer);
    assertThat(new String(answer, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("winner")
        .doesNotContain("best\":\"");
  }

  @Test
  void what_lies_near_grows_with_the_distance() throws Exception {
    JsonNode comparison = served.json("/api/comparisons?proposals=tripp");
    int options = 0;
    for (JsonNode feature : comparison.path("features")) {
      JsonNode figures = feature.path("properties");
      if (figures.path("kind").asText().equals("option")) {
        options++;
        List<Integer> near =
            List.of(
                figures.path("settlementsWithin1000Metres").asInt(),
                figures.path("settlementsWithin5000Metres").asInt(),
                figures.path("settlementsWithin10000Metres").asInt());
        assertThat(near).isSorted();
        assertThat(near.get(2)).isPositive();
        assertThat(figures.path("railheadMetresStart").asDouble()).isLessThan(10_000);
        assertThat(figures.path("waterCrossings").isIntegralNumber()).isTrue();
      }
    }
    assertThat(options).isPositive();
  }
}
