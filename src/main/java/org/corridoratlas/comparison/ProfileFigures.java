// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a profile: each with its unit, and with a reason where it is not known. */
final class ProfileFigures {

  static final String PERMILLE = "permille";

  static final List<Metric> METRICS =
      List.of(
          metre("heightMinMetres", "Least height of the ground under the line."),
          metre("heightMaxMetres", "Greatest height of the ground under the line."),
          metre("heightMeanMetres", "Mean along the line of the height of the ground."),
          metre("ascentMetres", "Sum of rises of at least 5 m in the direction of travel."),
          metre("descentMetres", "Sum of falls of at least 5 m in the direction of travel."),
          new Metric(
              "rulingGradientPermille",
              PERMILLE,
              "Steepest gradient of the ground, up or down, over 1 km by rail, 200 m by road."),
          metre("overLimitMetres", "Length on which that gradient is above the limit."));

  private static final String SHORT = "the option is shorter than the window of its gradients";

  private final Map<String, Double> values = new HashMap<>();
  private final List<Map<String, @Nullable Object>> classes = new ArrayList<>();
  private final @Nullable String reason;

  private ProfileFigures(@Nullable String reason) {
    this.reason = reason;
  }

  static ProfileFigures of(OptionProfile option) {
    ProfileFigures figures = new ProfileFigures(option.unknownReason());
    if (figures.reason == null && option.rule().isPresent()) {
      figures.measure(option.profile(), option.rule().get());
    }
    return figures;
  }

  private static Metric metre(String id, String definition) {
    return new Metric(id, Metrics.METRE, definition);
  }

  private void measure(HeightProfile profile, GradientRule rule) {
    Ascent ascent = Ascent.of(profile.heights());
    put("heightMinMetres", profile.minimum());
    put("heightMaxMetres", profile.maximum());
    put("heightMeanMetres", profile.mean());
    put("ascentMetres", ascent.upMetres());
    put("descentMetres", ascent.downMetres());
    Gradients gradients = new Gradients(profile, rule.windowMetres());
    gradients.rulingPermille().ifPresent(steepest -> put("rulingGradientPermille", steepest));
    put("overLimitMetres", gradients.steeperMetres(rule.limitPermille()));
    double[] metres = gradients.metresByClass(rule.edgesPermille());
    for (int i = 0; i < metres.length; i++) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("fromPermille", rule.edgesPermille().get(i));
      row.put("toPermille", i + 1 < metres.length ? rule.edgesPermille().get(i + 1) : null);
      row.put("lengthMetres", ProfileFeatures.tenth(metres[i]));
      classes.add(row);
    }
  }

  private void put(String metric, double value) {
    values.put(metric, ProfileFeatures.tenth(value));
  }

  /** Each figure with its difference to those of the reference, by metric. */
  Map<String, Map<String, @Nullable Object>> beside(ProfileFigures reference) {
    Map<String, Map<String, @Nullable Object>> figures = new LinkedHashMap<>();
    for (Metric metric : METRICS) {
      Double own = values.get(metric.id());
      Double other = reference.values.get(metric.id());
      Map<String, @Nullable Object> figure = new LinkedHashMap<>();
      figure.put("value", own);
      figure.put("unit", metric.unit());
      figure.put(
          "difference",
          own == null || other == null ? null : (Object) ProfileFeatures.tenth(own - other));
      if (own == null) {
        figure.put("reason", reason == null ? SHORT : reason);
      }
      figures.put(metric.id(), figure);
    }
    return figures;
  }

  /** The length by class of gradient, from the least steep; empty when it is not known. */
  List<Map<String, @Nullable Object>> classes() {
    return classes;
  }
}
