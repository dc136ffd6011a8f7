// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Collects the vertices of a measured line and adds those needed between them. */
final class MeasuredLineBuilder {

  private final List<Coordinate> vertices = new ArrayList<>();
  private final List<Double> along = new ArrayList<>();
  private final BitSet given = new BitSet();
  private @Nullable Coordinate last;
  private double metres;

  /** The length so far, metres. */
  double metres() {
    return metres;
  }

  /** Goes on to a position; one that is there already changes nothing. */
  void add(Coordinate next) {
    if (last != null) {
      step(last, next);
    } else {
      put(next, true);
    }
    last = next;
  }

  private void step(Coordinate from, Coordinate to) {
    GeodesicData step =
        Geodesic.WGS84.Inverse(
            from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
    if (step.s12 == 0) {
      return;
    }
    double start = metres;
    int parts = (int) Math.ceil(step.s12 / MeasuredLine.MAX_STEP_METRES);
    if (parts > 1) {
      between(step, parts);
    }
    metres = start + step.s12;
    put(to, true);
  }

  private void between(GeodesicData step, int parts) {
    GeodesicLine geodesic =
        Geodesic.WGS84.Line(
            step.lat1,
            step.lon1,
            step.azi1,
            GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.DISTANCE_IN);
    double start = metres;
    double length = step.s12 / parts;
    for (int i = 1; i < parts; i++) {
      GeodesicData point = geodesic.Position(i * length);
      metres = start + i * length;
      put(new Coordinate(point.lon2, point.lat2), false);
    }
  }

  private void put(Coordinate vertex, boolean isGiven) {
    given.set(vertices.size(), isGiven);
    vertices.add(vertex);
    along.add(metres);
  }

  /**
   * The line.
   *
   * @throws IllegalArgumentException when there are fewer than two different positions
   */
  MeasuredLine build() {
    if (vertices.size() < 2) {
      throw new IllegalArgumentException("a line needs two different positions");
    }
    return new MeasuredLine(
        vertices.toArray(Coordinate[]::new),
        along.stream().mapToDouble(Double::doubleValue).toArray(),
        given);
  }
}
