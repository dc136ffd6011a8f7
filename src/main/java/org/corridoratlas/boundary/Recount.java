// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * Counts areas to another jurisdiction than the one that holds them, and moves the lines with them:
 * an outline becomes a boundary, a boundary inside vanishes, and one along the outline divides the
 * new neighbours.
 */
final class Recount {

  private final Map<String, Geometry> shapes;
  private List<BorderLine> lines;

  Recount(Map<String, Geometry> shapes, List<BorderLine> lines) {
    this.shapes = new LinkedHashMap<>(shapes);
    this.lines = List.copyOf(lines);
  }

  Map<String, Geometry> shapes() {
    return shapes;
  }

  List<BorderLine> lines() {
    return lines;
  }

  /** Counts an exclave to a jurisdiction. */
  void count(Exclave exclave, String to) {
    Geometry area = exclave.shape();
    Set<String> losers = new HashSet<>();
    List<BorderLine> outlines = new ArrayList<>();
    for (Map.Entry<String, Geometry> each : shapes.entrySet()) {
      Geometry shape = each.getValue();
      if (!each.getKey().equals(to) && shape.intersects(area) && !shape.touches(area)) {
        losers.add(each.getKey());
        Geometry edge = edge(area, shape);
        if (!edge.isEmpty()) {
          outlines.add(BorderLine.of(exclave, List.of(each.getKey(), to), edge));
        }
        each.setValue(shape.difference(area));
      }
    }
    lines =
        Stream.concat(
                lines.stream().flatMap(line -> moved(line, area, new Move(to, losers))),
                outlines.stream())
            .toList();
    shapes.computeIfPresent(to, (id, shape) -> shape.union(area));
  }

  /** The part of an area's outline that lies inside a shape. */
  private static Geometry edge(Geometry area, Geometry shape) {
    Geometry outline = area.getBoundary();
    Geometry around = shape.getBoundary();
    return around.disjoint(area) ? outline : outline.intersection(shape).difference(around);
  }

  /** Which jurisdictions lose an area to which. */
  private record Move(String to, Set<String> losers) {}

  private static Stream<BorderLine> moved(BorderLine line, Geometry area, Move move) {
    if (line.line().disjoint(area)) {
      return Stream.of(line);
    }
    Geometry outside = line.line().difference(area);
    Geometry along = line.line().intersection(area.getBoundary());
    return Stream.concat(
            outside.isEmpty() ? Stream.empty() : Stream.of(line.cutTo(outside)),
            neighbours(line, move).map(others -> line.between(others, along)).stream())
        .filter(part -> part.line().getLength() > 0);
  }

  /** Who a line along the outline divides then; empty where one side has become the other. */
  private static Optional<List<String>> neighbours(BorderLine line, Move move) {
    List<String> others =
        line.between().stream().map(id -> move.losers().contains(id) ? move.to() : id).toList();
    return Set.copyOf(others).size() == 2 ? Optional.of(others) : Optional.empty();
  }
}
