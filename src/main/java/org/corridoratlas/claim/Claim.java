// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.PartialDate;

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

  /** The figure as a length or an area, or empty when it is neither. */
  public Optional<Quantity> quantity() {
    return Quantity.of(value, unit);
  }

  /** The figure in metres, or empty when it is not a length. */
  public Optional<Double> metres() {
    return quantity().filter(found -> found.kind() == Quantity.Kind.LENGTH).map(Quantity::value);
  }

  /** The states for which the claimant speaks; empty for anybody else. */
  public List<String> sides() {
    return feature.texts("sides");
  }

  /** When it was published, as exactly as known. */
  public Optional<PartialDate> date() {
    return feature.text("date").map(PartialDate::parse);
  }

  private static String required(Feature feature, String property) {
    return feature.text(property).orElseThrow(() -> lacks(feature, property));
  }

  private static IllegalArgumentException lacks(Feature feature, String property) {
    return new IllegalArgumentException("claim " + feature.id() + " has no " + property);
  }
}
