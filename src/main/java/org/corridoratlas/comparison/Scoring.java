// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Arrays;

/**
 * Scores and ranks from a table of values and weights: min–max normalised, weighted, from 0 to 100.
 *
 * <p>A metric on which all values are equal separates nobody: it adds nothing and its weight does
 * not count. Where no metric separates, there is no score and all share the first rank. Scores are
 * rounded to {@value #STEP}; equal scores share a rank.
 */
final class Scoring {

  /** The step of scores. */
  static final double STEP = 0.01;

  private static final double NOBODY = Double.NaN;

  private final double[][] shares;
  private final boolean[] separates;

  /**
   * Normalises values.
   *
   * @param values by option, then by metric
   * @param preferences by metric
   */
  Scoring(double[][] values, Criterion.Preference[] preferences) {
    int metrics = preferences.length;
    this.shares = new double[values.length][metrics];
    this.separates = new boolean[metrics];
    for (int m = 0; m < metrics; m++) {
      normalise(values, m, preferences[m] == Criterion.Preference.LESS);
    }
  }

  private void normalise(double[][] values, int m, boolean less) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double[] row : values) {
      least = Math.min(least, row[m]);
      most = Math.max(most, row[m]);
    }
    separates[m] = most > least;
    for (int i = 0; separates[m] && i < values.length; i++) {
      double share = (values[i][m] - least) / (most - least);
      shares[i][m] = less ? 1 - share : share;
    }
  }

  /** Tells whether a metric has different values. */
  boolean separates(int metric) {
    return separates[metric];
  }

  /** Where an option lies between the least (0) and the most preferred value (1) of a metric. */
  double share(int option, int metric) {
    return shares[option][metric];
  }

  /** The share of all weight that counts which a metric has; 0 where it separates nobody. */
  double weightShare(double[] weights, int metric) {
    return separates[metric] ? weights[metric] / total(weights) : 0;
  }

  private double total(double[] weights) {
    double total = 0;
    for (int m = 0; m < weights.length; m++) {
      total += separates[m] ? weights[m] : 0;
    }
    return total;
  }

  /** The scores of all options, 0 to 100; not a number where no metric separates them. */
  double[] scores(double[] weights) {
    double total = total(weights);
    double[] scores = new double[shares.length];
    for (int i = 0; i < scores.length; i++) {
      double sum = 0;
      for (int m = 0; m < weights.length; m++) {
        sum += weights[m] * shares[i][m];
      }
      scores[i] = total > 0 ? Math.round(100 * sum / total / STEP) * STEP : NOBODY;
    }
    return scores;
  }

  /** The rank of each score, 1 for the highest; equal scores share the first rank that is free. */
  static int[] ranks(double[] scores) {
    int[] ranks = new int[scores.length];
    Arrays.fill(ranks, 1);
    for (int i = 0; i < scores.length; i++) {
      for (double other : scores) {
        ranks[i] += other > scores[i] ? 1 : 0;
      }
    }
    return ranks;
  }
}
