// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.observation;

import java.util.Optional;
import java.util.Set;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.feature.Names;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.PartialDate;
import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A published place from which an organisation observes.
 *
 * @param feature the feature it is read from
 * @param organisation who observes
 * @param side the jurisdiction on whose side it works
 * @param validity when it was there
 * @param mandateTo the end of its mandate as it stands, or null when none is known
 * @param position longitude, latitude in degrees
 */
public record Observer(
    Feature feature,
    String organisation,
    String side,
    Validity validity,
    @Nullable PartialDate mandateTo,
    Coordinate position) {

  /** The kinds of position from which people go out to observe. */
  public static final Set<String> OBSERVING_KINDS = Set.of("headquarters", "operating-base");

  /** A position known no better than this stands for an area, not for a place, metres. */
  public static final double SYMBOLIC_METRES = 10_000;

  /**
   * An observer from its feature.
   *
   * @throws IllegalArgumentException naming the observer and what it lacks
   */
  public static Observer of(Feature feature) {
    if (!(feature.geometry().orElse(null) instanceof Point point)) {
      throw new IllegalArgumentException("observer " + feature.id() + " is not a Point");
    }
    return new Observer(
        feature,
        required(feature, "organisation"),
        required(feature, "side"),
        Histories.validity(feature),
        feature.text("mandateTo").map(PartialDate::parse).orElse(null),
        point.getCoordinate());
  }

  private static String required(Feature feature, String property) {
    return feature
        .text(property)
        .orElseThrow(
            () -> new IllegalArgumentException("observer " + feature.id() + " has no " + property));
  }

  /** Its id. */
  public String id() {
    return feature.id();
  }

  /** Its names. */
  public Names names() {
    return Names.of(feature);
  }

  /** The positional accuracy at 95 %, metres; 0 when none is stated. */
  public double accuracyMetres() {
    return feature.number("positionalAccuracyMetres").orElse(0.0);
  }

  /** Tells whether it may be there on a day. */
  public boolean active(AsOf asOf) {
    return validity.holds(asOf);
  }

  /**
   * Why the line within its reach is never counted as observed: {@code kind}, {@code notional} or
   * {@code accuracy}; empty when it is counted while it is there.
   */
  public Optional<String> neverCounted() {
    if (!OBSERVING_KINDS.contains(feature.text("kind").orElse(""))) {
      return Optional.of("kind");
    }
    if (feature.flag("notional")) {
      return Optional.of("notional");
    }
    return accuracyMetres() >= SYMBOLIC_METRES ? Optional.of("accuracy") : Optional.empty();
  }

  /**
   * Tells whether it is surely there on a day: whatever days its dates may mean, and while its
   * mandate lasts.
   */
  public boolean surelyThere(AsOf asOf) {
    return validity.surelyHolds(asOf)
        && (mandateTo == null || !asOf.day().isAfter(mandateTo.last()));
  }
}
