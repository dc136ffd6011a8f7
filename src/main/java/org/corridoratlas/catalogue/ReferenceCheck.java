// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Ids that name features of other datasets name one that exists. A {@code -} before an id says that
 * the feature is travelled backwards and is no part of it.
 */
final class ReferenceCheck {

  private final Map<String, LoadedDataset> loaded;

  private ReferenceCheck(List<LoadedDataset> loaded) {
    this.loaded =
        loaded.stream()
            .collect(Collectors.toMap(d -> d.dataset().id(), Function.identity(), (a, b) -> a));
  }

  static List<DatasetProblem> problems(List<LoadedDataset> loaded) {
    ReferenceCheck check = new ReferenceCheck(loaded);
    return loaded.stream()
        .flatMap(
            dataset ->
                dataset.dataset().rules().references().stream()
                    .filter(check::decidable)
                    .flatMap(reference -> check.problems(dataset, reference)))
        .toList();
  }

  /** A dataset that could not be read is a problem of its own, not of those that refer to it. */
  private boolean decidable(Reference reference) {
    return reference.datasets().stream()
        .allMatch(id -> !loaded.containsKey(id) || loaded.get(id).complete());
  }

  private Stream<DatasetProblem> problems(LoadedDataset dataset, Reference reference) {
    return dataset.collection().list().stream()
        .flatMap(
            feature ->
                ids(feature, reference)
                    .filter(id -> !resolves(id, reference))
                    .map(id -> problem(dataset, feature, reference, id)));
  }

  private boolean resolves(String id, Reference reference) {
    String plain = id.startsWith("-") ? id.substring(1) : id;
    return reference.datasets().stream()
        .map(loaded::get)
        .anyMatch(target -> target != null && target.collection().find(plain).isPresent());
  }

  private static Stream<String> ids(Feature feature, Reference reference) {
    Object value = feature.value(reference.property());
    String member = reference.member();
    return member == null
        ? texts(value)
        : members(value)
            .filter(Map.class::isInstance)
            .flatMap(object -> texts(((Map<?, ?>) object).get(member)));
  }

  private static Stream<String> texts(@Nullable Object value) {
    return members(value).filter(String.class::isInstance).map(String.class::cast);
  }

  private static Stream<?> members(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }

  private static DatasetProblem problem(
      LoadedDataset dataset, Feature feature, Reference reference, String id) {
    String member = reference.member();
    return new DatasetProblem(
        dataset.dataset().id(),
        feature.id(),
        member == null ? reference.property() : reference.property() + "." + member,
        "'" + id + "' is no id of " + String.join(", ", reference.datasets()),
        "correct the id or add the feature");
  }
}
