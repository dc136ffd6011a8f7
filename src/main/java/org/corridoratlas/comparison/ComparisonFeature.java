// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a comparison: an option, a stretch of it, a crossing on it, or a claim about it.
 *
 * @param id its id, unique in the comparison
 * @param geometry longitude, latitude in degrees; a claim has none
 * @param properties flat, in a fixed order; lengths in metres; a value that is not known is null
 */
public record ComparisonFeature(
    String id, Optional<Geometry> geometry, Map<String, @Nullable Object> properties) {

  /** Copies the properties, keeping their order. */
  public ComparisonFeature {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** What it is: {@code option}, {@code stretch}, {@code crossing} or {@code claim}. */
  public String kind() {
    return String.valueOf(properties.get("kind"));
  }
}
