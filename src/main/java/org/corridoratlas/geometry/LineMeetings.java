// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds where lines pass from one side of a given line to the other. Immutable and thread-safe.
 *
 * <p>The passing line is moved aside by a tenth of a millimetre, so that none of its points lies
 * exactly on the other by chance: where it only touches, there is then no meeting or there are two
 * with nothing between them, and a common vertex is met once.
 */
public final class LineMeetings {

  private static final double ASIDE_X = 1.3e-9;
  private static final double ASIDE_Y = 0.7e-9;

  private final STRtree segments = new STRtree();
  private final Envelope envelope = new Envelope();

  private LineMeetings(Geometry lines) {
    for (Object line : LinearComponentExtracter.getLines(lines)) {
      Coordinate[] positions = ((LineString) line).getCoordinates();
      for (int i = 1; i < positions.length; i++) {
        Envelope box = new Envelope(positions[i - 1], positions[i]);
        envelope.expandToInclude(box);
        segments.insert(box, new Coordinate[] {positions[i - 1], positions[i]});
      }
    }
    segments.build();
  }

  /** Meetings with a line or several, longitude, latitude in degrees. */
  public static LineMeetings with(Geometry lines) {
    return new LineMeetings(lines);
  }

  /**
   * Where a line changes its side.
   *
   * @return distances along it, metres, ascending
   */
  public List<Double> along(MeasuredLine line) {
    TreeSet<Double> found = new TreeSet<>();
    for (int i = 1; i < line.size(); i++) {
      Coordinate a = aside(line.vertex(i - 1));
      Coordinate b = aside(line.vertex(i));
      Envelope box = new Envelope(a, b);
      if (envelope.intersects(box)) {
        for (Coordinate at : crossings(a, b, box)) {
          found.add(line.along(i - 1) + GeodesicLength.between(a, at));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Coordinate> crossings(Coordinate a, Coordinate b, Envelope box) {
    List<Coordinate> crossings = new ArrayList<>();
    RobustLineIntersector intersector = new RobustLineIntersector();
    for (Object other : segments.query(box)) {
      Coordinate[] segment = (Coordinate[]) other;
      intersector.computeIntersection(a, b, segment[0], segment[1]);
      if (intersector.isProper()) {
        crossings.add(intersector.getIntersection(0).copy());
      }
    }
    return crossings;
  }

  private static Coordinate aside(Coordinate position) {
    return new Coordinate(position.x + ASIDE_X, position.y + ASIDE_Y);
  }
}
