// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.corridoratlas.geodata.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * A line to keep beside, such as the Araks as the state boundary draws it, from east to west, and
 * parallels of it.
 */
final class River {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Bends of a line on the bank are no tighter than about this radius, in metres. */
  private static final double RADIUS = 250;

  private static final double MARGIN = 3000;
  private static final double COARSE = 15;
  private static final double FINE = 4;

  private final Plane plane = new Plane(39);
  private final LineString course;

  /** Joins the boundary lines of the pairs into one course. */
  River(List<Feature> boundaries, Set<String> pairs) {
    LineMerger merger = new LineMerger();
    boundaries.stream()
        .filter(feature -> pairs.contains(feature.text("pair")))
        .forEach(feature -> merger.add(feature.shape()));
    LineString longest = longest(GEOMETRIES.buildGeometry(merger.getMergedLineStrings()));
    Coordinate[] path = plane.metres(longest.getCoordinates());
    LineString line = GEOMETRIES.createLineString(path);
    course = path[0].x < path[path.length - 1].x ? line.reverse() : line;
  }

  /**
   * Returns a line beside the river from near one position to near another, both lon/lat.
   *
   * <p>The boundary is simplified by 15 m, offset by the distance plus the radius and offset back
   * by the radius, which leaves no bend tighter than the smaller of the two and never comes nearer
   * to the river than the distance.
   *
   * @param from start, at either end
   * @param to end
   * @param metres distance; positive to the right of the westward course (the northern bank of the
   *     Araks), negative to the left
   */
  Coordinate[] bank(Coordinate from, Coordinate to, double metres) {
    Coordinate start = plane.metres(from);
    Coordinate end = plane.metres(to);
    LengthIndexedLine along = new LengthIndexedLine(course);
    double[] ends = {along.project(start), along.project(end)};
    Arrays.sort(ends);
    double first = Math.max(0, ends[0] - MARGIN);
    double last = Math.min(course.getLength(), ends[1] + MARGIN);
    Geometry stretch = DouglasPeuckerSimplifier.simplify(along.extractLine(first, last), COARSE);
    double side = -Math.signum(metres);
    Geometry far = OffsetCurve.getCurve(stretch, side * (Math.abs(metres) + RADIUS));
    Geometry near = OffsetCurve.getCurve(westward(longest(far)), -side * RADIUS);
    LineString bank = westward(longest(DouglasPeuckerSimplifier.simplify(longest(near), FINE)));
    LengthIndexedLine index = new LengthIndexedLine(bank);
    return plane.degrees(
        index.extractLine(index.project(start), index.project(end)).getCoordinates());
  }

  private static LineString westward(LineString line) {
    return line.getCoordinateN(0).x < line.getCoordinateN(line.getNumPoints() - 1).x
        ? line.reverse()
        : line;
  }

  private static LineString longest(Geometry lines) {
    LineString longest = (LineString) lines.getGeometryN(0);
    for (int i = 1; i < lines.getNumGeometries(); i++) {
      LineString line = (LineString) lines.getGeometryN(i);
      longest =
          Comparator.comparingDouble(LineString::getLength).compare(line, longest) > 0
              ? line
              : longest;
    }
    return longest;
  }
}
