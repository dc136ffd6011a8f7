// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.comparison.ComparisonFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The line of an option on the drawing, in small even steps.
 *
 * @param option the option
 * @param points on the drawing, in order of travel
 * @param pieces runs of stretches with one status
 */
record Track(ReportOption option, List<Coordinate> points, List<Piece> pieces) {

  private static final double STEP = 2.5;

  /** A run of points, both ends included, with one status and mode. */
  record Piece(String status, String mode, int from, int to) {

    boolean continuedBy(String nextStatus, String nextMode) {
      return status.equals(nextStatus) && mode.equals(nextMode);
    }
  }

  /** The line of an option. */
  static Track of(ReportOption option, MapFrame frame) {
    List<Coordinate> points = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (ComparisonFeature stretch : option.stretches()) {
      int from = Math.max(0, points.size() - 1);
      stretch.geometry().ifPresent(line -> append(line, frame, points));
      add(stretch, from, points.size() - 1, pieces);
    }
    return new Track(option, List.copyOf(points), List.copyOf(pieces));
  }

  private static void add(ComparisonFeature stretch, int from, int to, List<Piece> pieces) {
    String status = ReportOption.text(stretch, "status");
    String mode = ReportOption.text(stretch, "mode");
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.continuedBy(status, mode)) {
      pieces.set(pieces.size() - 1, new Piece(status, mode, last.from(), to));
    } else {
      pieces.add(new Piece(status, mode, from, to));
    }
  }

  private static void append(Geometry line, MapFrame frame, List<Coordinate> points) {
    for (Coordinate position : line.getCoordinates()) {
      Coordinate point = frame.at(position);
      if (points.isEmpty()) {
        points.add(point);
        continue;
      }
      Coordinate last = points.get(points.size() - 1);
      int steps = (int) Math.floor(last.distance(point) / STEP);
      for (int i = 1; i <= steps; i++) {
        double share = i * STEP / last.distance(point);
        points.add(
            new Coordinate(
                last.x + share * (point.x - last.x), last.y + share * (point.y - last.y)));
      }
    }
  }

  /** The same pieces on other points. */
  Track on(List<Coordinate> others) {
    return new Track(option, List.copyOf(others), pieces);
  }

  /** The path of a piece. */
  String path(Piece piece) {
    return SvgPath.through(points.subList(piece.from(), Math.min(points.size(), piece.to() + 1)));
  }
}
