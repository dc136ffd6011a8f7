// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Puts a vertex into every ring that passes it, so that neighbours still share all their vertices
 * after a boundary is cut there.
 */
record VertexInsertion(Coordinate vertex) {
  /** Rounding to six decimals moves a cut by at most this, in degrees. */
  private static final double TOLERANCE_DEGREES = 1e-6;

  Geometry into(Geometry polygons) {
    return Polygons.mapRings(polygons, this::insert);
  }

  private Coordinate[] insert(Coordinate[] ring) {
    List<Coordinate> path = new ArrayList<>();
    path.add(ring[0]);
    for (int i = 1; i < ring.length; i++) {
      boolean isVertex = vertex.equals2D(ring[i - 1]) || vertex.equals2D(ring[i]);
      if (!isVertex && Distance.pointToSegment(vertex, ring[i - 1], ring[i]) < TOLERANCE_DEGREES) {
        path.add(vertex.copy());
      }
      path.add(ring[i]);
    }
    return path.toArray(Coordinate[]::new);
  }
}
