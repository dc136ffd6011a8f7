// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A way between longitude, latitude in degrees on WGS 84 and coordinates of another kind. */
public interface Projection {

  /** Longitude, latitude as they are. */
  Projection NONE =
      new Projection() {
        @Override
        public Coordinate forward(Coordinate degrees) {
          return degrees;
        }

        @Override
        public Coordinate inverse(Coordinate projected) {
          return projected;
        }

        @Override
        public Envelope reach() {
          return new Envelope(-180, 180, -90, 90);
        }
      };

  /** From longitude, latitude in degrees, inside the reach, to x, y in metres. */
  Coordinate forward(Coordinate degrees);

  /** From x, y in metres to longitude, latitude in degrees; the inverse of {@link #forward}. */
  Coordinate inverse(Coordinate projected);

  /** Where the projection can be used: longitude, latitude in degrees. */
  Envelope reach();
}
