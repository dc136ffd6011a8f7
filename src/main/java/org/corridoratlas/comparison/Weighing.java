// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Scores and ranks options by somebody's own weights, and tries how well the ranks stand.
 *
 * <p>Under other weights: each weight is drawn, evenly, within a share of itself, {@value #TRIALS}
 * times; besides, all corners of that box are gone through, and as a score is a quotient of two
 * linear functions of the weights, the corners hold its exact least and greatest value. Under
 * uncertainty: each value is drawn, evenly, within its 95 % band; options on the same alignment
 * move together. The draws are seeded and follow metrics and values, not names or the order asked
 * for: equal questions get equal answers, and exchanging names exchanges the answers.
 */
final class Weighing {

  /** How often weights and values are drawn. */
  static final int TRIALS = 4000;

  private static final long SEED = 20_250_313;

  private final List<Criterion> criteria;
  private final List<WeighedOption> options;
  private final double[] weights;
  private final Scoring scoring;

  Weighing(List<Criterion> criteria, List<WeighedOption> options) {
    this.criteria = List.copyOf(criteria);
    this.options = List.copyOf(options);
    this.weights = criteria.stream().mapToDouble(Criterion::weight).toArray();
    this.scoring = scoring(values());
  }

  private double[][] values() {
    return options.stream()
        .map(option -> option.values().stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  private Scoring scoring(double[][] values) {
    return new Scoring(
        values, criteria.stream().map(Criterion::preference).toArray(Criterion.Preference[]::new));
  }

  List<Criterion> criteria() {
    return criteria;
  }

  List<WeighedOption> options() {
    return options;
  }

  double[] weights() {
    return weights.clone();
  }

  Scoring scoring() {
    return scoring;
  }

  double[] scores() {
    return scoring.scores(weights);
  }

  int[] ranks() {
    return Scoring.ranks(scores());
  }

  /**
   * How scores and ranks change when each weight changes by up to a share of itself.
   *
   * @param share 0 to less than 1
   */
  Spread underWeights(double share) {
    Spread spread = new Spread(scores(), ranks());
    List<Integer> order = metricOrder();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int trial = 0; trial < TRIALS; trial++) {
      double[] changed = weights.clone();
      for (int m : order) {
        changed[m] *= 1 + share * (2 * random.nextDouble() - 1);
      }
      spread.add(scoring.scores(changed));
    }
    for (int corner = 0; corner < 1 << weights.length; corner++) {
      double[] changed = weights.clone();
      for (int m = 0; m < changed.length; m++) {
        changed[m] *= (corner >> m & 1) == 0 ? 1 - share : 1 + share;
      }
      spread.widen(scoring.scores(changed));
    }
    return spread;
  }

  /** How scores and ranks change when each value lies anywhere in its band. */
  Spread underUncertainty() {
    Spread spread = new Spread(scores(), ranks());
    List<Integer> order = metricOrder();
    List<WeighedOption> nameless = options.stream().sorted(WeighedOption.NAMELESS).toList();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int trial = 0; trial < TRIALS; trial++) {
      Map<String, double[]> drawn = new HashMap<>();
      for (WeighedOption option : nameless) {
        if (!drawn.containsKey(option.alignment())) {
          drawn.put(option.alignment(), draws(order, random));
        }
      }
      spread.add(scoring(moved(drawn)).scores(weights));
    }
    return spread;
  }

  private static double[] draws(List<Integer> order, SplittableRandom random) {
    double[] draws = new double[order.size()];
    for (int m : order) {
      draws[m] = 2 * random.nextDouble() - 1;
    }
    return draws;
  }

  private double[][] moved(Map<String, double[]> drawn) {
    double[][] moved = values();
    for (int i = 0; i < moved.length; i++) {
      double[] draws = drawn.getOrDefault(options.get(i).alignment(), new double[0]);
      for (int m = 0; m < draws.length; m++) {
        // No figure is below nothing.
        moved[i][m] = Math.max(0, moved[i][m] + draws[m] * options.get(i).bands().get(m));
      }
    }
    return moved;
  }

  /** The metrics by id, so that the order asked for changes nothing. */
  private List<Integer> metricOrder() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, criteria.size()).boxed().toList());
    order.sort(Comparator.comparing(m -> criteria.get(m).metric()));
    return order;
  }
}
