// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.Answers.option;
import static org.corridoratlas.comparison.Answers.straight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

  /** One degree of the WGS 84 equator, metres. */
  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;

  @Test
  void along_the_equator_the_ledger_is_known_by_theory() {
    Comparison comparison = straight().comparer().compare(World.request("pA"));
    ComparisonFeature a = option(comparison, 0);
    assertThat(number(a, "lengthMetres")).isCloseTo(1.75 * DEGREE, within(0.1));
    assertThat(number(a, "lengthMetresP")).isCloseTo(0.5 * DEGREE, within(0.1));
    assertThat(number(a, "lengthMetresQ")).isCloseTo(DEGREE, within(0.1));
    assertThat(number(a, "lengthMetresR")).isCloseTo(0.25 * DEGREE, within(0.1));
    assertThat(number(a, "lengthMetresUndetermined")).isZero();
    assertThat(number(a, "crossings")).isEqualTo(2);
    assertThat(a.properties()).containsEntry("jurisdictionSequence", "P>Q>R");
    assertThat(number(a, "sinuosity")).isEqualTo(1);
    assertThat(number(a, "lengthMetresControlJoint")).isCloseTo(DEGREE, within(0.1));
    // By theory 500 m on each side of each of two edges that the line meets at a right angle.
    assertThat(number(a, "nearBoundaryMetres500")).isCloseTo(2000, within(4.0));
  }

  @Test
  void the_way_back_has_the_same_lengths_and_the_sequence_reversed() {
    Comparison comparison = straight().comparer().compare(World.request("pA", "pB"));
    assertThat(option(comparison, 1).properties()).containsEntry("jurisdictionSequence", "R>Q>P");
    for (String metric : List.of("lengthMetres", "lengthMetresP", "lengthMetresQ", "crossings")) {
      assertThat(number(option(comparison, 1), metric))
          .as(metric)
          .isEqualTo(number(option(comparison, 0), metric));
    }
    assertThat(number(option(comparison, 1), "overlapShare")).isEqualTo(1);
  }

  @Test
  void a_line_wobbling_across_an_edge_within_its_accuracy_crosses_it_once() {
    // Beside the edge at longitude 1: twelve excursions of up to 250 m into Q, accuracy 300 m.
    double deep = 250 / DEGREE;
    double[] wobble = new double[2 * 26];
    for (int i = 0; i < 26; i++) {
      wobble[2 * i] = 1 + (i % 2 == 0 ? -deep : deep);
      wobble[2 * i + 1] = -0.3 + 0.02 * i;
    }
    wobble[50] = 1;
    Comparison comparison =
        World.threeStates()
            .section("p", "P", 300, wobble)
            .section("q", "Q", 300, 1, wobble[51], 1.5, 0.3)
            .route("A", "p", "q")
            .comparer()
            .compare(World.request("pA"));
    ComparisonFeature a = option(comparison, 0);
    assertThat(number(a, "crossings")).isEqualTo(1);
    assertThat(a.properties()).containsEntry("jurisdictionSequence", "P>Q");
    assertThat(number(a, "lengthMetresUndetermined")).isGreaterThan(10_000);
    assertThat(comparison.features("stretch"))
        .filteredOn(s -> "undetermined".equals(s.properties().get("jurisdiction")))
        .allSatisfy(s -> assertThat(s.properties()).containsEntry("declaredJurisdiction", "P"))
        .hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void an_excursion_deeper_than_the_accuracy_is_believed() {
    double deep = 900 / DEGREE;
    Comparison comparison =
        World.threeStates()
            .section("p", "P", 300, 0.9, -0.1, 1 + deep, 0, 0.9, 0.1)
            .route("A", "p")
            .comparer()
            .compare(World.request("pA"));
    assertThat(option(comparison, 0).properties()).containsEntry("jurisdictionSequence", "P>Q>P");
    assertThat(number(option(comparison, 0), "crossings")).isEqualTo(2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatever_the_line_the_ledger_adds_up(long seed) {
    Comparison comparison = RandomRoutes.wandering(seed).comparer().compare(World.request("pA"));
    ComparisonFeature a = option(comparison, 0);
    double length = number(a, "lengthMetres");
    double columns =
        number(a, "lengthMetresP")
            + number(a, "lengthMetresQ")
            + number(a, "lengthMetresR")
            + number(a, "lengthMetresUndetermined");
    assertThat(columns).isCloseTo(length, within(1.0));
    double at = 0;
    double stretches = 0;
    for (ComparisonFeature stretch : comparison.features("stretch")) {
      assertThat(number(stretch, "fromMetres")).isCloseTo(at, within(1e-6));
      at = number(stretch, "toMetres");
      stretches += number(stretch, "lengthMetres");
    }
    assertThat(at).isCloseTo(length, within(1e-6));
    assertThat(stretches).isCloseTo(length, within(1.0));
    long changes =
        ((String) Objects.requireNonNull(a.properties().get("jurisdictionSequence")))
            .chars()
            .filter(c -> c == '>')
            .count();
    assertThat(number(a, "crossings")).isEqualTo((double) changes);
    assertThat(comparison.features("crossing")).hasSize((int) changes);
  }

  @Test
  void a_status_holds_only_in_its_time() {
    Comparer comparer = straight().comparer();
    Comparison before =
        comparer.compare(
            new ComparisonRequest(
                List.of("pA"), Optional.empty(), List.of(), AsOf.parse("1999-12-31"), "neutral"));
    assertThat(number(option(before, 0), "lengthMetresOperating")).isZero();
    assertThat(number(option(before, 0), "lengthMetresStatusUnknown")).isPositive();
  }

  @Test
  void a_change_of_gauge_is_counted() {
    Comparison comparison =
        World.threeStates()
            .section("broad", "P", 10, 0.2, 0, 0.5, 0)
            .section("narrow", "P", 10, 0.5, 0, 0.8, 0)
            .route("A", "broad", "narrow")
            .comparer()
            .compare(World.request("pA"));
    assertThat(number(option(comparison, 0), "gaugeChanges")).isEqualTo(1);
  }

  @Test
  void exchanging_the_parties_exchanges_the_numbers_and_nothing_else() {
    Comparison one = straight().comparer().compare(World.request("pA"));
    World swapped =
        new World("R", "Q", "P")
            .section("p", "R", 100, 0.5, 0, 1, 0)
            .section("q", "Q", 100, 1, 0, 2, 0)
            .section("r", "P", 100, 2, 0, 2.25, 0)
            .route("A", "p", "q", "r");
    Comparison other = swapped.comparer().compare(World.request("pA"));
    assertThat(number(option(other, 0), "lengthMetresP"))
        .isEqualTo(number(option(one, 0), "lengthMetresR"));
    assertThat(number(option(other, 0), "lengthMetresR"))
        .isEqualTo(number(option(one, 0), "lengthMetresP"));
    assertThat(number(option(other, 0), "nearBoundaryMetres1000"))
        .isEqualTo(number(option(one, 0), "nearBoundaryMetres1000"));
  }
}
