// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.Generalisation;
import org.jspecify.annotations.Nullable;

/**
 * How much of a geometry a request wants: all of it, or what a map of one zoom level shows. Figures
 * are the same in both.
 *
 * @param generalisation how geometries are generalised; empty when they are whole
 */
record Detail(Optional<Generalisation> generalisation) {

  /** The parameter that names the zoom level. */
  static final String PARAMETER = "zoom-level";

  /** What an answer says of it. */
  private static final String MEMBER = "zoomLevel";

  /** What {@code zoom-level} asks for. */
  static Detail of(ApiRequest request) {
    return new Detail(request.parameter(PARAMETER).map(Detail::level));
  }

  private static Generalisation level(String text) {
    if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= Generalisation.GREATEST_LEVEL) {
      return new Generalisation(Integer.parseInt(text));
    }
    throw ApiRequest.refused(
        PARAMETER,
        text,
        new Problem.Said(
            "'" + text + "' is no zoom level of a web map.",
            "a whole number from 0 to " + Generalisation.GREATEST_LEVEL));
  }

  /** Features with so much detail, one after the other. */
  Iterable<Feature> express(Iterable<Feature> features) {
    return generalisation.isEmpty()
        ? features
        : () -> StreamSupport.stream(features.spliterator(), false).map(this::express).iterator();
  }

  /** A feature with so much detail. */
  Feature express(Feature feature) {
    return generalisation.map(level -> feature.expressed(level::of)).orElse(feature);
  }

  /** A comparison with so much detail, which its header tells. */
  Comparison express(Comparison comparison) {
    return generalisation
        .map(
            level ->
                new Comparison(
                    told(comparison.header()),
                    comparison.features().stream().map(part -> express(part, level)).toList()))
        .orElse(comparison);
  }

  private static ComparisonFeature express(ComparisonFeature part, Generalisation level) {
    return new ComparisonFeature(part.id(), part.geometry().map(level::of), part.properties());
  }

  private Map<String, @Nullable Object> told(Map<String, @Nullable Object> header) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>(header);
    tell(told);
    return told;
  }

  /** Adds to what an answer says of itself, unless its geometries are whole. */
  void tell(Map<String, ? super Integer> members) {
    generalisation.ifPresent(level -> members.put(MEMBER, level.zoomLevel()));
  }
}
