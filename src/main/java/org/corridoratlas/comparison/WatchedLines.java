// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridoratlas.boundary.BorderLine;
import org.corridoratlas.geometry.LineParts;
import org.corridoratlas.geometry.MeasuredLine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.LineString;

/** Makes watched lines of boundaries and of options. */
final class WatchedLines {

  private WatchedLines() {}

  /** One line for each pair, in the order of the data; segments that touch are joined. */
  static List<WatchedLine> ofBoundaries(List<BorderLine> lines) {
    Map<String, List<BorderLine>> pairs = new LinkedHashMap<>();
    lines.forEach(line -> pairs.computeIfAbsent(line.pair(), id -> new ArrayList<>()).add(line));
    return pairs.entrySet().stream().map(pair -> pair(pair.getKey(), pair.getValue())).toList();
  }

  private static WatchedLine pair(String id, List<BorderLine> lines) {
    List<WatchedLine.Run> runs = new ArrayList<>();
    double accuracy =
        lines.stream().mapToDouble(line -> line.statedAccuracyMetres().orElse(0.0)).max().orElse(0);
    double at = 0;
    for (Coordinate[] positions : joined(lines)) {
      MeasuredLine line = MeasuredLine.of(positions);
      runs.add(new WatchedLine.Run(line, 0, line.lengthMetres(), at, accuracy));
      at += line.lengthMetres();
    }
    Map<String, LineParts> sides = new TreeMap<>();
    for (String side : lines.get(0).between()) {
      sides.put(side, LineParts.between(0, at));
    }
    return new WatchedLine("boundary", id, Map.of("pair", id), runs, sides);
  }

  /** The lines of all, those that continue one another in one. */
  private static List<Coordinate[]> joined(List<BorderLine> lines) {
    List<CoordinateList> joined = new ArrayList<>();
    for (BorderLine border : lines) {
      for (int i = 0; i < border.line().getNumGeometries(); i++) {
        Coordinate[] next = ((LineString) border.line().getGeometryN(i)).getCoordinates();
        CoordinateList last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last == null || !last.getCoordinate(last.size() - 1).equals2D(next[0])) {
          last = new CoordinateList();
          joined.add(last);
        }
        last.add(next, false);
      }
    }
    return joined.stream().map(CoordinateList::toCoordinateArray).toList();
  }

  /** An option, as far as it is compared. */
  static WatchedLine of(OptionMeasures measures) {
    Window window = measures.window();
    Map<String, List<LineParts.Part>> sides = new TreeMap<>();
    double accuracy = 0;
    for (Stretch stretch : measures.stretches()) {
      accuracy = Math.max(accuracy, stretch.section().accuracyMetres());
      stretch
          .jurisdiction()
          .ifPresent(
              side ->
                  sides
                      .computeIfAbsent(side, id -> new ArrayList<>())
                      .add(new LineParts.Part(stretch.fromMetres(), stretch.toMetres())));
    }
    Map<String, LineParts> parts = new TreeMap<>();
    sides.forEach((side, list) -> parts.put(side, LineParts.union(list)));
    Map<String, Object> labels = new LinkedHashMap<>();
    labels.put("option", measures.option().id());
    labels.put("proposal", measures.option().proposal().id());
    labels.put("route", measures.option().route().id());
    return new WatchedLine(
        "option",
        measures.option().id(),
        labels,
        List.of(
            new WatchedLine.Run(
                window.route().line(), window.fromMetres(), window.toMetres(), 0, accuracy)),
        parts);
  }
}
