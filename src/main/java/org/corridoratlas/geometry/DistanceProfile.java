// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a line, or a part of it, is nearer to other lines than some limits.
 *
 * <p>Between two vertices, at most {@value MeasuredLine#MAX_STEP_METRES} m apart, the distance is
 * taken to change evenly. It cannot change faster than one moves along, so vertices are passed over
 * as long as no limit can be crossed.
 */
public final class DistanceProfile {

  /**
   * The share of a distance by which the plane's change of it may differ from the way travelled:
   * 0.1 % within 10 km, more beyond.
   */
  private static final double PLANE_ERROR = 0.012;

  private final MeasuredLine line;
  private final List<Integer> limits;
  private final Interval part;

  /** The first and the last vertex of the part, or those beside it. */
  private final int first;

  private final int last;

  /** By vertex from the first to the last: its distance, or one on the same side of all limits. */
  private final double[] distances;

  private DistanceProfile(MeasuredLine line, List<Integer> limits, Interval part) {
    this.line = line;
    this.limits = List.copyOf(limits);
    this.part = part;
    this.first = line.firstAfter(part.fromMetres()) - 1;
    this.last = Math.min(line.firstAfter(part.toMetres()), line.size() - 1);
    this.distances = new double[line.size()];
  }

  /**
   * Measures a line against others.
   *
   * @param line the line
   * @param others the lines it is near to or far from
   * @param limits the distances that matter, metres
   */
  public static DistanceProfile of(MeasuredLine line, SegmentIndex others, List<Integer> limits) {
    return of(line, others, limits, new Interval(0, line.lengthMetres()));
  }

  /**
   * Measures a part of a line against others.
   *
   * @param line the line
   * @param others the lines it is near to or far from
   * @param limits the distances that matter, metres
   * @param part the part, metres along the line
   */
  public static DistanceProfile of(
      MeasuredLine line, SegmentIndex others, List<Integer> limits, Interval part) {
    DistanceProfile profile = new DistanceProfile(line, limits, part);
    profile.measure(others.walk());
    return profile;
  }

  private void measure(SegmentIndex.Walk others) {
    double look = 4.0 * Collections.max(limits);
    double free = 0;
    for (int i = first; i <= last; i++) {
      free -= i == first ? 0 : line.along(i) - line.along(i - 1);
      if (free > MeasuredLine.MAX_STEP_METRES) {
        distances[i] = distances[i - 1];
      } else {
        distances[i] = others.distanceMetres(line.vertex(i), look);
        free = free(Math.min(distances[i], look));
      }
    }
  }

  /** How far one may go from a place at that distance before a limit can be crossed, metres. */
  private double free(double distance) {
    double least = Double.POSITIVE_INFINITY;
    for (int limit : limits) {
      least = Math.min(least, Math.abs(distance - limit));
    }
    return least - PLANE_ERROR * distance;
  }

  /**
   * How much of the part is within a distance.
   *
   * @param limit one of the limits, metres
   * @return metres, from 0 to the length of the part
   */
  public double lengthWithin(int limit) {
    return within(limit).stream().mapToDouble(Interval::lengthMetres).sum();
  }

  /**
   * What of the part is within a distance, in order, none touching the next.
   *
   * @param limit one of the limits, metres
   */
  public List<Interval> within(int limit) {
    if (!limits.contains(limit)) {
      throw new IllegalArgumentException(limit + " m is none of the limits " + limits);
    }
    List<Interval> found = new ArrayList<>();
    double open = Double.NaN;
    for (int i = first + 1; i <= last; i++) {
      double start = Math.max(part.fromMetres(), startWithin(limit, i));
      double end = Math.min(part.toMetres(), endWithin(limit, i));
      open = Double.isNaN(open) && end > start ? start : open;
      boolean goesOn = distances[i] <= limit && i < last;
      if (!Double.isNaN(open) && !goesOn) {
        found.add(new Interval(open, end));
        open = Double.NaN;
      }
    }
    return found;
  }

  /** Where the part of a step that is within a distance begins; beyond its end when none is. */
  private double startWithin(int limit, int i) {
    return distances[i - 1] <= limit ? line.along(i - 1) : edge(limit, i, line.along(i));
  }

  private double endWithin(int limit, int i) {
    return distances[i] <= limit ? line.along(i) : edge(limit, i, line.along(i - 1));
  }

  /** Where the distance is reached on a step, or a place instead when that is not known. */
  private double edge(int limit, int i, double otherwise) {
    double a = distances[i - 1];
    double b = distances[i];
    boolean known = !Double.isInfinite(a) && !Double.isInfinite(b) && a <= limit != b <= limit;
    double length = line.along(i) - line.along(i - 1);
    return known ? line.along(i - 1) + length * (limit - a) / (b - a) : otherwise;
  }
}
