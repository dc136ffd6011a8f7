// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.LinearRing;

/** The ring orientation of RFC 7946: shells counter-clockwise, holes clockwise. */
final class Winding {
  private Winding() {}

  static LinearRing counterClockwise(LinearRing ring) {
    return Orientation.isCCW(ring.getCoordinates()) ? ring : ring.reverse();
  }

  static LinearRing clockwise(LinearRing ring) {
    return Orientation.isCCW(ring.getCoordinates()) ? ring.reverse() : ring;
  }
}
