// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;

/** What is told, is told in words that take no side, in every language. */
public final class WordingCheck implements CatalogueCheck {

  private final String dataset;

  private WordingCheck(String dataset) {
    this.dataset = dataset;
  }

  /** A check for each dataset that tells something in the atlas's own words. */
  public static List<CatalogueCheck> all() {
    return Stream.of("events", "stories").<CatalogueCheck>map(WordingCheck::new).toList();
  }

  /** A text where it stands. */
  private record Told(String place, String language, String text) {}

  @Override
  public List<String> datasets() {
    return List.of(dataset);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    return catalogue.collection(dataset).list().stream()
        .flatMap(feature -> told("", feature.properties()).flatMap(told -> problem(feature, told)))
        .toList();
  }

  /** Every text by language in a value, however deep. */
  private static Stream<Told> told(String place, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .flatMap(member -> told(within(place, member.getKey()), member.getValue()));
    }
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .boxed()
          .flatMap(i -> told(within(place, i + 1), list.get(i)));
    }
    String language = place.substring(place.lastIndexOf('.') + 1);
    return value instanceof String text && Wording.languages().contains(language)
        ? Stream.of(new Told(place, language, text))
        : Stream.empty();
  }

  private static String within(String place, Object member) {
    return place.isEmpty() ? String.valueOf(member) : place + "." + member;
  }

  private Stream<DatasetProblem> problem(Feature feature, Told told) {
    return Wording.partisan(told.language(), told.text()).stream()
        .map(
            word ->
                new DatasetProblem(
                    dataset,
                    feature.id(),
                    told.place(),
                    "takes a side: '" + word + "…'",
                    "say neutrally what happened, or quote whom the words are from"));
  }
}
