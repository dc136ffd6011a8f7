// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;

/** A line, or several, with an index of the segments. Immutable and thread-safe. */
public final class IndexedLine {

  private final SegmentTree segments;

  private IndexedLine(SegmentTree segments) {
    this.segments = segments;
  }

  /**
   * A line with its index.
   *
   * @param lines longitude, latitude in degrees
   * @throws IllegalArgumentException when there is something else than lines
   */
  public static IndexedLine of(Geometry lines) {
    if (!(lines instanceof Lineal)) {
      throw new IllegalArgumentException("no line: " + lines.getGeometryType());
    }
    List<Coordinate[]> parts = new ArrayList<>();
    for (int i = 0; i < lines.getNumGeometries(); i++) {
      parts.add(lines.getGeometryN(i).getCoordinates());
    }
    return new IndexedLine(SegmentTree.of(parts));
  }

  /**
   * Tells whether the line has a point in a box, the sides included.
   *
   * @param box longitude, latitude in degrees
   */
  public boolean meets(Envelope box) {
    if (box.isNull()) {
      return false;
    }
    RectangleLineIntersector rectangle = new RectangleLineIntersector(box);
    return segments.anyNear(
        box, segment -> rectangle.intersects(segments.start(segment), segments.end(segment)));
  }
}
