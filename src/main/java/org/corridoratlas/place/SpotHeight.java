// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.place;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A place whose height is listed.
 *
 * @param id the place's id
 * @param names its names
 * @param position longitude, latitude in degrees
 * @param metres its height above sea level, as listed
 * @param sources ids of what says so
 */
public record SpotHeight(
    String id, Names names, Coordinate position, double metres, List<String> sources) {

  /** Copies the list. */
  public SpotHeight {
    sources = List.copyOf(sources);
  }

  /** The height that a place's feature lists; empty when it lists none or has no position. */
  public static Optional<SpotHeight> of(Feature place) {
    if (!(place.geometry().orElse(null) instanceof Point point)) {
      return Optional.empty();
    }
    return place
        .number("elevationMetres")
        .map(
            metres ->
                new SpotHeight(
                    place.id(),
                    Names.of(place),
                    point.getCoordinate(),
                    metres,
                    place.texts("sources")));
  }
}
