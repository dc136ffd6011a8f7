// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A northern zone of Universal Transverse Mercator on WGS 84, by Krüger's series to the fourth
 * order of the third flattening: within a micrometre of the exact projection everywhere in its
 * reach. (L. Krüger, Konforme Abbildung des Erdellipsoids in der Ebene, 1912; C. Karney, Transverse
 * Mercator with an accuracy of a few nanometers, Journal of Geodesy 85, 2011.)
 */
public final class TransverseMercator implements Projection {

  private static final double RADIUS_METRES = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
  private static final double SCALE = 0.9996;
  private static final double FALSE_EASTING_METRES = 500_000;
  private static final double REACH_DEGREES = 30;
  private static final double N = FLATTENING / (2 - FLATTENING);
  private static final double UNIT_METRES =
      SCALE * RADIUS_METRES / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);

  private static final double[] FORWARD = {
    series(1, 1. / 2, -2. / 3, 5. / 16, 41. / 180),
    series(2, 13. / 48, -3. / 5, 557. / 1440),
    series(3, 61. / 240, -103. / 140),
    series(4, 49561. / 161280)
  };
  private static final double[] INVERSE = {
    series(1, -1. / 2, 2. / 3, -37. / 96, 1. / 360),
    series(2, -1. / 48, -1. / 15, 437. / 1440),
    series(3, -17. / 480, 37. / 840),
    series(4, -4397. / 161280)
  };

  private final double meridian;

  private TransverseMercator(double meridian) {
    this.meridian = meridian;
  }

  /**
   * A northern zone.
   *
   * @param number 1 to 60
   */
  public static TransverseMercator zone(int number) {
    return new TransverseMercator(6 * number - 183);
  }

  @Override
  public Coordinate forward(Coordinate degrees) {
    double longitude = Math.toRadians(degrees.x - meridian);
    double tangent = conformal(Math.tan(Math.toRadians(degrees.y)));
    double cosine = Math.cos(longitude);
    Coordinate turned =
        added(
            FORWARD,
            new Coordinate(
                inverseSinh(Math.sin(longitude) / Math.hypot(tangent, cosine)),
                Math.atan2(tangent, cosine)));
    return new Coordinate(FALSE_EASTING_METRES + UNIT_METRES * turned.x, UNIT_METRES * turned.y);
  }

  @Override
  public Coordinate inverse(Coordinate projected) {
    Coordinate turned =
        added(
            INVERSE,
            new Coordinate(
                (projected.x - FALSE_EASTING_METRES) / UNIT_METRES, projected.y / UNIT_METRES));
    double sinh = Math.sinh(turned.x);
    double cosine = Math.cos(turned.y);
    double tangent = Math.sin(turned.y) / Math.hypot(sinh, cosine);
    return new Coordinate(
        meridian + Math.toDegrees(Math.atan2(sinh, cosine)),
        Math.toDegrees(Math.atan(geographic(tangent))));
  }

  @Override
  public Envelope reach() {
    return new Envelope(meridian - REACH_DEGREES, meridian + REACH_DEGREES, -89, 89);
  }

  /** Adds the terms of a series to a place on the sphere or on the plane, x eastward. */
  private static Coordinate added(double[] terms, Coordinate place) {
    double x = place.x;
    double y = place.y;
    for (int i = 0; i < terms.length; i++) {
      double times = 2 * (i + 1);
      x += terms[i] * Math.cos(times * place.y) * Math.sinh(times * place.x);
      y += terms[i] * Math.sin(times * place.y) * Math.cosh(times * place.x);
    }
    return new Coordinate(x, y);
  }

  /** The tangent of the conformal latitude for the tangent of the geographic one. */
  private static double conformal(double tangent) {
    double secant = Math.hypot(1, tangent);
    double sigma = Math.sinh(ECCENTRICITY * inverseTanh(ECCENTRICITY * tangent / secant));
    return tangent * Math.hypot(1, sigma) - sigma * secant;
  }

  /** The tangent of the geographic latitude for that of the conformal one, by Newton's method. */
  private static double geographic(double conformal) {
    double squared = 1 - ECCENTRICITY * ECCENTRICITY;
    double tangent = conformal / squared;
    for (int i = 0; i < 5; i++) {
      double now = conformal(tangent);
      double slope =
          squared * Math.hypot(1, now) * Math.hypot(1, tangent) / (1 + squared * tangent * tangent);
      tangent += (conformal - now) / slope;
    }
    return tangent;
  }

  private static double series(int power, double... factors) {
    double sum = 0;
    for (int i = factors.length - 1; i >= 0; i--) {
      sum = sum * N + factors[i];
    }
    return sum * Math.pow(N, power);
  }

  private static double inverseSinh(double value) {
    double size = Math.abs(value);
    return Math.copySign(Math.log1p(size + size * size / (1 + Math.hypot(1, size))), value);
  }

  private static double inverseTanh(double value) {
    return 0.5 * (Math.log1p(value) - Math.log1p(-value));
  }
}
