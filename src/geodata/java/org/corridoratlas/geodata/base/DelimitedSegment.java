// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import org.corridoratlas.geodata.Grid;
import org.corridoratlas.geodata.LineReference;
import org.corridoratlas.geodata.Row;
import org.locationtech.jts.geom.Coordinate;

/**
 * A stretch of boundary that is delimited.
 *
 * @param row what is published about it
 * @param first where it begins on the boundary, on the six-decimal grid
 * @param second where it ends
 */
record DelimitedSegment(Row row, Coordinate first, Coordinate second) {
  /**
   * Cuts a segment from a boundary: it begins at the point of the boundary nearest to the first end
   * given, runs toward the second, and has exactly the official length.
   */
  static DelimitedSegment cut(Row row, LineReference boundary) {
    double from = boundary.nearest(end(row, "from"));
    double toward = boundary.nearest(end(row, "to"));
    double to = from + Math.signum(toward - from) * row.required("official_metres");
    return new DelimitedSegment(
        row, Grid.SIX.round(boundary.at(from)), Grid.SIX.round(boundary.at(to)));
  }

  String id() {
    return row.text("id");
  }

  private static Coordinate end(Row row, String which) {
    return new Coordinate(row.required(which + "_lon"), row.required(which + "_lat"));
  }
}
