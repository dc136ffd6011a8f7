// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Positions on a line by metres from its start, measured along geodesics between vertices.
 *
 * <p>A position inside a segment is found on the straight line in degrees, so that it lies on the
 * segment as drawn; over a segment of 5 km that is within 0.2 m of the measured distance.
 */
public final class LineReference {
  private final Coordinate[] path;
  private final double[] metres;

  /** Measures a line. */
  public LineReference(LineString line) {
    path = line.getCoordinates();
    metres = new double[path.length];
    for (int i = 1; i < path.length; i++) {
      metres[i] = metres[i - 1] + Ellipsoid.metres(path[i - 1], path[i]);
    }
  }

  /** Returns the length of the line in metres. */
  public double length() {
    return metres[metres.length - 1];
  }

  /** Returns how far along the line, in metres, its point nearest to a position is. */
  public double nearest(Coordinate position) {
    double best = Double.POSITIVE_INFINITY;
    double along = 0;
    for (int i = 1; i < path.length; i++) {
      double fraction = fraction(i, position);
      double distance = Ellipsoid.metres(on(i, fraction), position);
      if (distance < best) {
        best = distance;
        along = metres[i - 1] + fraction * (metres[i] - metres[i - 1]);
      }
    }
    return along;
  }

  /** Returns the position a number of metres along the line, held within its ends. */
  public Coordinate at(double along) {
    int i = segment(along);
    double span = metres[i] - metres[i - 1];
    return on(i, span == 0 ? 0 : Math.min(1, Math.max(0, (along - metres[i - 1]) / span)));
  }

  /** Returns the line between two distances in metres; backwards when from is greater than to. */
  public LineString between(double from, double to) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    List<Coordinate> cut = new ArrayList<>();
    cut.add(at(low));
    for (int i = 0; i < path.length; i++) {
      if (metres[i] > low && metres[i] < high) {
        cut.add(path[i]);
      }
    }
    cut.add(at(high));
    LineString line = new GeometryFactory().createLineString(cut.toArray(Coordinate[]::new));
    return from <= to ? line : line.reverse();
  }

  private int segment(double along) {
    int found = Arrays.binarySearch(metres, along);
    int i = found >= 0 ? found : -found - 1;
    return Math.min(Math.max(i, 1), path.length - 1);
  }

  private Coordinate on(int segment, double fraction) {
    Coordinate a = path[segment - 1];
    Coordinate b = path[segment];
    return new Coordinate(a.x + fraction * (b.x - a.x), a.y + fraction * (b.y - a.y));
  }

  /** Nearest point of one segment, in a plane where a degree of longitude is shrunk to scale. */
  private double fraction(int segment, Coordinate p) {
    Coordinate a = path[segment - 1];
    Coordinate b = path[segment];
    double scale = Math.cos(Math.toRadians(p.y));
    double dx = (b.x - a.x) * scale;
    double dy = b.y - a.y;
    double square = dx * dx + dy * dy;
    double dot = (p.x - a.x) * scale * dx + (p.y - a.y) * dy;
    return square == 0 ? 0 : Math.min(1, Math.max(0, dot / square));
  }
}
