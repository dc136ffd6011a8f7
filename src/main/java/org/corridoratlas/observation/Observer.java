// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.observation;

import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.feature.Names;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.Validity;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A published place from which an organisation observes.
 *
 * @param id its id
 * @param names its names
 * @param organisation who observes
 * @param side the jurisdiction on whose side it works
 * @param validity when it was there
 * @param position longitude, latitude in degrees
 */
public record Observer(
    String id,
    Names names,
    String organisation,
    String side,
    Validity validity,
    Coordinate position) {

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
        feature.id(),
        Names.of(feature),
        required(feature, "organisation"),
        required(feature, "side"),
        Histories.validity(feature),
        point.getCoordinate());
  }

  private static String required(Feature feature, String property) {
    return feature
        .text(property)
        .orElseThrow(
            () -> new IllegalArgumentException("observer " + feature.id() + " has no " + property));
  }

  /** Tells whether it is there on a day. */
  public boolean active(AsOf asOf) {
    return validity.holds(asOf);
  }
}
