// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.corridoratlas.geometry.DistantLine;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.route.Section;
import org.locationtech.jts.geom.Coordinate;

/** Finds the nearest place of a railway that is in operation. Immutable and thread-safe. */
final class Railheads {

  /** The status of what trains run on. */
  static final String OPERATING = "operating";

  private record Railway(Section section, DistantLine line) {}

  private final List<Railway> railways;

  Railheads(List<Section> railways) {
    this.railways =
        railways.stream()
            .map(section -> new Railway(section, DistantLine.of(MeasuredLine.of(section.line()))))
            .toList();
  }

  /**
   * The geodesic distance to the nearest point of a railway in operation on a day.
   *
   * @param position longitude, latitude in degrees
   * @return metres, or empty when none is in operation
   */
  OptionalDouble distance(Coordinate position, AsOf asOf) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Railway railway : railways) {
      if (operates(railway.section(), asOf)) {
        nearest = Math.min(nearest, railway.line().distanceMetres(position, nearest));
      }
    }
    return Double.isFinite(nearest) ? OptionalDouble.of(nearest) : OptionalDouble.empty();
  }

  private static boolean operates(Section section, AsOf asOf) {
    return section
        .history()
        .at(asOf)
        .map(StatusEntry::status)
        .filter(OPERATING::equals)
        .isPresent();
  }
}
