// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.feature.Names;
import org.corridoratlas.provenance.StatusHistory;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;

/**
 * An atomic stretch of railway, road or flight: one mode, one gauge, one declared jurisdiction, one
 * status at a time.
 *
 * @param id its id
 * @param names its names
 * @param mode {@code rail}, {@code road} or {@code air}
 * @param jurisdiction the side on which it is declared to lie, or null when nobody says
 * @param history its stages
 * @param gaugeMillimetres the gauge of a railway, or null when unknown or not a railway
 * @param accuracyMetres positional accuracy, 95 %
 * @param notional whether its position is inferred rather than mapped
 * @param line longitude, latitude in degrees
 * @param feature the feature as read
 */
public record Section(
    String id,
    Names names,
    String mode,
    @Nullable String jurisdiction,
    StatusHistory history,
    @Nullable Integer gaugeMillimetres,
    double accuracyMetres,
    boolean notional,
    LineString line,
    Feature feature) {

  /**
   * A section from its feature.
   *
   * @throws IllegalArgumentException naming the section and what it lacks
   */
  public static Section of(Feature feature) {
    if (!(feature.geometry().orElse(null) instanceof LineString line)) {
      throw new IllegalArgumentException("section " + feature.id() + " is not a LineString");
    }
    return new Section(
        feature.id(),
        Names.of(feature),
        feature.text("mode").orElseThrow(() -> lacks(feature, "mode")),
        feature.text("jurisdiction").orElse(null),
        Histories.history(feature),
        feature.number("gaugeMillimetres").map(Double::intValue).orElse(null),
        feature
            .number("positionalAccuracyMetres")
            .orElseThrow(() -> lacks(feature, "positionalAccuracyMetres")),
        feature.flag("notional"),
        line,
        feature);
  }

  private static IllegalArgumentException lacks(Feature feature, String property) {
    return new IllegalArgumentException("section " + feature.id() + " has no " + property);
  }
}
