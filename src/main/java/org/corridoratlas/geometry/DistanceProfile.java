// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * How far each vertex of a line is from the nearest of other lines, as far as a limit.
 *
 * <p>Between two vertices, at most {@value MeasuredLine#MAX_STEP_METRES} m apart, the distance is
 * taken to change evenly. It cannot change faster than one moves along, so where the line is far
 * beyond the limit vertices are passed over.
 */
public final class DistanceProfile {

  private final MeasuredLine line;
  private final double[] distances;

  private DistanceProfile(MeasuredLine line, double[] distances) {
    this.line = line;
    this.distances = distances;
  }

  /**
   * Measures a line against others.
   *
   * @param line the line
   * @param others the lines it is near to or far from
   * @param limitMetres distances beyond it are not wanted
   */
  public static DistanceProfile of(MeasuredLine line, SegmentIndex others, double limitMetres) {
    double[] distances = new double[line.size()];
    double look = 4 * limitMetres;
    double knownMetres = 0;
    double expected = limitMetres;
    for (int i = 0; i < distances.length; i++) {
      double step = i == 0 ? 0 : line.along(i) - line.along(i - 1);
      knownMetres -= step;
      if (knownMetres > limitMetres + MeasuredLine.MAX_STEP_METRES) {
        distances[i] = Double.POSITIVE_INFINITY;
        continue;
      }
      double found = others.distanceMetres(line.vertex(i), look, expected + step);
      distances[i] = found;
      knownMetres = Math.min(found, look);
      expected = knownMetres;
    }
    return new DistanceProfile(line, distances);
  }

  /**
   * The length of the part of the line between two places that is within a distance.
   *
   * @param metres the distance, not beyond the limit of this profile
   * @param from metres along the line
   * @param to metres along the line, not less than {@code from}
   * @return metres, from 0 to {@code to - from}
   */
  public double lengthWithin(double metres, double from, double to) {
    double sum = 0;
    for (int i = line.firstAfter(from); i < distances.length && line.along(i - 1) < to; i++) {
      double start = Math.max(from, startWithin(metres, i));
      double end = Math.min(to, endWithin(metres, i));
      sum += Math.max(0, end - start);
    }
    return sum;
  }

  /**
   * The parts of the line that are within a distance, in order, none touching the next.
   *
   * @param metres the distance, not beyond the limit of this profile
   */
  public List<Interval> within(double metres) {
    List<Interval> parts = new ArrayList<>();
    double open = Double.NaN;
    for (int i = 1; i < distances.length; i++) {
      double start = startWithin(metres, i);
      double end = endWithin(metres, i);
      open = Double.isNaN(open) && end > start ? start : open;
      boolean goesOn = distances[i] <= metres && i < distances.length - 1;
      if (!Double.isNaN(open) && !goesOn) {
        parts.add(new Interval(open, end));
        open = Double.NaN;
      }
    }
    return parts;
  }

  /** Where the part of a step that is within a distance begins; beyond its end when none is. */
  private double startWithin(double metres, int i) {
    return distances[i - 1] <= metres ? line.along(i - 1) : edge(metres, i, line.along(i));
  }

  private double endWithin(double metres, int i) {
    return distances[i] <= metres ? line.along(i) : edge(metres, i, line.along(i - 1));
  }

  /** Where the distance is reached on a step, or a place instead when that is not known. */
  private double edge(double metres, int i, double otherwise) {
    double a = distances[i - 1];
    double b = distances[i];
    boolean known = !Double.isInfinite(a) && !Double.isInfinite(b) && a <= metres != b <= metres;
    double length = line.along(i) - line.along(i - 1);
    return known ? line.along(i - 1) + length * (metres - a) / (b - a) : otherwise;
  }
}
