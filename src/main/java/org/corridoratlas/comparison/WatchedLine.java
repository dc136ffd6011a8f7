// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geometry.LineParts;
import org.corridoratlas.geometry.MeasuredLine;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * A line of which is asked how much is within reach: all lines of a boundary pair, or an option.
 *
 * @param kind {@code boundary} or {@code option}
 * @param id the pair, or the id of the option
 * @param labels what else tells it from others
 * @param runs its lines, one after another
 * @param sides where along it which jurisdiction is: on a boundary two everywhere
 */
record WatchedLine(
    String kind,
    String id,
    Map<String, Object> labels,
    List<Run> runs,
    Map<String, LineParts> sides) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /**
   * A part of a measured line.
   *
   * @param line the measured line
   * @param fromMetres along the measured line
   * @param toMetres along the measured line
   * @param startsAt along the watched line
   * @param accuracyMetres how well its position is known
   */
  record Run(
      MeasuredLine line,
      double fromMetres,
      double toMetres,
      double startsAt,
      double accuracyMetres) {

    double endsAt() {
      return startsAt + toMetres - fromMetres;
    }

    /** Parts of the measured line, as parts of the watched line. */
    LineParts along(LineParts parts) {
      return parts.and(LineParts.between(fromMetres, toMetres)).shifted(startsAt - fromMetres);
    }
  }

  double lengthMetres() {
    return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).endsAt();
  }

  LineParts whole() {
    return LineParts.between(0, lengthMetres());
  }

  /** Where one who works in that jurisdiction may look at it. */
  LineParts on(String jurisdiction) {
    return sides.getOrDefault(jurisdiction, LineParts.NONE);
  }

  /** The line of a part: a LineString, or a MultiLineString where it has a gap. */
  Geometry slice(LineParts.Part part) {
    List<LineString> lines = new ArrayList<>();
    for (Run run : runs) {
      double from = Math.max(part.fromMetres(), run.startsAt());
      double to = Math.min(part.toMetres(), run.endsAt());
      if (to > from) {
        double shift = run.fromMetres() - run.startsAt();
        lines.add(run.line().slice(from + shift, to + shift));
      }
    }
    return lines.size() == 1
        ? lines.get(0)
        : GEOMETRIES.createMultiLineString(lines.toArray(LineString[]::new));
  }
}
