// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Arrays;

/**
 * What becomes of scores and ranks in many trials. Not thread-safe.
 *
 * <p>Counted against the ranks that stand without a trial.
 */
final class Spread {

  private final int[] ranks;
  private final double[] leastScore;
  private final double[] mostScore;
  private final int[] bestRank;
  private final int[] worstRank;
  private final int[] flips;
  private int trials;
  private int kept;

  Spread(double[] scores, int[] ranks) {
    this.ranks = ranks.clone();
    this.leastScore = scores.clone();
    this.mostScore = scores.clone();
    this.bestRank = ranks.clone();
    this.worstRank = ranks.clone();
    this.flips = new int[ranks.length];
  }

  /** Widens the ranges without counting a trial, for cases that are chosen and not drawn. */
  void widen(double[] scores) {
    int[] now = Scoring.ranks(scores);
    for (int i = 0; i < now.length; i++) {
      leastScore[i] = Math.min(leastScore[i], scores[i]);
      mostScore[i] = Math.max(mostScore[i], scores[i]);
      bestRank[i] = Math.min(bestRank[i], now[i]);
      worstRank[i] = Math.max(worstRank[i], now[i]);
    }
  }

  /** Adds a trial. */
  void add(double[] scores) {
    widen(scores);
    int[] now = Scoring.ranks(scores);
    trials++;
    kept += Arrays.equals(now, ranks) ? 1 : 0;
    for (int i = 0; i < now.length; i++) {
      flips[i] += now[i] == ranks[i] ? 0 : 1;
    }
  }

  int trials() {
    return trials;
  }

  /** The share of trials in which every option keeps its rank, 0 to 1; 1 without trials. */
  double stability() {
    return trials == 0 ? 1 : (double) kept / trials;
  }

  /** The share of trials in which an option has another rank, 0 to 1. */
  double flipShare(int option) {
    return trials == 0 ? 0 : (double) flips[option] / trials;
  }

  double leastScore(int option) {
    return leastScore[option];
  }

  double mostScore(int option) {
    return mostScore[option];
  }

  int bestRank(int option) {
    return bestRank[option];
  }

  int worstRank(int option) {
    return worstRank[option];
  }
}
