// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;

/** Who has a name has it in every language the dataset promises, and each says something. */
final class NameCheck implements DatasetCheck {

  private static final String NAME = "name";

  @Override
  public List<FeatureProblem> problems(Dataset dataset, Feature feature) {
    return feature.value(NAME) == null
        ? List.of()
        : problems(feature, dataset.rules().languages()).toList();
  }

  private static Stream<FeatureProblem> problems(Feature feature, List<String> languages) {
    Map<String, Object> names = feature.object(NAME);
    Stream<FeatureProblem> missing =
        languages.stream()
            .filter(language -> !names.containsKey(language))
            .map(language -> problem(feature, language, "is missing", "add the name"));
    Stream<FeatureProblem> empty =
        names.entrySet().stream()
            .filter(name -> !(name.getValue() instanceof String text) || text.isBlank())
            .map(name -> problem(feature, name.getKey(), "is no name", "write the name as text"));
    return Stream.concat(missing, empty);
  }

  private static FeatureProblem problem(
      Feature feature, String language, String message, String remedy) {
    return new FeatureProblem(feature.id(), NAME + "." + language, message, remedy);
  }
}
