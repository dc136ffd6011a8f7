// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.Answers.option;
import static org.corridoratlas.comparison.Answers.straight;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;

class ProximityTest {

  /** One degree of the meridian next to the equator: a(1 − e²) π / 180, metres. */
  private static final double NORTH = 6_378_137 * (1 - 0.0066943799901413165) * Math.PI / 180;

  private static ComparisonFeature asked(World world) {
    return option(world.comparer().compare(World.request("pA")), 0);
  }

  @Test
  void settlements_are_counted_by_their_geodesic_distance_from_the_line() {
    ComparisonFeature a =
        asked(
            straight()
                .village("v1", 1.1, 999 / NORTH, 10)
                .village("v2", 1.2, 1001 / NORTH, 200)
                .village("v3", 1.3, -4999 / NORTH, 3000)
                .village("v4", 1.4, -9999 / NORTH, -1)
                .village("v5", 1.5, 10_001 / NORTH, 50_000)
                .place("station", 1.1, 0));
    assertThat(number(a, "settlementsWithin1000Metres")).isEqualTo(1);
    assertThat(number(a, "settlementsWithin5000Metres")).isEqualTo(3);
    assertThat(number(a, "settlementsWithin10000Metres")).isEqualTo(4);
    assertThat(number(a, "populationWithin1000Metres")).isEqualTo(10);
    assertThat(number(a, "populationWithin5000Metres")).isEqualTo(3210);
    assertThat(number(a, "populationWithin10000Metres")).isEqualTo(3210);
    assertThat(number(a, "settlementsWithoutPopulationWithin5000Metres")).isZero();
    assertThat(number(a, "settlementsWithoutPopulationWithin10000Metres")).isEqualTo(1);
  }

  @Test
  void only_the_compared_part_of_a_route_has_neighbours() {
    World world =
        straight()
            .place("x", 1, 0)
            .place("y", 2, 0)
            .village("v", 0.6, 0, 1)
            .village("w", 1.5, 0, 2);
    ComparisonFeature a =
        option(
            world
                .comparer()
                .compare(
                    new ComparisonRequest(
                        List.of("pA"), Optional.empty(), List.of("x", "y"), World.DAY, "neutral")),
            0);
    assertThat(number(a, "populationWithin1000Metres")).isEqualTo(2);
  }

  @Test
  void people_nobody_has_counted_are_not_zero() {
    ComparisonFeature a = asked(straight().village("v", 1.1, 0, -1));
    assertThat(number(a, "settlementsWithin1000Metres")).isEqualTo(1);
    assertThat(a.properties())
        .containsEntry("populationWithin1000Metres", null)
        .containsEntry("populationWithin1000MetresDifference", null)
        .containsEntry(
            "populationWithin1000MetresReason",
            "the population of no settlement that near is known");
  }

  @Test
  void a_river_across_the_line_is_crossed_once_and_back_again_twice() {
    ComparisonFeature a =
        asked(
            straight()
                .river("once", 300, 0.8, -0.2, 0.8, 0.2)
                .river("twice", 300, 1.2, -0.2, 1.3, 0.2, 1.4, -0.2));
    assertThat(number(a, "waterCrossings")).isEqualTo(3);
    assertThat(number(a, "waterMeetingsWithinAccuracy")).isZero();
  }

  @Test
  void a_river_along_the_line_is_not_crossed_however_it_wobbles() {
    double[] wobble = new double[2 * 22];
    for (int i = 0; i < 22; i++) {
      wobble[2 * i] = 0.4 + 0.1 * i;
      wobble[2 * i + 1] = (i % 2 == 0 ? 1 : -1) * 250 / NORTH;
    }
    ComparisonFeature a = asked(straight().river("along", 300, wobble));
    assertThat(number(a, "waterCrossings")).isZero();
    assertThat(number(a, "waterMeetingsWithinAccuracy")).isGreaterThan(10);
  }

  @Test
  void what_goes_along_and_then_away_on_the_other_bank_crosses_once() {
    ComparisonFeature a =
        asked(
            straight()
                .river(
                    "r",
                    300,
                    new double[] {
                      0.6, 0.2, 0.8, 200 / NORTH, 1, -200 / NORTH, 1.2, 200 / NORTH, 1.4, -0.3
                    }));
    assertThat(number(a, "waterCrossings")).isEqualTo(1);
    assertThat(number(a, "waterMeetingsWithinAccuracy")).isEqualTo(2);
  }

  @Test
  void a_river_that_only_touches_the_line_is_not_crossed() {
    ComparisonFeature a =
        asked(
            straight().river("touches", 0, 1.2, 0.2, 1.3, 0, 1.4, 0.2).river("no", 0, 1, 1, 2, 1));
    assertThat(number(a, "waterCrossings")).isZero();
  }

  @Test
  void railheads_are_found_far_away_and_by_the_day() {
    World world =
        straight()
            .section("spur", "R", 10, 2.25, 1, 2.75, 1)
            .section("planned", "P", 10, 0.3, 0, 0.4, 0)
            .route("D", "planned");
    ComparisonFeature day = asked(world);
    assertThat(number(day, "railheadMetresStart")).isZero();
    assertThat(day.properties())
        .containsEntry("railheadMetresBreak", null)
        .containsEntry("railheadMetresBreakReason", "every stretch operates on the day");
    ComparisonFeature before =
        option(
            world
                .comparer()
                .compare(
                    new ComparisonRequest(
                        List.of("pA"),
                        Optional.empty(),
                        List.of(),
                        AsOf.parse("1999-12-31"),
                        "neutral")),
            0);
    assertThat(before.properties())
        .containsEntry("railheadMetresStart", null)
        .containsEntry("railheadMetresStartReason", "no railway is known to operate on the day");
  }

  @Test
  void the_way_back_has_the_same_neighbours_and_the_railheads_exchanged() {
    World world = straight().village("v", 1.1, 0.03, 10).river("r", 300, 0.8, -0.2, 0.8, 0.2);
    Comparison both = world.comparer().compare(World.request("pA", "pB"));
    for (String metric :
        List.of("settlementsWithin5000Metres", "waterCrossings", "populationWithin5000Metres")) {
      assertThat(number(option(both, 1), metric)).isEqualTo(number(option(both, 0), metric));
    }
    assertThat(number(option(both, 1), "railheadMetresStart"))
        .isCloseTo(number(option(both, 0), "railheadMetresEnd"), within(0.1));
  }
}
