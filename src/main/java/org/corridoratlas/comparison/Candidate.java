// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from a compared option what is weighed, or says why it cannot be ranked. */
final class Candidate {

  private Candidate() {}

  /** Why an option cannot be ranked, or empty when it can. */
  static Optional<String> reason(ComparisonFeature option, List<Criterion> criteria) {
    if (Boolean.TRUE.equals(option.properties().get("endsDiffer"))) {
      return Optional.of("it does not run between the two ends asked for");
    }
    List<String> unknown =
        criteria.stream()
            .map(Criterion::metric)
            .filter(metric -> !(option.properties().get(metric) instanceof Number))
            .toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of("not known for it: " + String.join(", ", unknown));
  }

  /** The values and bands of an option that can be ranked. */
  static WeighedOption weighed(ComparisonFeature option, List<Criterion> criteria) {
    List<Double> values = new ArrayList<>();
    List<Double> bands = new ArrayList<>();
    for (Criterion criterion : criteria) {
      values.add(number(option, criterion.metric()).orElse(0.0));
      bands.add(band(option, criterion.metric()).orElse(0.0));
    }
    String alignment = String.valueOf(option.properties().get("route"));
    return new WeighedOption(option.id(), alignment, values, bands);
  }

  /** Half the 95 % band of a figure, where the comparison has one. */
  static Optional<Double> band(ComparisonFeature option, String metric) {
    Optional<Double> own = number(option, metric + "Uncertainty");
    return own.isEmpty() && metric.startsWith(Metrics.LENGTH)
        ? number(option, Metrics.BAND + metric.substring(Metrics.LENGTH.length()))
        : own;
  }

  private static Optional<Double> number(ComparisonFeature option, String property) {
    return option.properties().get(property) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }
}
