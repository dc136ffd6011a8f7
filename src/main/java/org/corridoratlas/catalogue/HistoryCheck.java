// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.provenance.PartialDate;

/** The stages of a feature have words of the status vocabulary and dates that go forward. */
final class HistoryCheck implements DatasetCheck {

  private static final String HISTORY = "history";

  @Override
  public List<FeatureProblem> problems(Dataset dataset, Feature feature) {
    List<FeatureProblem> problems = new ArrayList<>();
    if (feature.value(HISTORY) != null) {
      check(feature, words(dataset), problems);
    }
    return problems;
  }

  private static List<String> words(Dataset dataset) {
    return property("status", dataset)
        .or(() -> property("legalStatus", dataset))
        .map(PropertySpec::values)
        .orElse(List.of());
  }

  private static Optional<PropertySpec> property(String name, Dataset dataset) {
    return dataset.properties().stream().filter(spec -> spec.name().equals(name)).findFirst();
  }

  private static void check(Feature feature, List<String> words, List<FeatureProblem> problems) {
    Optional<PartialDate> before = Optional.empty();
    int place = 0;
    for (Map<String, Object> stage : feature.objects(HISTORY)) {
      Stage checked = new Stage(feature.id(), HISTORY + "[" + place++ + "]", stage, problems);
      checked.status(words);
      Optional<PartialDate> from = checked.date("from");
      Optional<PartialDate> to = checked.date("to");
      if (after(from, to)) {
        checked.problem("to", "is before 'from'", "correct one of the two");
      }
      if (after(before, from)) {
        checked.problem("from", "is before the stage above", "order the stages by 'from'");
      }
      before = from.isPresent() ? from : before;
    }
  }

  private static boolean after(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent() && one.get().first().isAfter(other.get().last());
  }

  /** One stage while it is checked. */
  private record Stage(
      String feature, String path, Map<String, Object> values, List<FeatureProblem> problems) {

    void status(List<String> words) {
      Object status = values.get("status");
      if (!(status instanceof String word) || !(words.isEmpty() || words.contains(word))) {
        problem("status", "'" + status + "' is not a word of its vocabulary", "use " + words);
      }
    }

    Optional<PartialDate> date(String key) {
      Object value = values.get(key);
      if (value == null) {
        return Optional.empty();
      }
      Optional<PartialDate> date = PartialDate.find(value.toString());
      if (date.isEmpty()) {
        problem(key, "'" + value + "' is not a date", PropertyCheck.DATE);
      }
      return date;
    }

    void problem(String key, String message, String remedy) {
      problems.add(new FeatureProblem(feature, path + "." + key, message, remedy));
    }
  }
}
