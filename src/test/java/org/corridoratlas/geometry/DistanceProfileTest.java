// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
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
    DistanceProfile profile = DistanceProfile.of(parallel, MERIDIAN_46, 5000);
    for (double metres : new double[] {500, 1000, 5000}) {
      assertThat(profile.lengthWithin(metres, 0, parallel.lengthMetres()))
          .isCloseTo(2 * metres, within(0.002 * metres));
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
    DistanceProfile profile = DistanceProfile.of(beside, MERIDIAN_46, 1000);
    assertThat(profile.lengthWithin(298, 0, beside.lengthMetres())).isZero();
    assertThat(profile.lengthWithin(302, 0, beside.lengthMetres()))
        .isCloseTo(beside.lengthMetres(), within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void passing_vertices_over_changes_nothing(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 200));
    SegmentIndex other = SegmentIndex.of(MeasuredLine.of(RandomLines.wandering(seed + 100, 50)));
    double fast = DistanceProfile.of(line, other, 2000).lengthWithin(2000, 0, line.lengthMetres());
    double slow = 0;
    for (int i = 1; i < line.size(); i++) {
      double a = other.distanceMetres(line.vertex(i - 1), 1e6);
      double b = other.distanceMetres(line.vertex(i), 1e6);
      double length = line.along(i) - line.along(i - 1);
      boolean both = a <= 2000 && b <= 2000;
      boolean one = a <= 2000 || b <= 2000;
      slow += both ? length : one ? length * (2000 - Math.min(a, b)) / Math.abs(a - b) : 0;
    }
    assertThat(fast).isCloseTo(slow, within(0.01));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void the_parts_within_a_distance_are_apart_in_order_and_add_up(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 200));
    SegmentIndex other = SegmentIndex.of(MeasuredLine.of(RandomLines.wandering(seed + 100, 50)));
    DistanceProfile profile = DistanceProfile.of(line, other, 2000);
    double end = -1;
    double sum = 0;
    for (Interval part : profile.within(1500)) {
      assertThat(part.fromMetres()).isGreaterThan(end);
      assertThat(part.toMetres()).isGreaterThan(part.fromMetres());
      double middle = (part.fromMetres() + part.toMetres()) / 2;
      assertThat(profile.lengthWithin(1500, middle, part.toMetres()))
          .isCloseTo(part.toMetres() - middle, within(1e-6));
      end = part.toMetres();
      sum += part.lengthMetres();
    }
    assertThat(end).isLessThanOrEqualTo(line.lengthMetres());
    assertThat(sum).isCloseTo(profile.lengthWithin(1500, 0, line.lengthMetres()), within(1e-6));
  }
}
