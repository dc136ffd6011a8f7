// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A place where a boundary is or may be crossed.
 *
 * @param id its id
 * @param names its names
 * @param pair the pair of jurisdictions, ids in alphabetical order joined by {@code -}
 * @param modes {@code rail}, {@code road}
 * @param accuracyMetres positional accuracy, 95 %
 * @param position longitude, latitude in degrees
 */
public record Crossing(
    String id,
    Names names,
    String pair,
    List<String> modes,
    double accuracyMetres,
    Coordinate position) {

  /** Copies the list. */
  public Crossing {
    modes = List.copyOf(modes);
  }

  /**
   * A crossing from its feature.
   *
   * @throws IllegalArgumentException naming the crossing and what it lacks
   */
  public static Crossing of(Feature feature) {
    if (!(feature.geometry().orElse(null) instanceof Point point)) {
      throw new IllegalArgumentException("crossing " + feature.id() + " is not a Point");
    }
    return new Crossing(
        feature.id(),
        Names.of(feature),
        feature.text("pair").orElse(""),
        feature.texts("modes"),
        feature.number("positionalAccuracyMetres").orElse(0.0),
        point.getCoordinate());
  }
}
