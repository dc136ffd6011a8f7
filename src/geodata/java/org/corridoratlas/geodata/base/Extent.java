// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The rectangle the atlas covers, lon/lat in degrees. */
final class Extent {
  static final Envelope ATLAS = new Envelope(42.5, 50.5, 38.0, 42.3);

  /** The part of the extent where the coast of the Caspian is known. */
  static final Envelope CASPIAN = new Envelope(48.0, 50.5, 38.0, 42.3);

  private Extent() {}

  static Geometry polygon(Envelope envelope) {
    return new GeometryFactory().toGeometry(envelope);
  }
}
