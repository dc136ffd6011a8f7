// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.claim;

import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Feature;

/**
 * A published figure.
 *
 * @param id its id
 * @param aboutType {@code route}, {@code boundary}, {@code segment}, {@code exclave} or {@code
 *     other}
 * @param aboutId the id of what it is about
 * @param metric what was claimed, in words
 * @param value the figure
 * @param unit its unit as published, such as {@code km}
 * @param claimant who published it
 * @param measure what stands beside it, or empty when nothing can
 * @param feature the feature as read
 */
public record Claim(
    String id,
    String aboutType,
    String aboutId,
    String metric,
    double value,
    String unit,
    String claimant,
    Optional<Measure> measure,
    Feature feature) {

  private static final Map<String, Double> METRES =
      Map.of("m", 1.0, "metre", 1.0, "km", 1000.0, "kilometre", 1000.0);

  /**
   * A claim from its feature.
   *
   * @throws IllegalArgumentException naming the claim and what it lacks
   */
  public static Claim of(Feature feature) {
    Map<String, Object> about = feature.object("about");
    return new Claim(
        feature.id(),
        String.valueOf(about.get("type")),
        String.valueOf(about.get("id")),
        required(feature, "metric"),
        feature.number("value").orElseThrow(() -> lacks(feature, "value")),
        required(feature, "unit"),
        required(feature, "claimant"),
        Measure.of(feature.object("measure")),
        feature);
  }

  /** The figure in metres, or empty when it is not a length. */
  public Optional<Double> metres() {
    return Optional.ofNullable(METRES.get(unit)).map(factor -> factor * value);
  }

  private static String required(Feature feature, String property) {
    return feature.text(property).orElseThrow(() -> lacks(feature, property));
  }

  private static IllegalArgumentException lacks(Feature feature, String property) {
    return new IllegalArgumentException("claim " + feature.id() + " has no " + property);
  }
}
