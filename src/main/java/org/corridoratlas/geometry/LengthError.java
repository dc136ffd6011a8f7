// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/*
 * Derivation. Let r(s) be the line by its length s, t = r' its direction, e(s) its displacement.
 * A part from s1 to s2 then has the length ∫ |r' + e'| ds = s2 - s1 + ∫ t·e' ds, second order
 * neglected. e is linear between control points i, at s_i, where it takes independent values e_i:
 * on the step from i to j, e' = (e_j - e_i) / (s_j - s_i), so that the part of the step with chord
 * c adds (e_j - e_i)·c / (s_j - s_i). Where the part ends at a boundary with unit normal n, itself
 * displaced by b across, the end moves along the line by d = n·(b - e) / n·t, which is added at the
 * far end and taken off at the near one. All of this is linear in the e_i and b, so the variance is
 * the sum of the squared coefficients times theirs.
 */

/**
 * How exactly lengths along a line are known when its position is.
 *
 * <p>The model: the line is displaced at control points, which lie at the ends of each stretch of
 * one accuracy and every ten times that accuracy between; displacements there are independent,
 * normal and alike in all directions, and change evenly from one to the next. So errors much
 * shorter than the accuracy, such as bends left out by generalisation, are not in the band, and the
 * band is that of small errors: it is meant for accuracies well below the length measured. At a
 * boundary met at a flat angle the position of the crossing is poorly determined; angles under
 * {@value #FLATTEST_SINE} (sine) are counted as that.
 */
public final class LengthError {

  /**
   * The 95 % radius of a circular normal distribution over its standard deviation: √(−2 ln 0.05).
   */
  static final double RADIUS_95 = Math.sqrt(-2 * Math.log(0.05));

  /** The two-sided 95 % quantile of the normal distribution. */
  static final double QUANTILE_95 = 1.959963984540054;

  /** Control points are this many accuracies apart. */
  static final double SPACING = 10;

  private static final double FLATTEST_SINE = 0.2;

  private final MeasuredLine line;
  private final double[] along;
  private final double[] sigma;

  private LengthError(MeasuredLine line, List<double[]> controls) {
    this.line = line;
    this.along = controls.stream().mapToDouble(control -> control[0]).toArray();
    this.sigma = controls.stream().mapToDouble(control -> control[1]).toArray();
  }

  /**
   * A stretch of one accuracy.
   *
   * @param fromMetres along the line
   * @param toMetres along the line, greater than {@code fromMetres}
   * @param accuracyMetres radius that holds 95 % of positional errors
   */
  public record Accuracy(double fromMetres, double toMetres, double accuracyMetres) {}

  /**
   * A boundary at which a part ends.
   *
   * @param normal a position one metre or so from the crossing, straight across the boundary; only
   *     its direction counts
   * @param accuracyMetres radius that holds 95 % of the boundary's positional errors
   */
  public record Border(Coordinate normal, double accuracyMetres) {}

  /**
   * A part of the line whose length is asked for.
   *
   * @param fromMetres along the line
   * @param toMetres along the line
   * @param start the boundary where it begins, or null when it begins at a point of the line
   * @param end the boundary where it ends, or null when it ends at a point of the line
   */
  public record Part(
      double fromMetres, double toMetres, @Nullable Border start, @Nullable Border end) {}

  /**
   * The error of a line.
   *
   * @param line the line
   * @param accuracies contiguous, in order, covering the line
   */
  public static LengthError of(MeasuredLine line, List<Accuracy> accuracies) {
    List<double[]> controls = new ArrayList<>();
    for (Accuracy accuracy : accuracies) {
      double length = accuracy.toMetres() - accuracy.fromMetres();
      double metres = Math.max(1, accuracy.accuracyMetres());
      int steps = (int) Math.max(1, Math.floor(length / (SPACING * metres)));
      for (int i = controls.isEmpty() ? 0 : 1; i <= steps; i++) {
        double at = accuracy.fromMetres() + length * i / steps;
        controls.add(new double[] {at, metres / RADIUS_95});
      }
    }
    return new LengthError(line, thinned(controls));
  }

  /** Leaves out control points nearer to the one before than its spacing: they move together. */
  private static List<double[]> thinned(List<double[]> controls) {
    List<double[]> kept = new ArrayList<>();
    for (double[] control : controls) {
      boolean last = control == controls.get(controls.size() - 1);
      if (!kept.isEmpty()) {
        double[] before = kept.get(kept.size() - 1);
        double spacing = SPACING * RADIUS_95 * Math.min(before[1], control[1]);
        boolean near = control[0] - before[0] < 0.5 * spacing;
        if (near && last && kept.size() > 1) {
          kept.remove(kept.size() - 1);
        } else if (near && !last) {
          before[1] = Math.max(before[1], control[1]);
          continue;
        }
      }
      kept.add(control.clone());
    }
    return kept;
  }

  /**
   * Half the width of the band that holds the sum of the lengths of some parts with 95 %
   * probability.
   *
   * @param parts of the line, not overlapping
   * @return metres, 0 or more
   */
  public double bandMetres(List<Part> parts) {
    double[] x = new double[along.length];
    double[] y = new double[along.length];
    double variance = 0;
    for (Part part : parts) {
      stretch(part, x, y);
      variance += border(part.fromMetres(), part.start(), 1, x, y);
      variance += border(part.toMetres(), part.end(), -1, x, y);
    }
    close(x, y);
    for (int i = 0; i < along.length; i++) {
      variance += sigma[i] * sigma[i] * (x[i] * x[i] + y[i] * y[i]);
    }
    return QUANTILE_95 * Math.sqrt(variance);
  }

  /** Where the line ends where it begins, the two ends are one and move together. */
  private void close(double[] x, double[] y) {
    int last = along.length - 1;
    if (line.at(along[0]).equals2D(line.at(along[last]))) {
      add(x, y, 0, x[last], y[last]);
      add(x, y, last, -x[last], -y[last]);
    }
  }

  private void stretch(Part part, double[] x, double[] y) {
    for (int i = 1; i < along.length; i++) {
      double from = Math.max(part.fromMetres(), along[i - 1]);
      double to = Math.min(part.toMetres(), along[i]);
      if (to > from) {
        double[] chord = vector(line.at(from), line.at(to));
        double step = along[i] - along[i - 1];
        add(x, y, i, chord[0] / step, chord[1] / step);
        add(x, y, i - 1, -chord[0] / step, -chord[1] / step);
      }
    }
  }

  private double border(double at, @Nullable Border border, int sign, double[] x, double[] y) {
    if (border == null) {
      return 0;
    }
    double[] n = unit(vector(line.at(at), border.normal()));
    double reach = Math.min(50, line.lengthMetres() / 4);
    double[] t = unit(vector(line.at(at - reach), line.at(at + reach)));
    double across = n[0] * t[0] + n[1] * t[1];
    across = Math.copySign(Math.max(FLATTEST_SINE, Math.abs(across)), across);
    int next = Math.min(along.length - 1, Math.max(1, ceiling(at)));
    double share = (at - along[next - 1]) / (along[next] - along[next - 1]);
    share = Math.min(1, Math.max(0, share));
    add(x, y, next, sign * share * n[0] / across, sign * share * n[1] / across);
    add(x, y, next - 1, sign * (1 - share) * n[0] / across, sign * (1 - share) * n[1] / across);
    double deviation = border.accuracyMetres() / RADIUS_95 / across;
    return deviation * deviation;
  }

  private int ceiling(double at) {
    int i = Arrays.binarySearch(along, at);
    return i >= 0 ? i : -i - 1;
  }

  private static void add(double[] x, double[] y, int i, double dx, double dy) {
    x[i] += dx;
    y[i] += dy;
  }

  /** From one position to another, metres east and north. */
  private static double[] vector(Coordinate from, Coordinate to) {
    LocalPlane plane = LocalPlane.at(new Coordinate(from.x, (from.y + to.y) / 2));
    return new double[] {
      (to.x - from.x) * plane.metresPerLonDegree(), (to.y - from.y) * plane.metresPerLatDegree()
    };
  }

  private static double[] unit(double[] vector) {
    double length = Math.hypot(vector[0], vector[1]);
    return length == 0
        ? new double[] {1, 0}
        : new double[] {vector[0] / length, vector[1] / length};
  }

  /** How far along each control point is, metres; for the trials that test the band. */
  double[] controls() {
    return along.clone();
  }

  /** The standard deviation at each control point in one direction, metres. */
  double[] deviations() {
    return sigma.clone();
  }
}
