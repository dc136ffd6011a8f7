// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * The edges that two polygons have in common, as lines.
 *
 * <p>Nothing is computed here: an edge belongs to a boundary when both polygons hold the same two
 * vertices next to each other. Neighbours that miss each other by a hair share nothing.
 */
final class SharedEdges {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Map<Edge, List<String>> owners = new LinkedHashMap<>();

  private SharedEdges() {}

  /** Finds the boundary lines of all pairs, keyed by both ids joined with a hyphen, sorted. */
  static SortedMap<String, List<LineString>> between(SortedMap<String, Geometry> polygons) {
    SharedEdges edges = new SharedEdges();
    polygons.forEach(edges::add);
    return edges.lines();
  }

  private void add(String id, Geometry geometry) {
    for (Polygon part : Polygons.parts(geometry)) {
      addRing(id, part.getExteriorRing().getCoordinates());
      for (int i = 0; i < part.getNumInteriorRing(); i++) {
        addRing(id, part.getInteriorRingN(i).getCoordinates());
      }
    }
  }

  private void addRing(String id, Coordinate[] ring) {
    for (int i = 1; i < ring.length; i++) {
      owners.computeIfAbsent(Edge.of(ring[i - 1], ring[i]), e -> new ArrayList<>()).add(id);
    }
  }

  private SortedMap<String, List<LineString>> lines() {
    Map<String, LineMerger> mergers = new HashMap<>();
    owners.forEach(
        (edge, ids) -> {
          if (ids.size() == 2) {
            mergers
                .computeIfAbsent(ids.get(0) + "-" + ids.get(1), pair -> new LineMerger())
                .add(edge.line());
          }
        });
    SortedMap<String, List<LineString>> lines = new TreeMap<>();
    mergers.forEach((pair, merger) -> lines.put(pair, merged(merger)));
    return lines;
  }

  private static List<LineString> merged(LineMerger merger) {
    List<LineString> lines = new ArrayList<>();
    for (Object line : merger.getMergedLineStrings()) {
      lines.add(oriented((LineString) line));
    }
    lines.sort(Comparator.comparing(line -> line.getCoordinateN(0)));
    return lines;
  }

  /**
   * Returns the line beginning at its northern end, so that its direction is not left to chance.
   */
  private static LineString oriented(LineString line) {
    Coordinate first = line.getCoordinateN(0);
    Coordinate last = line.getCoordinateN(line.getNumPoints() - 1);
    boolean southFirst = first.y < last.y || (first.y == last.y && first.x > last.x);
    return southFirst ? line.reverse() : line;
  }

  /** An undirected edge: its ends in their natural order. */
  private record Edge(Coordinate a, Coordinate b) {
    static Edge of(Coordinate from, Coordinate to) {
      return from.compareTo(to) <= 0 ? new Edge(from, to) : new Edge(to, from);
    }

    LineString line() {
      return GEOMETRIES.createLineString(new Coordinate[] {a, b});
    }
  }
}
