// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.locationtech.jts.geom.Coordinate;

/** The height of the ground, where it is known. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface HeightField {

  /**
   * The height at a position.
   *
   * @param lonLat longitude, latitude in degrees on WGS 84
   * @return metres above the field's own zero, or NaN where no height is known
   */
  double metresAt(Coordinate lonLat);
}
