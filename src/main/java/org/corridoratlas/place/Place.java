// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.place;

import java.util.List;
import java.util.OptionalDouble;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A named place.
 *
 * @param id its id
 * @param names its names
 * @param position longitude, latitude in degrees
 * @param kind city, town, village, station, pass, …; empty when not stated
 * @param population inhabitants, where they are known
 */
public record Place(
    String id, Names names, Coordinate position, String kind, OptionalDouble population) {

  /** The kinds of places where people live. */
  private static final List<String> SETTLEMENTS = List.of("city", "town", "village");

  /**
   * A place from its feature.
   *
   * @throws IllegalArgumentException naming the place when it has no position
   */
  public static Place of(Feature feature) {
    if (!(feature.geometry().orElse(null) instanceof Point point)) {
      throw new IllegalArgumentException("place " + feature.id() + " is not a Point");
    }
    return new Place(
        feature.id(),
        Names.of(feature),
        point.getCoordinate(),
        feature.text("kind").orElse(""),
        feature.number("population").map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }

  /** Tells whether people live there: a city, town or village. */
  public boolean isSettlement() {
    return SETTLEMENTS.contains(kind);
  }
}
