// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranks options by weights that somebody chooses. There are no weights by default, and therefore no
 * ranks: none would be neutral. Immutable and thread-safe.
 */
public final class Rankings {

  /** By how much weights are changed to see how well ranks stand, as a share of each. */
  public static final double CHANGE = 0.25;

  private final Comparer comparer;

  private Rankings(Comparer comparer) {
    this.comparer = comparer;
  }

  /** Rankings of what a comparer compares. */
  public static Rankings of(Comparer comparer) {
    return new Rankings(comparer);
  }

  /**
   * Ranks.
   *
   * @param request what is compared; its two ends must be named, for only options between the same
   *     ends can be ranked
   * @param weights {@code metric:weight:less|more}, 1 to 12, with commas between
   * @throws ComparisonException when the weights are absent or malformed, or the request names
   *     something that does not exist
   */
  public Ranking rank(ComparisonRequest request, Optional<String> weights) {
    List<Criterion> criteria = new Criteria(comparer.metrics()).of(weights);
    if (request.between().isEmpty()) {
      throw new ComparisonException(
          "between",
          "",
          "whole routes have different ends and cannot be ranked",
          "name two place ids with a comma, such as between=first-place,second-place");
    }
    Comparison comparison = comparer.compare(request);
    List<WeighedOption> ranked = new ArrayList<>();
    for (ComparisonFeature option : comparison.features("option")) {
      if (Candidate.reason(option, criteria).isEmpty()) {
        ranked.add(Candidate.weighed(option, criteria));
      }
    }
    RankingAnswer answer = new RankingAnswer(new Weighing(criteria, ranked), comparer.metrics());
    return new Ranking(answer.of(comparison));
  }
}
