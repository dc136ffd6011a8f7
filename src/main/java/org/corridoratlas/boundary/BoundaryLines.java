// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.geometry.LengthError;
import org.corridoratlas.geometry.LinearReference;
import org.corridoratlas.geometry.MeasuredLine;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Boundary lines by pair, asked for their direction at a place. Measured when first asked for, then
 * kept; thread-safe.
 */
public final class BoundaryLines {

  /** The direction of a boundary is that of its chord over this much on either side, metres. */
  static final double REACH_METRES = 250;

  private final Map<String, List<Line>> byPair;

  private BoundaryLines(Map<String, List<Line>> byPair) {
    this.byPair = byPair;
  }

  /** Lines as a perspective has them. */
  static BoundaryLines of(List<BorderLine> borders) {
    Map<String, List<Line>> byPair = new LinkedHashMap<>();
    for (BorderLine border : borders) {
      List<Line> lines = byPair.computeIfAbsent(border.pair(), key -> new ArrayList<>());
      add(lines, border.line(), border.accuracyMetres());
    }
    return new BoundaryLines(byPair);
  }

  private static void add(List<Line> lines, Geometry geometry, double accuracy) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof LineString line) {
        lines.add(new Line(line, accuracy));
      }
    }
  }

  /**
   * The boundary of a pair where a line crosses it.
   *
   * @param pair ids of two jurisdictions in alphabetical order joined by {@code -}
   * @param position the crossing, longitude, latitude in degrees
   * @return its normal there and its accuracy, or empty when the pair has no boundary
   */
  public Optional<LengthError.Border> at(String pair, Coordinate position) {
    LengthError.Border nearest = null;
    double best = Double.POSITIVE_INFINITY;
    for (Line line : byPair.getOrDefault(pair, List.of())) {
      MeasuredLine along = line.measured();
      LinearReference found = along.nearest(position);
      if (found.offsetMetres() < best) {
        best = found.offsetMetres();
        nearest = new LengthError.Border(normal(along, found, position), line.accuracyMetres);
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A position beside the crossing, at a right angle to the boundary's chord. */
  private static Coordinate normal(MeasuredLine along, LinearReference at, Coordinate position) {
    Coordinate before = along.at(at.alongMetres() - REACH_METRES);
    Coordinate after = along.at(at.alongMetres() + REACH_METRES);
    double east = (after.x - before.x) * Math.cos(Math.toRadians(position.y));
    double north = after.y - before.y;
    double length = Math.max(1e-12, Math.hypot(east, north));
    double step = 1e-5;
    return new Coordinate(
        position.x - step * north / length / Math.cos(Math.toRadians(position.y)),
        position.y + step * east / length);
  }

  /** One line of a pair, measured when first asked. */
  private static final class Line {

    private final LineString shape;
    private final double accuracyMetres;
    private @Nullable MeasuredLine measured;

    Line(LineString shape, double accuracyMetres) {
      this.shape = shape;
      this.accuracyMetres = accuracyMetres;
    }

    synchronized MeasuredLine measured() {
      if (measured == null) {
        measured = MeasuredLine.of(shape);
      }
      return measured;
    }
  }
}
