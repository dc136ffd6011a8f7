// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.place;

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
 */
public record Place(String id, Names names, Coordinate position) {

  /**
   * A place from its feature.
   *
   * @throws IllegalArgumentException naming the place when it has no position
   */
  public static Place of(Feature feature) {
    if (!(feature.geometry().orElse(null) instanceof Point point)) {
      throw new IllegalArgumentException("place " + feature.id() + " is not a Point");
    }
    return new Place(feature.id(), Names.of(feature), point.getCoordinate());
  }
}
