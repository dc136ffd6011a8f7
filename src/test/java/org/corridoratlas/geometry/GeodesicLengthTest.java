// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class GeodesicLengthTest {

  private static final double MILLIMETRE = 0.001;

  @ParameterizedTest
  @CsvFileSource(resources = "geodsolve.csv")
  void a_segment_has_the_length_that_geodsolve_gives(
      double lat1, double lon1, double lat2, double lon2, double metres) {
    Coordinate a = new Coordinate(lon1, lat1);
    Coordinate b = new Coordinate(lon2, lat2);
    assertThat(GeodesicLength.between(a, b)).isCloseTo(metres, within(MILLIMETRE));
    assertThat(GeodesicLength.between(b, a)).isCloseTo(metres, within(MILLIMETRE));
  }

  @Test
  void a_degree_of_the_equator_is_the_circumference_over_360() {
    double metres = GeodesicLength.between(new Coordinate(10, 0), new Coordinate(11, 0));
    assertThat(metres).isCloseTo(2 * Math.PI * 6_378_137 / 360, within(MILLIMETRE));
  }

  @Test
  void at_39_degrees_north_it_is_not_the_web_mercator_length() {
    double metres = GeodesicLength.between(new Coordinate(46.1, 39), new Coordinate(46.5, 39));
    double mercator = Math.toRadians(0.4) * 6_378_137;
    assertThat(mercator / metres).isCloseTo(1.286, within(0.002));
  }

  @Test
  void the_lengths_of_parts_add_up() {
    GeometryFactory factory = new GeometryFactory();
    Coordinate[] line = {
      new Coordinate(45, 39), new Coordinate(45.5, 39.2), new Coordinate(46, 39.1)
    };
    double whole = GeodesicLength.of(factory.createLineString(line));
    double parts =
        GeodesicLength.of(
            factory.createMultiLineString(
                new LineString[] {
                  factory.createLineString(new Coordinate[] {line[0], line[1]}),
                  factory.createLineString(new Coordinate[] {line[1], line[2]})
                }));
    assertThat(parts).isEqualTo(whole);
  }
}
