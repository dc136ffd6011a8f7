// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.Answers.option;
import static org.corridoratlas.comparison.Answers.straight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparerTest {

  /** One degree of the WGS 84 equator, metres. */
  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;

  @Test
  void an_option_compared_with_itself_differs_in_nothing() {
    Comparer comparer = straight().comparer();
    ComparisonFeature a = option(comparer.compare(World.request("pA")), 0);
    for (Metric metric : comparer.metrics()) {
      Object difference = a.properties().get(metric.differenceId());
      if (a.properties().get(metric.id()) == null) {
        assertThat(difference).as(metric.id()).isNull();
      } else {
        assertThat(number(a, metric.differenceId())).as(metric.id()).isZero();
      }
    }
  }

  @Test
  void swapping_the_reference_flips_the_sign_of_every_difference() {
    Comparer comparer = straight().comparer();
    Comparison one = comparer.compare(World.request("pA", "pC"));
    Comparison other =
        comparer.compare(
            new ComparisonRequest(
                List.of("pA", "pC"), Optional.of("pC"), List.of(), World.DAY, "neutral"));
    for (Metric metric : comparer.metrics()) {
      boolean known = option(one, 1).properties().get(metric.differenceId()) != null;
      assertThat(option(other, 0).properties().get(metric.differenceId()) != null).isEqualTo(known);
      if (known && !metric.id().startsWith("overlap")) {
        assertThat(number(option(other, 0), metric.differenceId()))
            .as(metric.id())
            .isEqualTo(-number(option(one, 1), metric.differenceId()));
      }
    }
  }

  @Test
  void ends_cut_a_route_and_turn_it_into_the_direction_asked_for() {
    World world = straight().place("x", 0.75, 0.01).place("y", 2.1, 0.01).place("far", 0.6, 0.4);
    Comparer comparer = world.comparer();
    Comparison there = comparer.compare(between("pA", "x", "y"));
    assertThat(number(option(there, 0), "lengthMetres")).isCloseTo(1.35 * DEGREE, within(1.0));
    assertThat(option(there, 0).properties())
        .containsEntry("endsDiffer", false)
        .containsEntry("jurisdictionSequence", "P>Q>R");
    Comparison back = comparer.compare(between("pA", "y", "x"));
    assertThat(number(option(back, 0), "lengthMetres")).isCloseTo(1.35 * DEGREE, within(1.0));
    assertThat(option(back, 0).properties()).containsEntry("jurisdictionSequence", "R>Q>P");
    Comparison whole = comparer.compare(between("pA", "far", "y"));
    assertThat(option(whole, 0).properties()).containsEntry("endsDiffer", true);
    assertThat(number(option(whole, 0), "lengthMetres")).isCloseTo(1.75 * DEGREE, within(0.1));
  }

  @Test
  void a_claim_stands_beside_the_measured_value_of_the_whole_route() {
    Comparison comparison =
        straight()
            .claim("in-q", "A", Map.of("type", "length-in", "jurisdiction", "Q"), 120)
            .claim("part", "C", Map.of("type", "length-total"), 150)
            .comparer()
            .compare(World.request("pA"));
    List<ComparisonFeature> claims = comparison.features("claim");
    assertThat(claims).extracting(ComparisonFeature::id).containsExactly("pA~A/in-q", "pA~A/part");
    assertThat(number(claims.get(0), "measuredMetres")).isCloseTo(DEGREE, within(0.1));
    assertThat(number(claims.get(0), "deviationPercent"))
        .isCloseTo(100 * (120_000 / DEGREE - 1), within(0.01));
    assertThat(number(claims.get(1), "measuredMetres")).isCloseTo(1.5 * DEGREE, within(0.1));
  }

  @Test
  void crossings_are_numbered_and_recognised() {
    Comparison comparison =
        straight().crossing("X7", "P-Q", 1.003).comparer().compare(World.request("pA"));
    List<ComparisonFeature> crossings = comparison.features("crossing");
    assertThat(crossings.get(0).properties())
        .containsEntry("crossingId", "X7")
        .containsEntry("number", 1)
        .containsEntry("regimeFrom", "host-state")
        .containsEntry("regimeTo", "joint")
        .containsEntry("checks", "leaving P: host state; entering Q: joint");
    assertThat(number(crossings.get(0), "alongMetres")).isCloseTo(0.5 * DEGREE, within(0.1));
    assertThat(crossings.get(1).properties()).containsEntry("crossingId", null);
  }

  @Test
  void what_does_not_exist_is_named_with_what_does() {
    Comparer comparer = straight().comparer();
    assertThatThrownBy(() -> comparer.compare(World.request("nothing")))
        .isInstanceOfSatisfying(
            ComparisonException.class,
            e -> {
              assertThat(e.parameter()).isEqualTo("proposals");
              assertThat(e.value()).isEqualTo("nothing");
              assertThat(e.remedy()).contains("pA", "pA~A");
            });
    assertThatThrownBy(() -> comparer.compare(between("pA", "x", "y")))
        .isInstanceOfSatisfying(
            ComparisonException.class, e -> assertThat(e.parameter()).isEqualTo("between"));
  }

  @Test
  void equal_requests_give_equal_answers() {
    Comparison one = straight().comparer().compare(World.request("pA", "pC"));
    Comparison other = straight().comparer().compare(World.request("pA", "pC"));
    assertThat(one.header()).isEqualTo(other.header());
    assertThat(one.features())
        .extracting(ComparisonFeature::properties)
        .isEqualTo(other.features().stream().map(ComparisonFeature::properties).toList());
  }

  @Test
  void an_end_across_a_boundary_is_not_reached_however_near() {
    // 4 km from the line, but in Q, while the line's nearest point lies in P.
    World world =
        World.threeStates()
            .section("p", "P", 100, 0.5, 0, 0.98, 0)
            .route("A", "p")
            .place("near", 1.01, 0)
            .place("y", 0.6, 0);
    Comparison cut = world.comparer().compare(between("pA", "y", "near"));
    assertThat(option(cut, 0).properties()).containsEntry("endsDiffer", true);
  }

  @Test
  void a_proposal_stands_from_the_day_it_is_made() {
    assertThat(option(straight().comparer().compare(World.request("pA")), 0).properties())
        .containsEntry("standing", "standing");
  }

  private static ComparisonRequest between(String proposal, String from, String to) {
    return new ComparisonRequest(
        List.of(proposal), Optional.empty(), List.of(from, to), World.DAY, "neutral");
  }
}
