// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import org.locationtech.jts.geom.Coordinate;

/**
 * A local plane in metres around a parallel, good enough to shape lines in; lengths that are
 * published are measured on the ellipsoid.
 *
 * @param latitude the parallel on which distances are true, in degrees
 */
record Plane(double latitude) {
  private static final double METRES_PER_DEGREE = 111_320;

  /** Returns a lon/lat position as metres east and north. */
  Coordinate metres(Coordinate position) {
    return new Coordinate(position.x * east(), position.y * METRES_PER_DEGREE);
  }

  /** Returns metres east and north as a lon/lat position. */
  Coordinate degrees(Coordinate point) {
    return new Coordinate(point.x / east(), point.y / METRES_PER_DEGREE);
  }

  /** Returns a lon/lat path in metres. */
  Coordinate[] metres(Coordinate[] path) {
    Coordinate[] moved = new Coordinate[path.length];
    for (int i = 0; i < path.length; i++) {
      moved[i] = metres(path[i]);
    }
    return moved;
  }

  /** Returns a path in metres as lon/lat. */
  Coordinate[] degrees(Coordinate[] path) {
    Coordinate[] moved = new Coordinate[path.length];
    for (int i = 0; i < path.length; i++) {
      moved[i] = degrees(path[i]);
    }
    return moved;
  }

  private double east() {
    return METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
  }
}
