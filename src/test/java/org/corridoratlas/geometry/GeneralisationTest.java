// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** What is left out of a geometry for a zoom level, in pixels of that level. */
class GeneralisationTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Half a pixel left out, and a tenth by rounding each of x and y. */
  private static final double MOST_PIXELS = 0.5 + 0.1 * Math.sqrt(2);

  private static double pixels(double degrees, int level) {
    return degrees * 256 * (1L << level) / 360;
  }

  private static LineString walk(SplittableRandom random, int steps) {
    Coordinate[] places = new Coordinate[steps];
    places[0] = new Coordinate(46, 39);
    double direction = 0;
    for (int i = 1; i < steps; i++) {
      direction += random.nextGaussian() * 0.4;
      places[i] =
          new Coordinate(
              places[i - 1].x + 0.002 * Math.cos(direction),
              places[i - 1].y + 0.002 * Math.sin(direction));
    }
    return GEOMETRIES.createLineString(places);
  }

  private static Polygon ragged(SplittableRandom random, double radius, int corners) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = radius * (0.8 + 0.2 * random.nextDouble());
      ring[i] = new Coordinate(46 + reach * Math.cos(angle), 39 + reach * Math.sin(angle));
    }
    ring[corners] = ring[0];
    return GEOMETRIES.createPolygon(ring);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 8, 11, 14, 22})
  void a_line_stays_within_a_pixel_and_keeps_its_ends(int level) {
    SplittableRandom random = new SplittableRandom(level);
    for (int round = 0; round < 40; round++) {
      LineString whole = walk(random, 300);
      Geometry drawn = new Generalisation(level).of(whole);
      assertThat(drawn.getGeometryType()).isEqualTo("LineString");
      assertThat(pixels(DiscreteHausdorffDistance.distance(whole, drawn, 0.1), level))
          .isLessThan(MOST_PIXELS);
      LineString line = (LineString) drawn;
      assertThat(pixels(line.getStartPoint().distance(whole.getStartPoint()), level))
          .isLessThan(0.15);
      assertThat(pixels(line.getEndPoint().distance(whole.getEndPoint()), level)).isLessThan(0.15);
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 2.0", "8, 0.0004", "5, 0.00001", "11, 0.5", "0, 0.02"})
  void an_area_stays_valid_and_never_vanishes(int level, double radius) {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 40; round++) {
      Polygon whole = ragged(random, radius, 200);
      Geometry drawn = new Generalisation(level).of(whole);
      assertThat(drawn.isValid()).isTrue();
      assertThat(drawn.getArea()).isPositive();
      assertThat(pixels(DiscreteHausdorffDistance.distance(whole.getBoundary(), drawn), level))
          .isLessThan(MOST_PIXELS);
    }
  }

  @Test
  void several_stay_several_even_if_there_is_only_one() {
    LineString line = walk(new SplittableRandom(1), 100);
    Polygon area = ragged(new SplittableRandom(1), 0.1, 50);
    Geometry[] given = {
      GEOMETRIES.createMultiLineString(new LineString[] {line}),
      GEOMETRIES.createMultiPolygon(new Polygon[] {area})
    };
    for (Geometry whole : given) {
      assertThat(new Generalisation(8).of(whole).getGeometryType())
          .isEqualTo(whole.getGeometryType());
    }
  }

  @Test
  void fewer_vertices_and_digits_come_with_lower_levels() {
    LineString whole = walk(new SplittableRandom(3), 5000);
    int before = Integer.MAX_VALUE;
    for (int level : new int[] {14, 11, 8, 5}) {
      int vertices = new Generalisation(level).of(whole).getNumPoints();
      assertThat(vertices).isLessThan(before);
      before = vertices;
    }
    for (Coordinate place : new Generalisation(8).of(whole).getCoordinates()) {
      assertThat(place.x * 1000).isCloseTo(Math.rint(place.x * 1000), within());
      assertThat(place.y * 1000).isCloseTo(Math.rint(place.y * 1000), within());
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-6);
  }

  @Test
  void points_and_the_geometry_given_stay_as_they_are() {
    Geometry point = GEOMETRIES.createPoint(new Coordinate(44.512345, 40.187654));
    assertThat(new Generalisation(0).of(point).equalsExact(point)).isTrue();
    LineString whole = walk(new SplittableRandom(5), 50);
    Geometry before = whole.copy();
    new Generalisation(8).of(whole);
    assertThat(whole.equalsExact(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 23})
  void there_are_levels_from_0_to_22(int level) {
    assertThatThrownBy(() -> new Generalisation(level)).hasMessageContaining("" + level);
  }
}
