// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Tells in which jurisdiction a position lies. */
final class Locator {
  private final Map<String, IndexedPointInAreaLocator> areas = new LinkedHashMap<>();

  Locator(Map<String, Geometry> polygons) {
    polygons.forEach((id, polygon) -> areas.put(id, new IndexedPointInAreaLocator(polygon)));
  }

  /** Returns the jurisdiction's id, or nothing where the position lies outside all of them. */
  Optional<String> find(Coordinate position) {
    return areas.entrySet().stream()
        .filter(area -> area.getValue().locate(position) != Location.EXTERIOR)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
