// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature on its way into a file.
 *
 * @param id unique in its collection; empty only for source layers
 * @param geometry lon/lat in degrees, or null where a feature has no place
 * @param properties in file order; values are strings, numbers, booleans, lists and maps
 */
public record Feature(String id, @Nullable Geometry geometry, Map<String, Object> properties) {
  /** Copies the properties, keeping their order. */
  public Feature {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** Returns the geometry of a feature that must have one. */
  public Geometry shape() {
    if (geometry == null) {
      throw new IllegalStateException(id + " has no geometry");
    }
    return geometry;
  }

  /** Returns a property as text, or the empty string. */
  public String text(String property) {
    Object value = properties.get(property);
    return value == null ? "" : value.toString();
  }
}
