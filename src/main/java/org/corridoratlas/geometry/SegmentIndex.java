// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Finds the distance from a position to the nearest of many segments. Immutable and thread-safe.
 */
public final class SegmentIndex {

  private final SegmentTree tree;

  private SegmentIndex(SegmentTree tree) {
    this.tree = tree;
  }

  /**
   * An index of the lines of geometries, and of the edges of polygons.
   *
   * @param geometries longitude, latitude in degrees; segments should be short (a few kilometres),
   *     for between vertices they are taken as straight in the plane of the degrees
   */
  public static SegmentIndex of(Iterable<? extends Geometry> geometries) {
    List<Coordinate[]> lines = new ArrayList<>();
    for (Geometry geometry : geometries) {
      for (Object line : LinearComponentExtracter.getLines(geometry)) {
        lines.add(((LineString) line).getCoordinates());
      }
    }
    return new SegmentIndex(SegmentTree.of(lines));
  }

  /** An index of one measured line. */
  public static SegmentIndex of(MeasuredLine line) {
    return new SegmentIndex(line.tree());
  }

  /**
   * The distance to the nearest segment.
   *
   * @param position longitude, latitude in degrees
   * @param limitMetres how far to look
   * @return metres, exact to 0.1 % within 10 km; positive infinity when nothing is within the limit
   */
  public double distanceMetres(Coordinate position, double limitMetres) {
    return distanceMetres(position, limitMetres, Math.min(limitMetres, 500));
  }

  /** As the other, looking first within a distance at which something is expected. */
  double distanceMetres(Coordinate position, double limitMetres, double expectedMetres) {
    LocalPlane plane = LocalPlane.at(position);
    double reach = Math.max(1, expectedMetres);
    while (true) {
      double look = Math.min(reach, limitMetres);
      int found = tree.nearest(plane, look);
      if (found >= 0) {
        double share = plane.nearestShare(tree.start(found), tree.end(found));
        return plane.distance(tree.start(found), tree.end(found), share);
      }
      if (look >= limitMetres) {
        return Double.POSITIVE_INFINITY;
      }
      reach *= 4;
    }
  }
}
