// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import org.locationtech.jts.geom.Coordinate;

/**
 * The plane of the report's map: transverse Mercator on the sphere that fits the ellipsoid at its
 * origin.
 *
 * <p>Angles are true. A kilometre on the map is a kilometre on WGS 84 within 0.5 % up to 300 km
 * from the origin, within 1 % up to 500 km; figures are never measured on it. Sines and logarithms
 * are those of {@link StrictMath}, equal on every machine.
 */
final class TransverseMercator {

  /** WGS 84: semi-major axis in metres, and first eccentricity squared. */
  private static final double A = 6_378_137;

  private static final double E2 = 0.0066943799901413165;

  private final double centralMeridian;
  private final double originLatitude;
  private final double radius;

  private TransverseMercator(double centralMeridian, double originLatitude, double radius) {
    this.centralMeridian = centralMeridian;
    this.originLatitude = originLatitude;
    this.radius = radius;
  }

  /** The plane around a position, longitude, latitude in degrees. */
  static TransverseMercator around(Coordinate origin) {
    double latitude = StrictMath.toRadians(origin.y);
    double sine = StrictMath.sin(latitude);
    double gaussian = A * StrictMath.sqrt(1 - E2) / (1 - E2 * sine * sine);
    return new TransverseMercator(StrictMath.toRadians(origin.x), latitude, gaussian);
  }

  /** Metres east and north of the origin. */
  Coordinate metres(Coordinate lonLat) {
    double longitude = StrictMath.toRadians(lonLat.x) - centralMeridian;
    double latitude = StrictMath.toRadians(lonLat.y);
    double b = StrictMath.cos(latitude) * StrictMath.sin(longitude);
    double east = 0.5 * StrictMath.log((1 + b) / (1 - b));
    double north =
        StrictMath.atan2(StrictMath.tan(latitude), StrictMath.cos(longitude)) - originLatitude;
    return new Coordinate(radius * east, radius * north);
  }

  /** The central meridian, degrees east. */
  double centralMeridianDegrees() {
    return StrictMath.toDegrees(centralMeridian);
  }
}
