// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.CoveredWorld.equator;
import static org.corridoratlas.comparison.CoveredWorld.line;
import static org.corridoratlas.comparison.CoveredWorld.request;
import static org.corridoratlas.comparison.CoveredWorld.seeing;
import static org.corridoratlas.comparison.CoveredWorld.until;

import java.util.List;
import java.util.SplittableRandom;
import org.corridoratlas.geometry.HeightField;
import org.corridoratlas.geometry.LineOfSight.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/** What of a boundary along the equator is seen over made-up ground. */
class SightTest {

  private static final double METRES_PER_DEGREE = 111_319.49;

  private static CoverageRequest asked(Terms terms, Double... radii) {
    return seeing(request(List.of(), radii), terms);
  }

  private static void adds_up(ComparisonFeature row) {
    double parts =
        number(row, "visibleMetres")
            + number(row, "hiddenMetres")
            + number(row, "sightUnknownMetres");
    assertThat(parts).isCloseTo(number(row, "coveredMetres"), within(1.0));
  }

  @ParameterizedTest
  @CsvSource({"1.75,2,0.13", "10,2,0.13", "10,2,0", "30,0,0.2"})
  void over_the_sea_one_sees_to_the_horizons_of_eye_and_target(
      double eye, double target, double refraction) {
    // Each horizon is sqrt(2 R h / (1 - k)) away; the line is cut in steps of up to 100 m.
    double reach = 2 * 6_371_008.8 / (1 - refraction);
    double horizon = Math.sqrt(reach * eye) + Math.sqrt(reach * target);
    Comparison seen =
        equator()
            .base("A", "P", 1, 0)
            .ground(at -> 0)
            .cover(asked(new Terms(eye, target, refraction), 60.0));
    ComparisonFeature row = line(seen, "P-Q@60");
    assertThat(number(row, "visibleMetres")).isCloseTo(2 * horizon, within(210.0));
    adds_up(row);
  }

  @Test
  void a_wall_hides_the_side_behind_it() {
    HeightField wall = at -> Math.abs(at.x - 1.02) < 0.001 ? 500 : 0;
    Comparison seen =
        equator().base("A", "P", 1, 0).ground(wall).cover(asked(new Terms(100, 2, 0.13), 20.0));
    ComparisonFeature row = line(seen, "P-Q@20");
    double seenBesideIt = 20_000 + 0.019 * METRES_PER_DEGREE;
    assertThat(number(row, "visibleMetres")).isCloseTo(seenBesideIt, within(250.0));
    assertThat(number(row, "hiddenMetres")).isCloseTo(40_000 - seenBesideIt, within(250.0));
    assertThat(seen.features("sight"))
        .extracting(stretch -> stretch.properties().get("state"))
        .containsExactly("visible", "hidden");
    adds_up(row);
  }

  @Test
  void what_one_position_does_not_see_another_may() {
    HeightField wall = at -> Math.abs(at.x - 1) < 0.001 ? 500 : 0;
    CoveredWorld world = equator().base("A", "P", 0.95, 0).ground(wall);
    Terms terms = new Terms(100, 2, 0.13);
    double one = number(line(world.cover(asked(terms, 30.0)), "P-Q@30"), "hiddenMetres");
    ComparisonFeature both =
        line(world.base("B", "P", 1.05, 0).cover(asked(terms, 30.0)), "P-Q@30");
    assertThat(one).isGreaterThan(20_000);
    // Of the wall itself, each sees its own side up to the crest.
    assertThat(number(both, "hiddenMetres")).isLessThan(300);
  }

  @Test
  void where_the_ground_is_not_known_nothing_is_said() {
    HeightField east = at -> at.x > 1.05 ? Double.NaN : 0;
    ComparisonFeature row =
        line(
            equator().base("A", "P", 1, 0).ground(east).cover(asked(new Terms(100, 2, 0.13), 10.0)),
            "P-Q@10");
    assertThat(number(row, "sightUnknownMetres"))
        .isCloseTo(10_000 - 0.05 * METRES_PER_DEGREE, within(120.0));
    assertThat(number(row, "hiddenMetres")).isZero();
    adds_up(row);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void higher_eyes_farther_reach_and_more_positions_never_see_less(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    HeightField hills = hills(random);
    CoveredWorld world = equator().ground(hills);
    double before = 0;
    for (int i = 0; i < 3; i++) {
      world.base("O" + i, "P", 0.5 + random.nextDouble(), 0.1 * random.nextDouble());
      double lower = 0;
      for (double eye : new double[] {0, 2, 40, 900}) {
        Comparison seen = world.cover(asked(new Terms(eye, 2, 0.13), 5.0, 20.0));
        seen.features("boundary").forEach(SightTest::adds_up);
        double wide = number(line(seen, "P-Q@20"), "visibleMetres");
        assertThat(number(line(seen, "P-Q@5"), "visibleMetres")).isLessThanOrEqualTo(wide);
        assertThat(wide).isGreaterThanOrEqualTo(lower);
        lower = wide;
      }
      assertThat(lower).isGreaterThanOrEqualTo(before);
      before = lower;
    }
  }

  private static HeightField hills(SplittableRandom random) {
    double[] waves = random.doubles(6, 200, 900).toArray();
    return (Coordinate at) ->
        1_000
            + 150 * Math.sin(at.x * waves[0] + at.y * waves[1])
            + 90 * Math.sin(at.x * waves[2] - at.y * waves[3])
            + 60 * Math.cos(at.x * waves[4] + at.y * waves[5]);
  }

  @Test
  void what_is_lost_from_sight_is_what_only_those_gone_see() {
    Terms terms = new Terms(100, 2, 0.13);
    CoveredWorld world = equator().base("A", "P", 0.9, 0).base("B", "P", 1.1, 0).ground(at -> 0);
    ComparisonFeature row =
        line(world.cover(until(asked(terms, 20.0), World.DAY.toString(), "B")), "P-Q@20");
    double kept = number(row, "visibleMetresLater");
    assertThat(kept).isCloseTo(40_000, within(250.0));
    assertThat(number(row, "visibleLostMetres"))
        .isCloseTo(number(row, "visibleMetres") - kept, within(0.3));
  }

  @Test
  void without_heights_sight_is_refused_and_unasked_it_is_not_told() {
    CoveredWorld bare = equator().base("A", "P", 1, 0);
    assertThatThrownBy(() -> bare.cover(asked(Terms.STANDING, 20.0)))
        .isInstanceOf(ComparisonException.class)
        .hasMessageContaining("no height model");
    assertThat(line(bare.cover(20), "P-Q@20").properties()).doesNotContainKey("visibleMetres");
    assertThat(bare.ground(at -> 0).cover(20).header()).containsEntry("sight", null);
  }
}
