// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class PointDistancesTest {

  private static final MeasuredLine EQUATOR =
      MeasuredLine.of(new Coordinate[] {new Coordinate(0, 0), new Coordinate(2, 0)});

  /** A place of the equator, 55 km along it, and how far off it a position lies, in degrees. */
  private static PointDistances from(double degreesOff) {
    return PointDistances.of(EQUATOR, new Coordinate(0.5003, degreesOff));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.05, 0.2})
  void a_dip_between_two_vertices_is_found(double degreesOff) {
    PointDistances distances = from(degreesOff);
    double least = distances.least(0, EQUATOR.lengthMetres());
    // A metre beyond the least distance the chord is 2 sqrt(2 r): less than a step where r is
    // small.
    LineParts within = distances.within(least + 0.1);
    assertThat(within.list()).hasSize(1);
    assertThat(within.lengthMetres()).isCloseTo(2 * Math.sqrt(2 * least * 0.1 + 0.01), within(0.5));
    assertThat(distances.within(least - 0.001).list()).isEmpty();
  }

  @Test
  void the_least_distance_is_that_along_the_meridian() {
    double meridian =
        GeodesicLength.between(new Coordinate(0.5003, 0.2), new Coordinate(0.5003, 0));
    assertThat(from(0.2).least(0, EQUATOR.lengthMetres())).isCloseTo(meridian, within(0.001));
  }

  @Test
  void the_least_distance_to_a_part_is_that_to_its_nearer_end() {
    PointDistances distances = from(0.2);
    assertThat(distances.least(100_000, 120_000)).isCloseTo(distances.to(100_000), within(0.01));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void what_is_within_is_nearer_than_the_radius_and_the_rest_is_not(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 60));
    PointDistances distances = PointDistances.of(line, line.at(line.lengthMetres() / 3));
    double radius = line.lengthMetres() / 20;
    LineParts within = distances.within(radius);
    for (double at = 0; at < line.lengthMetres(); at += line.lengthMetres() / 997) {
      double slack = within.covers(at) ? -0.01 : 0.01;
      assertThat(distances.to(at) + slack < radius).isEqualTo(within.covers(at));
    }
  }
}
