// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads weights as requests write them: {@code metric:weight:less|more}, with commas between. */
final class Criteria {

  /** The most metrics that one request may weigh. */
  static final int MOST = 12;

  private static final double HEAVIEST = 1e6;
  private static final String PARAMETER = "weights";

  private final List<Metric> metrics;

  Criteria(List<Metric> metrics) {
    this.metrics = metrics;
  }

  /**
   * The criteria that a text stands for, in its order.
   *
   * @throws ComparisonException when there are none or too many, or one is malformed, named twice
   *     or not a metric
   */
  List<Criterion> of(Optional<String> text) {
    String given = text.orElse("").strip();
    if (given.isEmpty()) {
      throw refused(given, "no weights are given, and there are none by default", form() + known());
    }
    List<Criterion> criteria = new ArrayList<>();
    for (String part : given.split(",", -1)) {
      Criterion criterion = criterion(part.strip());
      if (criteria.stream().anyMatch(other -> other.metric().equals(criterion.metric()))) {
        throw refused(part, "metric '" + criterion.metric() + "' is weighed twice", "name it once");
      }
      criteria.add(criterion);
    }
    if (criteria.size() > MOST) {
      throw refused(given, "too many metrics: " + criteria.size(), "weigh 1 to " + MOST);
    }
    return criteria;
  }

  private Criterion criterion(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      throw refused(text, "'" + text + "' is not metric:weight:less|more", form() + known());
    }
    if (metrics.stream().noneMatch(metric -> metric.id().equals(parts[0]))) {
      throw refused(text, "there is no metric '" + parts[0] + "'", known());
    }
    return new Criterion(parts[0], weight(parts[1]), preference(text, parts[2]));
  }

  private static double weight(String text) {
    try {
      double weight = Double.parseDouble(text);
      if (weight > 0 && weight <= HEAVIEST) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Told below, as any other that is no weight.
    }
    throw refused(text, "'" + text + "' is not a weight", "a number above 0, at most 1000000");
  }

  private static Criterion.Preference preference(String text, String word) {
    for (Criterion.Preference preference : Criterion.Preference.values()) {
      if (preference.word().equals(word)) {
        return preference;
      }
    }
    throw refused(text, "'" + word + "' does not say what is preferred", "less or more");
  }

  private static String form() {
    return "write metric:weight:less or metric:weight:more, with commas between; ";
  }

  private String known() {
    return "metrics: " + metrics.stream().map(Metric::id).collect(Collectors.joining(", "));
  }

  private static ComparisonException refused(String value, String message, String remedy) {
    return new ComparisonException(PARAMETER, value, message, remedy);
  }
}
