// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

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

  /** How many steps of the passing line are looked at together first. */
  private static final int STRIDE = 16;

  private final SegmentTree segments;

  private LineMeetings(SegmentTree segments) {
    this.segments = segments;
  }

  /** Meetings with a line or several, longitude, latitude in degrees. */
  public static LineMeetings with(Geometry lines) {
    List<Coordinate[]> positions = new ArrayList<>();
    for (Object line : LinearComponentExtracter.getLines(lines)) {
      positions.add(((LineString) line).getCoordinates());
    }
    return new LineMeetings(SegmentTree.of(positions));
  }

  /**
   * Where a line changes its side.
   *
   * @return distances along it, metres, ascending
   */
  public List<Double> along(MeasuredLine line) {
    TreeSet<Double> found = new TreeSet<>();
    for (int first = 1; first < line.size(); first += STRIDE) {
      int last = Math.min(first + STRIDE, line.size());
      if (isNear(line, first, last)) {
        for (int i = first; i < last; i++) {
          step(line, i, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isNear(MeasuredLine line, int first, int last) {
    Envelope box = new Envelope();
    for (int i = first - 1; i < last; i++) {
      box.expandToInclude(line.vertex(i).x + ASIDE_X, line.vertex(i).y + ASIDE_Y);
    }
    boolean[] near = {false};
    segments.near(box, segment -> near[0] = true);
    return near[0];
  }

  private void step(MeasuredLine line, int i, Set<Double> found) {
    Coordinate a = aside(line.vertex(i - 1));
    Coordinate b = aside(line.vertex(i));
    RobustLineIntersector intersector = new RobustLineIntersector();
    segments.near(
        new Envelope(a, b),
        segment -> {
          intersector.computeIntersection(a, b, segments.start(segment), segments.end(segment));
          if (intersector.isProper()) {
            Coordinate at = intersector.getIntersection(0);
            found.add(line.along(i - 1) + GeodesicLength.between(a, at));
          }
        });
  }

  private static Coordinate aside(Coordinate position) {
    return new Coordinate(position.x + ASIDE_X, position.y + ASIDE_Y);
  }
}
