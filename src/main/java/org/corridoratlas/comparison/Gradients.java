// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How steep a profile is over a window: a change of height over a length, not the slope of single
 * steps, which a height model does not tell.
 */
final class Gradients {

  private final HeightProfile profile;
  private final double window;

  /**
   * The gradients of a profile.
   *
   * @param profile all heights known
   * @param window metres
   */
  Gradients(HeightProfile profile, double window) {
    this.profile = profile;
    this.window = window;
  }

  /**
   * The steepest gradient, up or down, over any window that begins or ends at a station, permille;
   * empty when the profile is shorter than the window.
   */
  OptionalDouble rulingPermille() {
    double length = profile.lengthMetres();
    if (length < window) {
      return OptionalDouble.empty();
    }
    double steepest = 0;
    for (int i = 0; i < profile.size(); i++) {
      double at = profile.along(i);
      if (at + window <= length) {
        steepest = Math.max(steepest, permille(at));
      }
      if (at >= window) {
        steepest = Math.max(steepest, permille(at - window));
      }
    }
    return OptionalDouble.of(steepest);
  }

  private double permille(double from) {
    return 1000 * Math.abs(profile.at(from + window) - profile.at(from)) / window;
  }

  /**
   * The gradient of a step: over the window around its middle, moved inwards at the ends of the
   * profile; over the whole profile where that is shorter than the window.
   */
  private double ofStep(int i) {
    double length = profile.lengthMetres();
    if (length <= window) {
      return 1000 * Math.abs(profile.at(length) - profile.at(0)) / length;
    }
    double middle = (profile.along(i) + profile.along(i - 1)) / 2;
    return permille(Math.max(0, Math.min(length - window, middle - window / 2)));
  }

  /** The length that is steeper than a limit, metres. */
  double steeperMetres(double limitPermille) {
    double sum = 0;
    for (int i = 1; i < profile.size(); i++) {
      sum += ofStep(i) > limitPermille ? profile.along(i) - profile.along(i - 1) : 0;
    }
    return sum;
  }

  /**
   * The length in each class, metres.
   *
   * @param edgesPermille where classes begin, ascending from 0; each holds its lower edge
   */
  double[] metresByClass(List<Double> edgesPermille) {
    double[] metres = new double[edgesPermille.size()];
    for (int i = 1; i < profile.size(); i++) {
      double gradient = ofStep(i);
      int found = 0;
      while (found + 1 < metres.length && gradient >= edgesPermille.get(found + 1)) {
        found++;
      }
      metres[found] += profile.along(i) - profile.along(i - 1);
    }
    return metres;
  }
}
