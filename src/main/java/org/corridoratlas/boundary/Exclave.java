// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.locationtech.jts.geom.Geometry;

/**
 * An area recognised as one state's that another holds.
 *
 * @param id its id
 * @param recognisedState the state it is recognised as part of
 * @param heldBy the state that holds it
 * @param shape its area, or a point where no area is known; longitude, latitude in degrees
 */
public record Exclave(String id, String recognisedState, String heldBy, Geometry shape) {

  private static final String KIND = "exclave";

  /**
   * An exclave from its feature; empty when the feature is of another kind.
   *
   * @throws IllegalArgumentException naming the exclave and what it lacks
   */
  public static Optional<Exclave> of(Feature feature) {
    return feature.text("kind").filter(KIND::equals).map(kind -> read(feature));
  }

  private static Exclave read(Feature feature) {
    return new Exclave(
        feature.id(),
        feature.text("recognisedState").orElseThrow(() -> lacks(feature, "recognisedState")),
        feature.text("heldBy").orElseThrow(() -> lacks(feature, "heldBy")),
        feature.geometry().orElseThrow(() -> lacks(feature, "geometry")));
  }

  private static IllegalArgumentException lacks(Feature feature, String property) {
    return new IllegalArgumentException("exclave " + feature.id() + " has no " + property);
  }
}
