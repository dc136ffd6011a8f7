// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.FeatureFilter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A box whose edges are straight in some reference system.
 *
 * @param system what the corners are in
 * @param lower the lower corner, in the system's units and order of axes
 * @param upper the upper corner
 */
record ProjectedBox(ReferenceSystem system, Coordinate lower, Coordinate upper) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** The features that meet it, and those without geometry. */
  FeatureFilter filter() {
    if (system.inDegrees() || system == ReferenceSystem.EPSG_3857) {
      Coordinate southWest = system.locate(lower);
      Coordinate northEast = system.locate(upper);
      return new BoundingBox(southWest.x, southWest.y, northEast.x, northEast.y).filter();
    }
    return FeatureFilter.meets(area());
  }

  /** The box in longitude, latitude, its edges followed in short steps. */
  private Geometry area() {
    if (lower.x > upper.x || lower.y > upper.y) {
      throw new IllegalArgumentException("The lower corner is not below and left of the upper.");
    }
    Coordinate rightLower = new Coordinate(upper.x, lower.y);
    Coordinate leftUpper = new Coordinate(lower.x, upper.y);
    List<Coordinate> ring = new ArrayList<>();
    edge(lower, rightLower, ring);
    edge(rightLower, upper, ring);
    edge(upper, leftUpper, ring);
    edge(leftUpper, lower, ring);
    ring.add(ring.get(0).copy());
    return GEOMETRIES.createPolygon(ring.toArray(Coordinate[]::new));
  }

  private void edge(Coordinate from, Coordinate to, List<Coordinate> ring) {
    int steps =
        (int)
            Math.min(
                ReferenceSystem.MOST_STEPS,
                Math.max(1, Math.ceil(from.distance(to) / ReferenceSystem.STEP_METRES)));
    for (int step = 0; step < steps; step++) {
      double part = (double) step / steps;
      ring.add(
          located(
              new Coordinate(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y))));
    }
  }

  private Coordinate located(Coordinate position) {
    return system
        .reached(position)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The box reaches beyond where " + system.uri() + " can be used."));
  }
}
