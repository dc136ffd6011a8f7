// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corridoratlas.comparison.Answers.straight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingsTest {

  /** A and its detour D go from x to y; C stops at the second edge. */
  private static Rankings rankings() {
    return Rankings.of(
        straight()
            .section("north", "P", 100, 0.5, 0, 1, 0.3)
            .section("south", "Q", 100, 1, 0.3, 2, 0)
            .route("D", "north", "south", "r")
            .place("x", 0.5, 0)
            .place("y", 2.25, 0)
            .comparer());
  }

  private static ComparisonRequest request(String... proposals) {
    return new ComparisonRequest(
        List.of(proposals), Optional.empty(), List.of("x", "y"), World.DAY, "neutral");
  }

  private static Map<?, ?> option(Ranking ranking, int i) {
    return (Map<?, ?>) ((List<?>) Objects.requireNonNull(ranking.members().get("options"))).get(i);
  }

  @Test
  void the_straight_way_is_preferred_where_less_length_is() {
    Ranking ranking = rankings().rank(request("pA", "pD"), Optional.of("lengthMetres:3:less"));
    assertThat(option(ranking, 0).get("rank")).isEqualTo(1);
    assertThat(option(ranking, 0).get("score")).isEqualTo(100.0);
    assertThat(option(ranking, 1).get("rank")).isEqualTo(2);
    Ranking other = rankings().rank(request("pA", "pD"), Optional.of("lengthMetres:3:more"));
    assertThat(option(other, 0).get("rank")).isEqualTo(2);
  }

  @Test
  void an_option_with_other_ends_is_not_ranked_and_says_why() {
    Ranking ranking =
        rankings().rank(request("pA", "pC", "pD"), Optional.of("lengthMetres:1:less"));
    assertThat(option(ranking, 1).get("ranked")).isEqualTo(false);
    assertThat(option(ranking, 1).get("rank")).isNull();
    assertThat(option(ranking, 1).get("reason"))
        .isEqualTo("it does not run between the two ends asked for");
    assertThat(option(ranking, 2).get("rank")).isEqualTo(2);
  }

  @Test
  void what_is_not_known_is_not_taken_for_nothing() {
    Ranking ranking =
        rankings().rank(request("pA", "pD"), Optional.of("populationWithin1000Metres:1:more"));
    assertThat(option(ranking, 0).get("reason"))
        .isEqualTo("not known for it: populationWithin1000Metres");
  }

  @Test
  void one_option_alone_has_no_score() {
    Ranking ranking = rankings().rank(request("pA"), Optional.of("lengthMetres:1:less"));
    assertThat(option(ranking, 0).get("score")).isNull();
    assertThat(option(ranking, 0).get("reason"))
        .isEqualTo("the ranked options do not differ in what is weighed");
  }

  @Test
  void equal_questions_get_equal_answers() {
    Optional<String> weights = Optional.of("lengthMetres:1:less,crossings:2:more");
    assertThat(rankings().rank(request("pA", "pD"), weights))
        .isEqualTo(rankings().rank(request("pA", "pD"), weights));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"|no weights are given, and there are none by default",
        "lengthMetres:1|is not metric:weight:less",
        "beauty:1:more|there is no metric 'beauty'",
        "lengthMetres:0:less|'0' is not a weight",
        "lengthMetres:-1:less|'-1' is not a weight",
        "lengthMetres:NaN:less|'NaN' is not a weight",
        "lengthMetres:1:best|'best' does not say what is preferred",
        "crossings:1:less,crossings:2:less|weighed twice"
      })
  void weights_that_say_nothing_clear_are_refused(String weights, String message) {
    assertThatThrownBy(() -> rankings().rank(request("pA"), Optional.of(weights)))
        .isInstanceOf(ComparisonException.class)
        .hasMessageContaining(message)
        .extracting("parameter")
        .isEqualTo("weights");
  }

  @Test
  void the_refusal_lists_the_metrics() {
    assertThatThrownBy(() -> rankings().rank(request("pA"), Optional.empty()))
        .extracting("remedy")
        .asString()
        .contains("lengthMetres, ")
        .contains("populationWithin5000Metres");
  }

  @Test
  void whole_routes_cannot_be_ranked() {
    assertThatThrownBy(
            () -> rankings().rank(World.request("pA"), Optional.of("lengthMetres:1:less")))
        .isInstanceOf(ComparisonException.class)
        .extracting("parameter")
        .isEqualTo("between");
  }
}
