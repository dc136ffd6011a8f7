// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the distance from a position to the nearest of many segments. Immutable and thread-safe.
 */
public final class SegmentIndex {

  /** How many consecutive segments share one entry of the tree. */
  private static final int CHUNK = 8;

  private final STRtree tree = new STRtree();

  private SegmentIndex(List<Coordinate[]> lines) {
    for (Coordinate[] line : lines) {
      for (int start = 0; start < line.length - 1; start += CHUNK) {
        int end = Math.min(start + CHUNK, line.length - 1);
        Envelope box = new Envelope();
        for (int i = start; i <= end; i++) {
          box.expandToInclude(line[i]);
        }
        tree.insert(box, new Chunk(line, start, end));
      }
    }
    tree.build();
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
    return new SegmentIndex(lines);
  }

  /** An index of one measured line. */
  public static SegmentIndex of(MeasuredLine line) {
    return new SegmentIndex(List.<Coordinate[]>of(line.vertices()));
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
      double found = within(position, plane, look);
      if (found <= look) {
        return found;
      }
      if (look >= limitMetres) {
        return Double.POSITIVE_INFINITY;
      }
      reach *= 4;
    }
  }

  private double within(Coordinate position, LocalPlane plane, double reach) {
    Envelope box = new Envelope(position);
    // A little more than the reach: the plane is an approximation.
    box.expandBy(
        1.01 * reach / plane.metresPerLonDegree(), 1.01 * reach / plane.metresPerLatDegree());
    double[] best = {Double.POSITIVE_INFINITY};
    tree.query(box, chunk -> best[0] = Math.min(best[0], ((Chunk) chunk).distance(plane)));
    return best[0];
  }

  /** Some consecutive segments of a line. */
  private static final class Chunk {

    private final Coordinate[] line;
    private final int start;
    private final int end;

    Chunk(Coordinate[] line, int start, int end) {
      this.line = line;
      this.start = start;
      this.end = end;
    }

    double distance(LocalPlane plane) {
      double best = Double.POSITIVE_INFINITY;
      for (int i = start; i < end; i++) {
        double share = plane.nearestShare(line[i], line[i + 1]);
        best = Math.min(best, plane.distance(line[i], line[i + 1], share));
      }
      return best;
    }
  }
}
