// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The Mercator projection of web maps: latitudes on WGS 84 treated as if the earth were a sphere of
 * its equatorial radius (EPSG operation method 1024).
 */
public final class WebMercator implements Projection {

  private static final double RADIUS_METRES = 6_378_137;
  private static final double GREATEST_LATITUDE = 89;

  @Override
  public Coordinate forward(Coordinate degrees) {
    double sine = Math.sin(Math.toRadians(degrees.y));
    return new Coordinate(
        RADIUS_METRES * Math.toRadians(degrees.x),
        RADIUS_METRES * 0.5 * Math.log((1 + sine) / (1 - sine)));
  }

  @Override
  public Coordinate inverse(Coordinate projected) {
    return new Coordinate(
        Math.toDegrees(projected.x / RADIUS_METRES),
        Math.toDegrees(Math.atan(Math.sinh(projected.y / RADIUS_METRES))));
  }

  @Override
  public Envelope reach() {
    return new Envelope(-180, 180, -GREATEST_LATITUDE, GREATEST_LATITUDE);
  }
}
