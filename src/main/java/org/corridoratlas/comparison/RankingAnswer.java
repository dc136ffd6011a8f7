// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down scores, ranks and how well they stand. */
final class RankingAnswer {

  private static final String METHOD =
      "A score is the weighted mean of the chosen metrics, each normalised from 0 (least preferred"
          + " among the ranked options) to 100 (most preferred); it depends on which options are"
          + " ranked. Equal scores, rounded to 0.01, share a rank. The weights are the asker's;"
          + " there are none by default. Stability under weights: every weight changed by up to"
          + " 25 % of itself, in seeded trials and at all corners. Stability under uncertainty:"
          + " every figure with a 95 % band anywhere in it, options on the same route moving"
          + " together.";

  private static final List<String> REPEATED =
      List.of(
          "proposals",
          "reference",
          "between",
          "asOf",
          "perspective",
          "datasetVersion",
          "disclaimer",
          "licence",
          "attribution");

  private static final List<String> DESCRIBED =
      List.of("proposal", "route", "mode", "name", "endsDiffer");

  private final Weighing weighing;
  private final List<Metric> metrics;
  private final double[] scores;
  private final int[] ranks;
  private final Spread underWeights;
  private final @Nullable Spread underUncertainty;

  RankingAnswer(Weighing weighing, List<Metric> metrics) {
    this.weighing = weighing;
    this.metrics = metrics;
    this.scores = weighing.scores();
    this.ranks = weighing.ranks();
    this.underWeights = weighing.underWeights(Rankings.CHANGE);
    this.underUncertainty = banded().isEmpty() ? null : weighing.underUncertainty();
  }

  Map<String, @Nullable Object> of(Comparison comparison) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    REPEATED.forEach(name -> answer.put(name, comparison.header().get(name)));
    answer.put("method", METHOD);
    answer.put("weights", weights());
    List<Object> options = new ArrayList<>();
    for (ComparisonFeature option : comparison.features("option")) {
      options.add(option(option));
    }
    answer.put("options", options);
    answer.put("stability", stability());
    return answer;
  }

  private List<Map<String, Object>> weights() {
    List<Map<String, Object>> weights = new ArrayList<>();
    for (int m = 0; m < weighing.criteria().size(); m++) {
      Criterion criterion = weighing.criteria().get(m);
      Map<String, Object> weight = new LinkedHashMap<>();
      weight.put("metric", criterion.metric());
      metrics.stream()
          .filter(metric -> metric.id().equals(criterion.metric()))
          .forEach(
              metric -> {
                weight.put("unit", metric.unit());
                weight.put("definition", metric.definition());
              });
      weight.put("weight", criterion.weight());
      weight.put("preference", criterion.preference().word());
      weight.put("weightShare", rounded(weighing.scoring().weightShare(weighing.weights(), m)));
      weight.put("separates", weighing.scoring().separates(m));
      weights.add(weight);
    }
    return weights;
  }

  private Map<String, @Nullable Object> option(ComparisonFeature option) {
    Map<String, @Nullable Object> described = new LinkedHashMap<>();
    described.put("id", option.id());
    DESCRIBED.forEach(name -> described.put(name, option.properties().get(name)));
    List<String> ids = weighing.options().stream().map(WeighedOption::id).toList();
    int i = ids.indexOf(option.id());
    boolean scored = i >= 0 && !Double.isNaN(scores[i]);
    described.put("ranked", i >= 0);
    described.put(
        "reason",
        i < 0
            ? Candidate.reason(option, weighing.criteria()).orElse("it cannot be ranked")
            : scored ? null : "the ranked options do not differ in what is weighed");
    described.put("score", scored ? rounded(scores[i]) : null);
    described.put("rank", i < 0 ? null : ranks[i]);
    described.put("shared", i < 0 ? null : shared(i));
    described.put("contributions", i < 0 ? List.of() : contributions(i));
    described.put("underWeights", scored ? spread(underWeights, i) : null);
    described.put(
        "underUncertainty",
        scored && underUncertainty != null ? spread(underUncertainty, i) : null);
    return described;
  }

  /** Tells whether another option has the same rank. */
  private boolean shared(int i) {
    int same = 0;
    for (int rank : ranks) {
      same += rank == ranks[i] ? 1 : 0;
    }
    return same > 1;
  }

  private List<Map<String, Object>> contributions(int i) {
    List<Map<String, Object>> contributions = new ArrayList<>();
    WeighedOption option = weighing.options().get(i);
    for (int m = 0; m < weighing.criteria().size(); m++) {
      double share = weighing.scoring().share(i, m);
      double weight = weighing.scoring().weightShare(weighing.weights(), m);
      Map<String, Object> contribution = new LinkedHashMap<>();
      contribution.put("metric", weighing.criteria().get(m).metric());
      contribution.put("value", option.values().get(m));
      contribution.put("band", option.bands().get(m));
      contribution.put("normalised", rounded(100 * share));
      contribution.put("contribution", rounded(100 * share * weight));
      contributions.add(contribution);
    }
    return contributions;
  }

  private static Map<String, Object> spread(Spread spread, int i) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("scoreMin", rounded(spread.leastScore(i)));
    described.put("scoreMax", rounded(spread.mostScore(i)));
    described.put("rankBest", spread.bestRank(i));
    described.put("rankWorst", spread.worstRank(i));
    described.put("flipShare", rounded(spread.flipShare(i)));
    return described;
  }

  /** The weighed metrics for which some ranked option has a band. */
  private List<String> banded() {
    List<String> banded = new ArrayList<>();
    for (int m = 0; m < weighing.criteria().size(); m++) {
      int metric = m;
      if (weighing.options().stream().anyMatch(option -> option.bands().get(metric) > 0)) {
        banded.add(weighing.criteria().get(m).metric());
      }
    }
    return banded;
  }

  private Map<String, @Nullable Object> stability() {
    Map<String, @Nullable Object> stability = new LinkedHashMap<>();
    Map<String, Object> weights = trials(underWeights);
    weights.put("change", Rankings.CHANGE);
    weights.put("corners", 1 << weighing.criteria().size());
    stability.put("underWeights", weights);
    if (underUncertainty == null) {
      stability.put("underUncertainty", null);
      stability.put("underUncertaintyReason", "no metric that is weighed has a known band");
    } else {
      Map<String, Object> bands = trials(underUncertainty);
      bands.put("metrics", banded());
      stability.put("underUncertainty", bands);
      stability.put("underUncertaintyReason", null);
    }
    return stability;
  }

  private static Map<String, Object> trials(Spread spread) {
    Map<String, Object> trials = new LinkedHashMap<>();
    trials.put("trials", spread.trials());
    trials.put("stability", rounded(spread.stability()));
    trials.put("flipShare", rounded(1 - spread.stability()));
    return trials;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
