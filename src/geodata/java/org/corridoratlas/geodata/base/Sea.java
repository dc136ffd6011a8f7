// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.io.IOException;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Workshop;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The Caspian inside the extent: what is left when the land along it is taken away. */
final class Sea {
  /** Gaps between the generalised outlines of two countries are smaller than this; bays are not. */
  private static final double SMALLEST_SQUARE_METRES = 20e6;

  private Sea() {}

  static Geometry derive(Workshop workshop) throws IOException {
    Geometry land =
        UnaryUnionOp.union(
            workshop.layer("base/caspian-land.geojson").stream().map(Feature::shape).toList());
    Geometry sea = Extent.polygon(Extent.CASPIAN).difference(land);
    return Polygons.rounded(
        Polygons.keep(sea, part -> Ellipsoid.area(part) > SMALLEST_SQUARE_METRES));
  }
}
