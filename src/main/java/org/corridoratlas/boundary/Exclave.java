// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.Optional;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * An area recognised as one state's that another holds.
 *
 * @param id its id
 * @param recognisedState the state it is recognised as part of
 * @param heldBy the state that holds it
 * @param shape its area, or a point where no area is known; longitude, latitude in degrees
 * @param acceptance which states count it to the recognised state
 * @param outline its outline as a boundary
 */
public record Exclave(
    String id,
    String recognisedState,
    String heldBy,
    Geometry shape,
    Acceptance acceptance,
    Outline outline) {

  /** The accuracy of an outline that does not state one, metres. */
  public static final double DEFAULT_ACCURACY_METRES = 300;

  /**
   * An outline as a boundary.
   *
   * @param status its legal status
   * @param accuracyMetres radius that holds 95 % of its positional errors
   */
  public record Outline(LegalStatus status, double accuracyMetres) {}

  private static final String KIND = "exclave";

  /**
   * An exclave from its feature; empty when the feature is of another kind.
   *
   * @throws IllegalArgumentException naming the exclave and what it lacks
   */
  public static Optional<Exclave> of(Feature feature) {
    return feature.text("kind").filter(KIND::equals).map(kind -> read(feature));
  }

  /** Tells whether its outline is known, be it notional. */
  public boolean hasArea() {
    return shape instanceof Polygonal;
  }

  private static Exclave read(Feature feature) {
    return new Exclave(
        feature.id(),
        feature.text("recognisedState").orElseThrow(() -> lacks(feature, "recognisedState")),
        feature.text("heldBy").orElseThrow(() -> lacks(feature, "heldBy")),
        feature.geometry().orElseThrow(() -> lacks(feature, "geometry")),
        Acceptance.of(feature),
        new Outline(
            LegalStatus.parse(feature.text("legalStatus").orElse(LegalStatus.NOT_ASSESSED.word())),
            feature.number("positionalAccuracyMetres").orElse(DEFAULT_ACCURACY_METRES)));
  }

  private static IllegalArgumentException lacks(Feature feature, String property) {
    return new IllegalArgumentException("exclave " + feature.id() + " has no " + property);
  }
}
