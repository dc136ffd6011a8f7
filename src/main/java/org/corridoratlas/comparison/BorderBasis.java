// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridoratlas.boundary.DelimitedSegment;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.Feature;

/**
 * What is known of boundaries besides their lines, which a perspective has.
 *
 * @param segments stretches that two states delimited together
 * @param features exclaves and delimited segments as read, by id
 * @param states the state of each jurisdiction
 */
public record BorderBasis(
    List<DelimitedSegment> segments, Map<String, Feature> features, Map<String, String> states) {

  /** Copies the list. */
  public BorderBasis {
    segments = List.copyOf(segments);
  }

  /**
   * What a catalogue holds; datasets that it lacks count as empty.
   *
   * @throws IllegalArgumentException naming a feature that cannot be used
   */
  public static BorderBasis of(Catalogue catalogue) {
    return new BorderBasis(
        features(catalogue, "delimited-segments").map(DelimitedSegment::of).toList(),
        byId(
            Stream.of("exclaves", "delimited-segments").flatMap(id -> features(catalogue, id)),
            feature -> feature),
        byId(features(catalogue, "jurisdictions"), BorderBasis::state));
  }

  private static Stream<Feature> features(Catalogue catalogue, String dataset) {
    return catalogue.find(dataset).stream().flatMap(collection -> collection.list().stream());
  }

  private static String state(Feature jurisdiction) {
    return jurisdiction.text("state").orElse(jurisdiction.id());
  }

  private static <T> Map<String, T> byId(Stream<Feature> features, Function<Feature, T> view) {
    Map<String, T> byId = new LinkedHashMap<>();
    features.forEach(feature -> byId.put(feature.id(), view.apply(feature)));
    return byId;
  }
}
