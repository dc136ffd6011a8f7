// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.locationtech.jts.geom.Coordinate;

class DistantLineTest {

  @ParameterizedTest
  @CsvFileSource(resources = "geodsolve.csv")
  void a_line_of_a_millimetre_is_as_far_as_geodsolve_says_its_beginning_is(
      double lat1, double lon1, double lat2, double lon2, double metres) {
    Coordinate from = new Coordinate(lon1, lat1);
    Coordinate near = new Coordinate(lon2, lat2);
    Coordinate far = new Coordinate(lon2 + 1e-8, lat2);
    DistantLine line = DistantLine.of(MeasuredLine.of(new Coordinate[] {near, far}));
    assertThat(line.distanceMetres(from, Double.POSITIVE_INFINITY))
        .isCloseTo(metres, within(0.002));
  }

  @Test
  void from_300_kilometres_beside_a_meridian_the_foot_of_the_perpendicular_is_found() {
    MeasuredLine meridian =
        MeasuredLine.of(new Coordinate[] {new Coordinate(45, 38), new Coordinate(45, 41)});
    Coordinate beside = new Coordinate(48.4, 39.5);
    double found = DistantLine.of(meridian).distanceMetres(beside, Double.POSITIVE_INFINITY);
    double shortest = Double.POSITIVE_INFINITY;
    for (double lat = 38; lat <= 41; lat += 0.0005) {
      shortest = Math.min(shortest, GeodesicLength.between(beside, new Coordinate(45, lat)));
    }
    assertThat(found).isCloseTo(shortest, within(0.01));
  }

  @Test
  void what_is_surely_beyond_the_limit_is_not_measured() {
    MeasuredLine line =
        MeasuredLine.of(new Coordinate[] {new Coordinate(45, 38), new Coordinate(45, 38.1)});
    assertThat(DistantLine.of(line).distanceMetres(new Coordinate(48, 38), 100_000)).isInfinite();
  }
}
