// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.CoveredWorld.equator;
import static org.corridoratlas.comparison.CoveredWorld.line;
import static org.corridoratlas.comparison.CoveredWorld.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class CoverageTest {

  @ParameterizedTest
  @CsvFileSource(resources = "coverage-geodsolve.csv", useHeadersInDisplayName = true)
  void the_chord_is_where_geodsolve_puts_it(
      double lat, double step, double radiusMetres, double halfChordMetres) {
    Comparison coverage = equator().base("A", "P", 1, lat).cover(radiusMetres / 1000);
    List<ComparisonFeature> boundary = coverage.features("boundary");
    assertThat(number(boundary.get(0), "coveredMetres"))
        .isCloseTo(2 * halfChordMetres, within(0.1));
    Coordinate end =
        coverage.features("stretch").stream()
            .filter(stretch -> "covered".equals(stretch.properties().get("state")))
            .map(stretch -> stretch.geometry().orElseThrow().getCoordinates())
            .map(line -> line[line.length - 1])
            .findFirst()
            .orElseThrow();
    assertThat(end.x).isCloseTo(1 + step, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"0.02,5", "0.05,10", "0.1,20", "0.1,40"})
  void near_by_the_chord_is_that_of_a_circle_in_the_plane(double lat, double radius) {
    double offset = lat * 110_574;
    double chord = 2 * Math.sqrt(1e6 * radius * radius - offset * offset);
    Comparison coverage = equator().base("A", "P", 1, lat).cover(radius);
    assertThat(number(coverage.features("boundary").get(0), "coveredMetres"))
        .isCloseTo(chord, within(1e-5 * chord));
  }

  @Test
  void covered_and_gap_make_the_boundary() {
    Comparison coverage = equator().base("A", "P", 1, 0.05).cover(20);
    ComparisonFeature row = line(coverage, "P-Q@20");
    assertThat(number(row, "coveredMetres") + number(row, "gapMetres"))
        .isCloseTo(number(row, "lengthMetres"), within(1.0));
    assertThat(number(row, "gaps")).isEqualTo(2);
    assertThat(coverage.features("stretch"))
        .extracting(stretch -> stretch.properties().get("state"))
        .containsExactly("gap", "covered", "gap");
  }

  @Test
  void a_mission_counts_only_for_boundaries_of_its_side() {
    Comparison coverage =
        equator().boundary("Q-R.1", "Q-R", 0, 0.01, 2, 0.01).base("A", "P", 1, 0).cover(20);
    assertThat(number(line(coverage, "P-Q@20"), "coveredMetres")).isPositive();
    ComparisonFeature other = line(coverage, "Q-R@20");
    assertThat(number(other, "coveredMetres")).isZero();
    assertThat(number(other, "offSideMetres")).isEqualTo(number(other, "lengthMetres"));
    assertThat(other.properties())
        .containsEntry("nearestObserver", null)
        .containsEntry("nearestReason", "no mission of the data works on a side of this line");
  }

  @Test
  void a_mission_counts_only_for_stretches_of_options_on_its_side() {
    CoveredWorld world =
        new CoveredWorld(Answers.straight()).boundary("P-Q.1", "P-Q", 1, -0.5, 1, 0.5);
    Comparison coverage = world.base("A", "Q", 1, 0).cover(request(List.of("pA"), 30.0));
    ComparisonFeature option = line(coverage, "pA~A@30");
    assertThat(number(option, "coveredMetres")).isCloseTo(30_000, within(0.1));
    double all =
        number(option, "coveredMetres")
            + number(option, "gapMetres")
            + number(option, "offSideMetres");
    assertThat(all).isCloseTo(number(option, "lengthMetres"), within(1.0));
    assertThat(coverage.features("stretch").stream().filter(s -> s.id().startsWith("pA~A@30")))
        .extracting(stretch -> stretch.properties().get("state"))
        .containsExactly("off-side", "covered", "gap", "off-side");
  }

  @Test
  void the_nearest_position_and_the_mean_distance_are_those_of_the_plane() {
    Comparison coverage = equator().base("A", "P", 1, 0.05).cover(20);
    ComparisonFeature row = line(coverage, "P-Q@20");
    double offset = 0.05 * 110_574.3;
    double half = number(row, "lengthMetres") / 2;
    double far = Math.hypot(half, offset);
    // The mean of sqrt(x² + d²) over 0..h.
    double mean = (far * half + offset * offset * Math.log((half + far) / offset)) / 2 / half;
    assertThat(number(row, "nearestObserverMetres")).isCloseTo(offset, within(0.2));
    assertThat(number(row, "meanObserverMetres")).isCloseTo(mean, within(mean / 1000));
    assertThat(row.properties()).containsEntry("nearestObserver", "A");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void more_reach_and_more_positions_never_cover_less(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CoveredWorld world = wandering(random);
    double before = 0;
    for (int i = 0; i < 4; i++) {
      world.base("O" + i, "P", 2 * random.nextDouble(), random.nextDouble() - 0.5);
      Comparison coverage = world.cover(request(List.of(), 5.0, 10.0, 20.0, 40.0, 80.0));
      double smaller = 0;
      for (ComparisonFeature row : coverage.features("boundary")) {
        assertThat(number(row, "coveredMetres")).isGreaterThanOrEqualTo(smaller);
        assertThat(number(row, "coveredMetres") + number(row, "gapMetres"))
            .isCloseTo(number(row, "lengthMetres"), within(1.0));
        smaller = number(row, "coveredMetres");
      }
      double now = number(line(coverage, "P-Q@20"), "coveredMetres");
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  private static CoveredWorld wandering(SplittableRandom random) {
    double[] line = new double[80];
    for (int i = 0; i < 40; i++) {
      line[2 * i] = i / 20.0;
      line[2 * i + 1] = 0.3 * (random.nextDouble() - 0.5);
    }
    return new CoveredWorld(World.threeStates()).boundary("P-Q.1", "P-Q", line);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void swapping_the_sides_changes_nothing_but_names(long seed) {
    CoveredWorld mine = wandering(new SplittableRandom(seed)).base("A", "P", 1, 0.1);
    CoveredWorld theirs = wandering(new SplittableRandom(seed)).base("A", "Q", 1, 0.1);
    Map<String, Object> swapped =
        new LinkedHashMap<>(line(theirs.cover(20), "P-Q@20").properties());
    swapped.put("organisations", List.of("mission in P"));
    assertThat(line(mine.cover(20), "P-Q@20").properties()).isEqualTo(swapped);
  }

  @Test
  void segments_that_continue_one_another_are_one_line() {
    CoveredWorld cut =
        new CoveredWorld(World.threeStates())
            .boundary("P-Q.1", "P-Q", 0, 0, 0.95, 0)
            .boundary("P-Q.2", "P-Q", 0.95, 0, 2, 0)
            .base("A", "P", 1, 0.05);
    Comparison whole = equator().base("A", "P", 1, 0.05).cover(20);
    assertThat(cut.cover(20).features("stretch")).hasSameSizeAs(whole.features("stretch"));
    assertThat(number(line(cut.cover(20), "P-Q@20"), "coveredMetres"))
        .isCloseTo(number(line(whole, "P-Q@20"), "coveredMetres"), within(0.1));
  }
}
