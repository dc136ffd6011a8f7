// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.Collection;
import java.util.List;
import org.corridoratlas.geodata.LineReference;
import org.corridoratlas.geodata.Row;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The river along its boundary stretches, from the table of reaches.
 *
 * <p>The line is the boundary, not the thread of the water: where the river has moved since the
 * boundary was described, they differ.
 */
final class Araks {
  /** About 3 m; the boundary itself keeps every vertex. */
  private static final double TOLERANCE_DEGREES = 0.00003;

  private Araks() {}

  /** Returns the river as one line, from west to east. */
  static LineString derive(List<Row> reaches, Territory territory) {
    LineMerger merger = new LineMerger();
    reaches.forEach(reach -> merger.add(cut(reach, territory.boundary(reach.text("pair")))));
    Collection<?> merged = merger.getMergedLineStrings();
    if (merged.size() != 1) {
      throw new IllegalStateException("the reaches join to " + merged.size() + " lines");
    }
    LineString line = (LineString) merged.iterator().next();
    LineString simple = (LineString) DouglasPeuckerSimplifier.simplify(line, TOLERANCE_DEGREES);
    boolean eastward = simple.getStartPoint().getX() < simple.getEndPoint().getX();
    return eastward ? simple : simple.reverse();
  }

  private static LineString cut(Row reach, LineString boundary) {
    LineReference reference = new LineReference(boundary);
    return reference.between(
        end(reach, "from", reference, 0), end(reach, "to", reference, reference.length()));
  }

  private static double end(Row reach, String which, LineReference line, double otherwise) {
    Double lon = reach.number(which + "_lon");
    Double lat = reach.number(which + "_lat");
    return lon == null || lat == null ? otherwise : line.nearest(new Coordinate(lon, lat));
  }
}
