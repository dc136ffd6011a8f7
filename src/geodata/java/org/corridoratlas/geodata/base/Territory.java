// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.corridoratlas.geodata.LineReference;
import org.corridoratlas.geodata.Workshop;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Jurisdictions and the boundaries between them, cut to fit each other vertex by vertex.
 *
 * @param polygons by jurisdiction id
 * @param pieces all boundaries, cut where the legal status changes, sorted by pair, north to south
 * @param segments the delimited segments
 */
record Territory(
    SortedMap<String, Geometry> polygons,
    List<BoundaryPiece> pieces,
    List<DelimitedSegment> segments) {
  private static final String DELIMITED_PAIR = "AM-AZ";

  /** Derives jurisdictions, finds what they share, and cuts it at the delimited segments. */
  static Territory derive(Workshop workshop, Geometry sea) throws IOException {
    SortedMap<String, Geometry> polygons =
        Jurisdictions.derive(workshop, workshop.table("base/jurisdictions.csv"), sea);
    LineReference line = new LineReference(only(DELIMITED_PAIR, SharedEdges.between(polygons)));
    List<DelimitedSegment> segments =
        workshop.table("base/delimited-segments.csv").stream()
            .map(row -> DelimitedSegment.cut(row, line))
            .toList();
    for (DelimitedSegment segment : segments) {
      VertexInsertion first = new VertexInsertion(segment.first());
      VertexInsertion second = new VertexInsertion(segment.second());
      polygons.replaceAll((id, polygon) -> second.into(first.into(polygon)));
    }
    return new Territory(polygons, pieces(polygons, segments), segments);
  }

  /** Returns the whole boundary of a pair, all its pieces joined. */
  LineString boundary(String pair) {
    return only(pair, SharedEdges.between(polygons));
  }

  private static List<BoundaryPiece> pieces(
      SortedMap<String, Geometry> polygons, List<DelimitedSegment> segments) {
    SortedMap<String, List<LineString>> lines = SharedEdges.between(polygons);
    List<BoundaryPiece> pieces = new ArrayList<>();
    for (String pair : lines.keySet()) {
      pieces.addAll(
          BoundaryPiece.cut(
              pair, only(pair, lines), pair.equals(DELIMITED_PAIR) ? segments : List.of()));
    }
    return pieces;
  }

  private static LineString only(String pair, SortedMap<String, List<LineString>> lines) {
    List<LineString> found = lines.getOrDefault(pair, List.of());
    if (found.size() != 1) {
      throw new IllegalStateException(pair + " is not one line but " + found.size());
    }
    return found.get(0);
  }
}
