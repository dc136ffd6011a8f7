// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The band against trials: lines displaced at random as the model says, measured as any line is.
 */
class LengthErrorTest {

  private static final int TRIALS = 10_000;
  private static final double LON_METRES =
      GeodesicLength.between(new Coordinate(46, 39), new Coordinate(46.01, 39)) * 100;
  private static final double LAT_METRES =
      GeodesicLength.between(new Coordinate(46, 39), new Coordinate(46, 39.01)) * 100;

  @Test
  void a_straight_line_between_two_points_is_uncertain_by_both_ends() {
    // By theory the band is 1.96 √2 σ, whatever the number of points between.
    MeasuredLine line =
        MeasuredLine.of(new Coordinate[] {new Coordinate(46, 39), new Coordinate(46, 39.4)});
    double length = line.lengthMetres();
    LengthError error = LengthError.of(line, List.of(new LengthError.Accuracy(0, length, 300)));
    double sigma = 300 / LengthError.RADIUS_95;
    assertThat(error.bandMetres(List.of(new LengthError.Part(0, length, null, null))))
        .isCloseTo(LengthError.QUANTILE_95 * Math.sqrt(2) * sigma, within(0.1));
  }

  @Test
  void between_two_boundaries_met_at_right_angles_only_the_boundaries_count() {
    MeasuredLine line =
        MeasuredLine.of(new Coordinate[] {new Coordinate(46, 39), new Coordinate(46, 39.4)});
    double length = line.lengthMetres();
    LengthError error = LengthError.of(line, List.of(new LengthError.Accuracy(0, length, 300)));
    LengthError.Border first = new LengthError.Border(new Coordinate(46, 39.2), 200);
    LengthError.Border second = new LengthError.Border(new Coordinate(46, 39.35), 200);
    double band = error.bandMetres(List.of(new LengthError.Part(10_000, 35_000, first, second)));
    double sigma = 200 / LengthError.RADIUS_95;
    assertThat(band).isCloseTo(LengthError.QUANTILE_95 * Math.sqrt(2) * sigma, within(0.5));
  }

  @Test
  void an_outline_that_closes_is_less_uncertain_than_one_cut_open() {
    // Its two ends are one point: a square with corners as control points, each displaced freely,
    // has the band 1.96 σ √(4 · 2), for at each corner two unit vectors at a right angle differ.
    Coordinate[] ring = new Coordinate[5];
    for (int i = 0; i < 5; i++) {
      double side = 3_000;
      ring[i] =
          new Coordinate(
              46 + (i == 1 || i == 2 ? side : 0) / LON_METRES,
              39 + (i == 2 || i == 3 ? side : 0) / LAT_METRES);
    }
    MeasuredLine line = MeasuredLine.of(ring);
    double length = line.lengthMetres();
    LengthError error = LengthError.of(line, List.of(new LengthError.Accuracy(0, length, 299)));
    double sigma = 299 / LengthError.RADIUS_95;
    assertThat(error.bandMetres(List.of(new LengthError.Part(0, length, null, null))))
        .isCloseTo(LengthError.QUANTILE_95 * sigma * Math.sqrt(8), within(1.0));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_band_of_a_bent_line_holds_95_per_cent_of_trials(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 25));
    double length = line.lengthMetres();
    LengthError error =
        LengthError.of(
            line,
            List.of(
                new LengthError.Accuracy(0, length / 3, 400),
                new LengthError.Accuracy(length / 3, length, 250)));
    double band = error.bandMetres(List.of(new LengthError.Part(0, length, null, null)));
    Random random = new Random(seed);
    double[] errors = new double[TRIALS];
    for (int i = 0; i < TRIALS; i++) {
      errors[i] = GeodesicLength.of(displaced(line, error, random)) - length;
    }
    assertThat(shareInside(errors, band)).as("±%.0f m", band).isBetween(0.93, 0.97);
  }

  @ParameterizedTest(name = "crossing at {0} degrees")
  @ValueSource(doubles = {90, 70, 50, 35})
  void the_band_between_oblique_boundaries_holds_95_per_cent_of_trials(double degrees) {
    // A bent line runs north between two parallel boundaries that it meets at an angle.
    MeasuredLine line =
        MeasuredLine.of(
            new Coordinate[] {
              new Coordinate(46, 39),
              new Coordinate(46, 39.12),
              new Coordinate(46.06, 39.2),
              new Coordinate(46.06, 39.33)
            });
    double slope = 1 / Math.tan(Math.toRadians(degrees));
    double[] at = {crossing(line, 39.05, slope), crossing(line, 39.28, slope)};
    LengthError error =
        LengthError.of(line, List.of(new LengthError.Accuracy(0, line.lengthMetres(), 300)));
    double band =
        error.bandMetres(
            List.of(
                new LengthError.Part(
                    at[0], at[1], border(line, at[0], slope), border(line, at[1], slope))));
    Random random = new Random((long) degrees);
    double[] errors = new double[TRIALS];
    double deviation = 200 / LengthError.RADIUS_95 * Math.hypot(1, slope) / LAT_METRES;
    for (int i = 0; i < TRIALS; i++) {
      MeasuredLine moved = MeasuredLine.of(displaced(line, error, random).getCoordinates());
      double from = crossing(moved, 39.05 + deviation * random.nextGaussian(), slope);
      double to = crossing(moved, 39.28 + deviation * random.nextGaussian(), slope);
      errors[i] = to - from - (at[1] - at[0]);
    }
    assertThat(shareInside(errors, band)).as("±%.0f m", band).isBetween(0.93, 0.97);
  }

  private static LengthError.Border border(MeasuredLine line, double at, double slope) {
    Coordinate position = line.at(at);
    // The boundary rises by slope metres for each metre east; its normal is (-slope, 1).
    return new LengthError.Border(
        new Coordinate(position.x - slope / LON_METRES, position.y + 1 / LAT_METRES), 200);
  }

  /** Where a line first passes the boundary through a latitude at 46.03° E, rising by a slope. */
  private static double crossing(MeasuredLine line, double lat, double slope) {
    for (int i = 1; i < line.size(); i++) {
      double a = above(line.vertex(i - 1), lat, slope);
      double b = above(line.vertex(i), lat, slope);
      if (a < 0 && b >= 0) {
        return line.along(i - 1) + (line.along(i) - line.along(i - 1)) * a / (a - b);
      }
    }
    throw new IllegalStateException("no crossing");
  }

  private static double above(Coordinate position, double lat, double slope) {
    return (position.y - lat) * LAT_METRES - slope * (position.x - 46.03) * LON_METRES;
  }

  private static double shareInside(double[] errors, double band) {
    return (double) Arrays.stream(errors).filter(e -> Math.abs(e) <= band).count() / errors.length;
  }

  /** The line with every control point displaced and all between moved along evenly. */
  private static LineString displaced(MeasuredLine line, LengthError error, Random random) {
    double[] controls = error.controls();
    double[] east = new double[controls.length];
    double[] north = new double[controls.length];
    for (int i = 0; i < controls.length; i++) {
      east[i] = error.deviations()[i] * random.nextGaussian() / LON_METRES;
      north[i] = error.deviations()[i] * random.nextGaussian() / LAT_METRES;
    }
    List<Coordinate> moved = new ArrayList<>();
    int next = 1;
    for (double at : bends(line, controls)) {
      while (next < controls.length - 1 && controls[next] < at) {
        next++;
      }
      double share = (at - controls[next - 1]) / (controls[next] - controls[next - 1]);
      Coordinate position = line.at(at);
      position.x += east[next - 1] + share * (east[next] - east[next - 1]);
      position.y += north[next - 1] + share * (north[next] - north[next - 1]);
      moved.add(position);
    }
    return new GeometryFactory().createLineString(moved.toArray(Coordinate[]::new));
  }

  /** Where the line bends or its displacement may, metres along. */
  private static NavigableSet<Double> bends(MeasuredLine line, double[] controls) {
    NavigableSet<Double> bends = new TreeSet<>();
    Arrays.stream(controls).forEach(bends::add);
    Coordinate[] given = line.slice(0, line.lengthMetres()).getCoordinates();
    double at = 0;
    for (int i = 1; i < given.length; i++) {
      at += GeodesicLength.between(given[i - 1], given[i]);
      bends.add(Math.min(at, line.lengthMetres()));
    }
    return bends;
  }
}
