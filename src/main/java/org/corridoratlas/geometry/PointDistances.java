// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The geodesic distance from one position to every place of a line.
 *
 * <p>Along a geodesic the distance to a position is convex (its second derivative is that of a
 * sphere, positive nearer than a quarter of the globe). So a step between two vertices within a
 * radius lies within it whole, a step with one end within leaves it once, and a step with both ends
 * beyond can only dip into it, which is looked for wherever the two distances leave room. Where the
 * line passes the radius is found by bisection to a millimetre. Immutable and thread-safe.
 */
public final class PointDistances {

  private static final double PRECISION_METRES = 0.001;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final MeasuredLine line;
  private final Coordinate position;
  private final double[] distances;

  private PointDistances(MeasuredLine line, Coordinate position, double[] distances) {
    this.line = line;
    this.position = position;
    this.distances = distances;
  }

  /**
   * Measures from a position to each vertex of a line.
   *
   * @param line a line nowhere farther away than a quarter of the globe
   * @param position longitude, latitude in degrees
   */
  public static PointDistances of(MeasuredLine line, Coordinate position) {
    double[] distances = new double[line.size()];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = GeodesicLength.between(position, line.vertex(i));
    }
    return new PointDistances(line, position, distances);
  }

  /** The distance to a vertex of the line, those added included; metres. */
  public double toVertex(int i) {
    return distances[i];
  }

  /** The distance to the place so many metres along the line, metres. */
  public double to(double alongMetres) {
    return GeodesicLength.between(position, line.at(alongMetres));
  }

  /**
   * The parts of the line within a radius.
   *
   * @param radiusMetres geodesic; nothing is within 0 or less
   */
  public LineParts within(double radiusMetres) {
    if (radiusMetres <= 0) {
      return LineParts.NONE;
    }
    List<LineParts.Part> parts = new ArrayList<>();
    for (int i = 1; i < distances.length; i++) {
      step(i, radiusMetres, parts);
    }
    return LineParts.union(parts);
  }

  /**
   * The least distance to a part of the line.
   *
   * @param from metres along the line
   * @param to metres along the line, more than {@code from}
   * @return metres, exact to a millimetre
   */
  public double least(double from, double to) {
    double best = Math.min(to(from), to(to));
    for (int i = line.firstAfter(from); i < distances.length && line.along(i - 1) < to; i++) {
      double step = line.along(i) - line.along(i - 1);
      if ((distances[i - 1] + distances[i] - step) / 2 < best) {
        double start = Math.max(from, line.along(i - 1));
        double end = Math.min(to, line.along(i));
        best = Math.min(best, to(nearest(start, end)));
      }
    }
    return best;
  }

  private void step(int i, double radius, List<LineParts.Part> parts) {
    double start = line.along(i - 1);
    double end = line.along(i);
    boolean startsWithin = distances[i - 1] <= radius;
    boolean endsWithin = distances[i] <= radius;
    if (startsWithin && endsWithin) {
      parts.add(new LineParts.Part(start, end));
    } else if (startsWithin) {
      parts.add(new LineParts.Part(start, edge(start, end, radius)));
    } else if (endsWithin) {
      parts.add(new LineParts.Part(edge(end, start, radius), end));
    } else if (distances[i - 1] + distances[i] - (end - start) <= 2 * radius) {
      double nearest = nearest(start, end);
      if (to(nearest) < radius) {
        parts.add(new LineParts.Part(edge(nearest, start, radius), edge(nearest, end, radius)));
      }
    }
  }

  /** Where between a place within the radius and one beyond it the line passes the radius. */
  private double edge(double within, double beyond, double radius) {
    double inner = within;
    double outer = beyond;
    while (Math.abs(outer - inner) > PRECISION_METRES) {
      double middle = (inner + outer) / 2;
      if (to(middle) <= radius) {
        inner = middle;
      } else {
        outer = middle;
      }
    }
    return (inner + outer) / 2;
  }

  /** The place of a step that is nearest to the position, by golden-section search. */
  private double nearest(double start, double end) {
    double low = start;
    double high = end;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double toLeft = to(left);
    double toRight = to(right);
    // Each round keeps one of the two inner places: the golden ratio makes it serve again.
    while (high - low > PRECISION_METRES) {
      if (toLeft <= toRight) {
        high = right;
        right = left;
        toRight = toLeft;
        left = high - GOLDEN * (high - low);
        toLeft = to(left);
      } else {
        low = left;
        left = right;
        toLeft = toRight;
        right = low + GOLDEN * (high - low);
        toRight = to(right);
      }
    }
    return (low + high) / 2;
  }
}
