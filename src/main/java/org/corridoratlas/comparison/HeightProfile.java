// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Heights at stations along an option: every {@value #STEP_METRES} m and at its end. Between
 * stations the ground is taken as straight.
 */
final class HeightProfile {

  /** The distance between stations, metres. */
  static final double STEP_METRES = 100;

  /** An end nearer than this to the last station falls on it, metres. */
  private static final double SAME_METRES = 1e-6;

  private final double[] along;
  private final double[] heights;

  private HeightProfile(double[] along, double[] heights) {
    this.along = along;
    this.heights = heights;
  }

  /**
   * A profile.
   *
   * @param length of the option, more than 0 metres
   * @param heightAt from metres along to metres of height, NaN where it is not known
   */
  static HeightProfile of(double length, DoubleUnaryOperator heightAt) {
    int steps = (int) Math.max(1, Math.ceil((length - SAME_METRES) / STEP_METRES));
    double[] along = new double[steps + 1];
    Arrays.setAll(along, i -> i == steps ? length : i * STEP_METRES);
    return new HeightProfile(along, Arrays.stream(along).map(heightAt).toArray());
  }

  /** The number of stations, at least 2. */
  int size() {
    return along.length;
  }

  double along(int i) {
    return along[i];
  }

  double height(int i) {
    return heights[i];
  }

  /** A copy of the heights. */
  double[] heights() {
    return heights.clone();
  }

  double lengthMetres() {
    return along[along.length - 1];
  }

  /** The length of the steps at one or both ends of which no height is known. */
  double unknownMetres() {
    double unknown = 0;
    for (int i = 1; i < along.length; i++) {
      unknown += Double.isNaN(heights[i] + heights[i - 1]) ? along[i] - along[i - 1] : 0;
    }
    return unknown;
  }

  double minimum() {
    return Arrays.stream(heights).min().orElseThrow();
  }

  double maximum() {
    return Arrays.stream(heights).max().orElseThrow();
  }

  /** The mean along the option, not over the stations. */
  double mean() {
    double area = 0;
    for (int i = 1; i < along.length; i++) {
      area += (along[i] - along[i - 1]) * (heights[i] + heights[i - 1]) / 2;
    }
    return area / lengthMetres();
  }

  /** The height at a distance along, clamped to the profile. */
  double at(double metres) {
    int found = Arrays.binarySearch(along, metres);
    if (found >= 0) {
      return heights[found];
    }
    int next = -found - 1;
    if (next == 0 || next == along.length) {
      return heights[next == 0 ? 0 : along.length - 1];
    }
    double share = (metres - along[next - 1]) / (along[next] - along[next - 1]);
    return heights[next - 1] + share * (heights[next] - heights[next - 1]);
  }
}
