// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.provenance.PartialDate;

/** Required properties are there, texts say something, words are of the vocabulary, dates exist. */
final class PropertyCheck implements DatasetCheck {

  @Override
  public List<FeatureProblem> problems(Dataset dataset, Feature feature) {
    List<FeatureProblem> problems = new ArrayList<>();
    for (String required : dataset.rules().required()) {
      if (feature.value(required) == null) {
        problems.add(problem(feature, required, "is missing", "add it"));
      }
    }
    for (PropertySpec spec : dataset.properties()) {
      texts(feature, spec.name()).forEach(text -> check(feature, spec, text, problems));
    }
    return problems;
  }

  /** The texts of a property: itself, or the members of a list. */
  private static List<String> texts(Feature feature, String property) {
    return feature.text(property).map(List::of).orElseGet(() -> feature.texts(property));
  }

  private static void check(
      Feature feature, PropertySpec spec, String text, List<FeatureProblem> problems) {
    if (text.isBlank()) {
      problems.add(problem(feature, spec.name(), "is empty", "say something or leave it out"));
    } else if (!spec.values().isEmpty() && !spec.values().contains(text)) {
      String message = "'" + text + "' is not a word of its vocabulary";
      problems.add(problem(feature, spec.name(), message, "use one of " + spec.values()));
    } else if (spec.isDate() && PartialDate.find(text).isEmpty()) {
      problems.add(problem(feature, spec.name(), "'" + text + "' is not a date", DATE));
    } else if (spec.isMoment() && !isMoment(text)) {
      problems.add(problem(feature, spec.name(), "'" + text + "' is not a moment", MOMENT));
    }
  }

  private static boolean isMoment(String text) {
    try {
      return Instant.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static final String DATE = "write YYYY, YYYY-MM or YYYY-MM-DD";
  private static final String MOMENT = "write YYYY-MM-DDThh:mm:ssZ";

  private static FeatureProblem problem(
      Feature feature, String property, String message, String remedy) {
    return new FeatureProblem(feature.id(), property, message, remedy);
  }
}
