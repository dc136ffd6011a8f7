// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The band against trials: outlines displaced at random as the model says, measured as any is. */
class AreaErrorTest {

  private static final int TRIALS = 10_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double LON_METRES =
      GeodesicLength.between(new Coordinate(46, 39), new Coordinate(46.01, 39)) * 100;
  private static final double LAT_METRES =
      GeodesicLength.between(new Coordinate(46, 39), new Coordinate(46, 39.01)) * 100;

  /** A wandering outline around 46° E 39° N, so many kilometres from its middle. */
  private static Polygon outline(long seed, double kilometres) {
    Random random = new Random(seed);
    int corners = 40;
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double metres = 1000 * kilometres * (0.7 + 0.6 * random.nextDouble());
      ring[i] = moved(metres * Math.cos(angle), metres * Math.sin(angle));
    }
    ring[corners] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  private static Coordinate moved(double east, double north) {
    return new Coordinate(46 + east / LON_METRES, 39 + north / LAT_METRES);
  }

  @ParameterizedTest(name = "{1} km around, accuracy {2} m, seed {0}")
  @CsvSource({"1, 2, 300", "2, 2, 300", "3, 4, 300", "4, 10, 300", "5, 3, 1000", "6, 0.5, 50"})
  void the_band_holds_95_per_cent_of_trials(long seed, double kilometres, double accuracy) {
    Polygon polygon = outline(seed, kilometres);
    double area = GeodesicArea.of(polygon);
    double band = AreaError.bandSquareMetres(polygon, accuracy);
    Random random = new Random(seed);
    int inside = 0;
    for (int i = 0; i < TRIALS; i++) {
      double off = GeodesicArea.of(displaced(polygon, accuracy, random)) - area;
      inside += Math.abs(off) <= band ? 1 : 0;
    }
    assertThat((double) inside / TRIALS).as("±%.0f m²", band).isBetween(0.93, 0.97);
  }

  @Test
  void a_square_between_four_points_is_uncertain_by_its_diagonals() {
    // By theory: corner i weighs with half the chord of its neighbours, so the variance is
    // σ² · 4 · (d/2)² + ½ · 4 σ⁴, where d is the diagonal.
    double side = 1000;
    Coordinate[] ring = {
      moved(0, 0), moved(side, 0), moved(side, side), moved(0, side), moved(0, 0)
    };
    double accuracy = 200;
    double sigma = accuracy / LengthError.RADIUS_95;
    double variance = sigma * sigma * 4 * side * side / 2 + 2 * Math.pow(sigma, 4);
    assertThat(AreaError.bandSquareMetres(FACTORY.createPolygon(ring), accuracy))
        .isCloseTo(LengthError.QUANTILE_95 * Math.sqrt(variance), within(500.0));
  }

  @Test
  void turning_the_outline_the_other_way_changes_nothing() {
    Polygon polygon = outline(7, 3);
    assertThat(AreaError.bandSquareMetres(polygon.reverse(), 300))
        .isCloseTo(AreaError.bandSquareMetres(polygon, 300), within(1.0));
  }

  /** The outline with every control point displaced and all between moved along evenly. */
  private static Polygon displaced(Polygon polygon, double accuracy, Random random) {
    LinearRing ring = polygon.getExteriorRing();
    MeasuredLine line = MeasuredLine.of(ring.getCoordinates());
    int controls = Math.max(4, (int) (line.lengthMetres() / (LengthError.SPACING * accuracy)));
    double[][] errors = new double[controls][2];
    for (double[] error : errors) {
      error[0] = random.nextGaussian() * accuracy / LengthError.RADIUS_95 / LON_METRES;
      error[1] = random.nextGaussian() * accuracy / LengthError.RADIUS_95 / LAT_METRES;
    }
    double step = line.lengthMetres() / controls;
    Coordinate[] moved = new Coordinate[line.size()];
    for (int i = 0; i < line.size() - 1; i++) {
      int before = Math.min(controls - 1, (int) (line.along(i) / step));
      double share = line.along(i) / step - before;
      double[] a = errors[before];
      double[] b = errors[(before + 1) % controls];
      Coordinate vertex = line.vertex(i);
      moved[i] =
          new Coordinate(
              vertex.x + (1 - share) * a[0] + share * b[0],
              vertex.y + (1 - share) * a[1] + share * b[1]);
    }
    moved[moved.length - 1] = moved[0].copy();
    return FACTORY.createPolygon(moved);
  }
}
