// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeodesicAreaTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double A = 6_378_137;
  private static final double E2 = 0.0066943799901413165;

  /** A cell of a degree grid; its edges follow the parallels by a vertex every 0.001 degrees. */
  private static Polygon cell(double west, double south, double size) {
    List<Coordinate> ring = new ArrayList<>();
    int steps = (int) Math.round(size / 0.001);
    for (int i = 0; i <= steps; i++) {
      ring.add(new Coordinate(west + size * i / steps, south));
    }
    for (int i = steps; i >= 0; i--) {
      ring.add(new Coordinate(west + size * i / steps, south + size));
    }
    ring.add(ring.get(0));
    return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
  }

  /** The area of the ellipsoid from the equator to a latitude, for one radian of longitude. */
  private static double zone(double degrees) {
    double e = Math.sqrt(E2);
    double sine = Math.sin(Math.toRadians(degrees));
    double atanh = 0.5 * Math.log((1 + e * sine) / (1 - e * sine));
    return A * A * (1 - E2) / 2 * (sine / (1 - E2 * sine * sine) + atanh / e);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "10, 0, 0.5", "45, 39, 1", "46, -39, 0.25", "178, 60, 1"})
  void a_cell_of_the_grid_has_the_area_of_the_zone_of_the_ellipsoid(
      double west, double south, double size) {
    double expected = Math.toRadians(size) * Math.abs(zone(south + size) - zone(south));
    assertThat(GeodesicArea.of(cell(west, south, size))).isCloseTo(expected, within(1.0));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "planimeter.csv", delimiter = '|', maxCharsPerColumn = 20_000)
  void a_polygon_has_the_area_and_the_perimeter_that_planimeter_gives(
      String wkt, double perimeter, double squareMetres) throws ParseException {
    Geometry polygon = new WKTReader().read(wkt);
    assertThat(GeodesicArea.of(polygon)).isCloseTo(squareMetres, within(1.0));
    assertThat(GeodesicLength.of(polygon.getBoundary())).isCloseTo(perimeter, within(0.001));
    assertThat(GeodesicArea.of(polygon.reverse())).isCloseTo(squareMetres, within(1.0));
  }

  @Test
  void holes_are_left_out_and_parts_are_added() {
    Polygon whole = cell(45, 39, 0.1);
    Polygon hole = cell(45.02, 39.02, 0.01);
    Geometry holed = whole.difference(hole);
    assertThat(GeodesicArea.of(holed) + GeodesicArea.of(hole))
        .isCloseTo(GeodesicArea.of(whole), within(1.0));
    Geometry both = FACTORY.createMultiPolygon(new Polygon[] {hole, cell(46, 39, 0.01)});
    assertThat(GeodesicArea.of(both)).isCloseTo(2 * GeodesicArea.of(hole), withinPercentage(0.1));
  }

  @Test
  void what_is_no_polygon_has_no_area() {
    assertThat(GeodesicArea.of(FACTORY.createPoint(new Coordinate(45, 39)))).isZero();
    assertThat(GeodesicArea.of(cell(45, 39, 0.01).getBoundary())).isZero();
  }

  @Test
  void at_39_degrees_north_it_is_not_the_web_mercator_area() {
    double side = Math.toRadians(0.01) * A;
    double mercator = side * side / Math.cos(Math.toRadians(39.005));
    assertThat(mercator / GeodesicArea.of(cell(45, 39, 0.01))).isBetween(1.64, 1.67);
  }
}
