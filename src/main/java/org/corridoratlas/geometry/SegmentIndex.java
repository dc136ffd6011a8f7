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

  /** Where nothing is known yet, the search begins with what is so near, and widens. */
  private static final double FIRST_LOOK_METRES = 500;

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
    return walk().distanceMetres(position, limitMetres);
  }

  /** Distances from positions of which each is near the one before. */
  Walk walk() {
    return new Walk();
  }

  /** Looks first at the segment that was nearest to the position before. Not thread-safe. */
  final class Walk {

    private int last = -1;

    private Walk() {}

    /** As {@link SegmentIndex#distanceMetres}. */
    double distanceMetres(Coordinate position, double limitMetres) {
      LocalPlane plane = LocalPlane.at(position);
      double bound = last < 0 ? FIRST_LOOK_METRES : tree.metres(plane, last);
      for (double look = bound; ; look = 4 * Math.max(1, look)) {
        double reach = Math.min(look, limitMetres);
        int found = tree.nearest(plane, reach);
        if (found >= 0) {
          last = found;
          return tree.metres(plane, found);
        }
        if (reach >= limitMetres) {
          return Double.POSITIVE_INFINITY;
        }
      }
    }
  }
}
