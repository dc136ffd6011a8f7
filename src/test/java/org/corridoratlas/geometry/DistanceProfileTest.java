// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class DistanceProfileTest {

  private static final SegmentIndex MERIDIAN_46 =
      SegmentIndex.of(
          List.of(
              new GeometryFactory()
                  .createLineString(
                      new Coordinate[] {new Coordinate(46, 38), new Coordinate(46, 41)})));

  @Test
  void along_a_parallel_the_length_within_d_of_a_meridian_is_twice_d() {
    MeasuredLine parallel =
        MeasuredLine.of(new Coordinate[] {new Coordinate(45, 39.5), new Coordinate(47, 39.5)});
    List<Integer> limits = List.of(500, 1000, 5000);
    DistanceProfile profile = DistanceProfile.of(parallel, MERIDIAN_46, limits);
    for (int metres : limits) {
      assertThat(profile.lengthWithin(metres)).isCloseTo(2.0 * metres, within(0.002 * metres));
    }
  }

  @Test
  void a_line_beside_another_is_within_it_throughout_or_not_at_all() {
    double lonFor300Metres =
        300 / GeodesicLength.between(new Coordinate(46, 39), new Coordinate(47, 39));
    MeasuredLine beside =
        MeasuredLine.of(
            new Coordinate[] {
              new Coordinate(46 + lonFor300Metres, 38.9), new Coordinate(46 + lonFor300Metres, 39.1)
            });
    DistanceProfile profile = DistanceProfile.of(beside, MERIDIAN_46, List.of(298, 302));
    assertThat(profile.lengthWithin(298)).isZero();
    assertThat(profile.lengthWithin(302)).isCloseTo(beside.lengthMetres(), within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
  void passing_vertices_over_changes_nothing_at_any_limit(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 200));
    SegmentIndex other = SegmentIndex.of(MeasuredLine.of(RandomLines.wandering(seed + 100, 50)));
    List<Integer> limits = List.of(300, 2000, 9000);
    DistanceProfile profile = DistanceProfile.of(line, other, limits);
    for (int limit : limits) {
      double slow = 0;
      for (int i = 1; i < line.size(); i++) {
        slow += stepWithin(limit, line, i, other);
      }
      assertThat(profile.lengthWithin(limit)).isCloseTo(slow, within(0.01));
    }
  }

  private static double stepWithin(double limit, MeasuredLine line, int i, SegmentIndex other) {
    double a = other.distanceMetres(line.vertex(i - 1), 1e6);
    double b = other.distanceMetres(line.vertex(i), 1e6);
    double length = line.along(i) - line.along(i - 1);
    boolean both = a <= limit && b <= limit;
    boolean one = a <= limit || b <= limit;
    return both ? length : one ? length * (limit - Math.min(a, b)) / Math.abs(a - b) : 0;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void what_is_within_a_distance_lies_apart_in_order_and_parts_of_the_line_add_up(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 200));
    SegmentIndex other = SegmentIndex.of(MeasuredLine.of(RandomLines.wandering(seed + 100, 50)));
    List<Integer> limits = List.of(700, 1500);
    DistanceProfile whole = DistanceProfile.of(line, other, limits);
    double end = -1;
    for (Interval found : whole.within(1500)) {
      assertThat(found.fromMetres()).isGreaterThan(end);
      assertThat(found.toMetres()).isGreaterThan(found.fromMetres());
      end = found.toMetres();
    }
    assertThat(end).isLessThanOrEqualTo(line.lengthMetres());
    double cut = line.lengthMetres() * (seed - 40) / 7;
    double before = part(line, other, new Interval(0, cut));
    double after = part(line, other, new Interval(cut, line.lengthMetres()));
    assertThat(before + after).isCloseTo(whole.lengthWithin(1500), within(1e-6));
  }

  private static double part(MeasuredLine line, SegmentIndex other, Interval part) {
    return DistanceProfile.of(line, other, List.of(1500), part).lengthWithin(1500);
  }

  @Test
  void a_distance_that_was_not_looked_for_is_refused() {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(1, 5));
    DistanceProfile profile = DistanceProfile.of(line, MERIDIAN_46, List.of(500));
    assertThatThrownBy(() -> profile.lengthWithin(400)).hasMessageContaining("400");
  }
}
