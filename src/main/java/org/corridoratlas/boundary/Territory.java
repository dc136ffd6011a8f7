// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas and the lines between them, as one perspective has them.
 *
 * @param areas the shapes of the jurisdictions by id, in the order of the data
 * @param jurisdictions the areas, ready to split lines
 * @param boundaries the lines, asked for their direction
 * @param lines the lines with what is known of them, in the order of the data, outlines last
 */
public record Territory(
    Map<String, Geometry> areas,
    Jurisdictions jurisdictions,
    BoundaryLines boundaries,
    List<BorderLine> lines) {

  /** Copies both, keeping their order. */
  public Territory {
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    lines = List.copyOf(lines);
  }
}
