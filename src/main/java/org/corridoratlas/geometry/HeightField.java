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

  /**
   * The heights on the way between two positions so near to one another that the way hardly bends,
   * whatever is taken for straight: 1 km at most.
   *
   * @param start longitude, latitude in degrees on WGS 84
   * @param end longitude, latitude in degrees on WGS 84
   */
  default Way between(Coordinate start, Coordinate end) {
    return share ->
        metresAt(
            new Coordinate(
                start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)));
  }

  /** The heights on a way. */
  @FunctionalInterface
  interface Way {

    /**
     * The height at a part of the way.
     *
     * @param share 0 at the start, 1 at the end
     * @return metres, or NaN where no height is known
     */
    double metresAt(double share);
  }
}
