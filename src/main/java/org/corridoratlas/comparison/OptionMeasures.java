// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * An option with all its figures.
 *
 * @param option the option
 * @param window the part of its route that is compared
 * @param stretches contiguous, in order
 * @param crossings in order
 * @param values by metric id, exact; a missing metric is 0, NaN is not known
 */
record OptionMeasures(
    Option option,
    Window window,
    List<Stretch> stretches,
    List<BorderCrossing> crossings,
    Map<String, Double> values) {

  static OptionMeasures of(Option option, Window window, List<Stretch> stretches) {
    List<BorderCrossing> crossings = BorderCrossing.of(stretches);
    Map<String, Double> values = new HashMap<>();
    lengths(stretches, values);
    values.put(Metrics.CROSSINGS, (double) crossings.size());
    values.put(Metrics.GAUGE_CHANGES, (double) gaugeChanges(stretches));
    return new OptionMeasures(option, window, stretches, crossings, values);
  }

  private static void lengths(List<Stretch> stretches, Map<String, Double> values) {
    for (Stretch stretch : stretches) {
      double metres = stretch.lengthMetres();
      values.merge(Metrics.LENGTH, metres, Double::sum);
      values.merge(
          stretch.jurisdiction().map(Metrics::in).orElse(Metrics.UNDETERMINED),
          metres,
          Double::sum);
      values.merge(
          stretch.status().map(Metrics::column).orElse(Metrics.UNKNOWN_STATUS),
          metres,
          Double::sum);
      values.merge(Metrics.column(stretch.section().mode()), metres, Double::sum);
      values.merge(Metrics.regime(stretch.regime()), metres, Double::sum);
    }
  }

  private static long gaugeChanges(List<Stretch> stretches) {
    List<Integer> gauges =
        stretches.stream()
            .map(stretch -> stretch.section().gaugeMillimetres())
            .filter(Objects::nonNull)
            .toList();
    long changes = 0;
    for (int i = 1; i < gauges.size(); i++) {
      changes += gauges.get(i).equals(gauges.get(i - 1)) ? 0 : 1;
    }
    return changes;
  }

  /** Adds the length that lies elsewhere than in the neutral perspective. */
  void compareWithNeutral(MeasuredRoute neutral) {
    double metres = 0;
    for (Piece own : window.pieces()) {
      for (Piece other : neutral.pieces()) {
        double from = Math.max(own.fromMetres(), other.fromMetres());
        double to = Math.min(own.toMetres(), other.toMetres());
        if (to > from && !own.jurisdiction().equals(other.jurisdiction())) {
          metres += to - from;
        }
      }
    }
    values.put(Metrics.CHANGES_HANDS, metres);
  }

  /** Adds what depends on the reference. */
  void compareWith(OptionMeasures reference, WindowMeasures windows) {
    double overlap = windows.overlapMetres(window, reference.window);
    values.put(Metrics.OVERLAP, overlap);
    values.put(Metrics.OVERLAP_SHARE, overlap / window.lengthMetres());
  }

  /**
   * A figure as written: lengths to 0.1 m, ratios to four decimals; empty when it is not defined,
   * as the sinuosity of a line that ends where it begins.
   */
  OptionalDouble value(Metric metric) {
    boolean ratio = metric.unit().equals(Metrics.RATIO);
    if (ratio && !values.containsKey(metric.id())) {
      return OptionalDouble.empty();
    }
    double exact = values.getOrDefault(metric.id(), 0.0);
    if (Double.isNaN(exact)) {
      return OptionalDouble.empty();
    }
    double scale = ratio ? 1e4 : 10;
    return OptionalDouble.of(Math.round(exact * scale) / scale);
  }
}
