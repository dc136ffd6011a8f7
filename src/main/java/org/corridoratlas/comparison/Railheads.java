// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.geometry.DistantLine;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.route.Section;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds the nearest place of a railway that is in operation. Railways are measured when first
 * looked at, then kept; thread-safe.
 */
final class Railheads {

  /** The status of what trains run on. */
  static final String OPERATING = "operating";

  private final List<Section> railways;
  private final Map<Section, DistantLine> lines = new ConcurrentHashMap<>();

  Railheads(List<Section> railways) {
    this.railways = List.copyOf(railways);
  }

  /**
   * The geodesic distance to the nearest point of a railway in operation on a day.
   *
   * @param position longitude, latitude in degrees
   * @return metres, or empty when none is in operation
   */
  OptionalDouble distance(Coordinate position, AsOf asOf) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Section railway : railways) {
      if (operates(railway, asOf)) {
        nearest = Math.min(nearest, line(railway).distanceMetres(position, nearest));
      }
    }
    return Double.isFinite(nearest) ? OptionalDouble.of(nearest) : OptionalDouble.empty();
  }

  private DistantLine line(Section railway) {
    return lines.computeIfAbsent(
        railway, section -> DistantLine.of(MeasuredLine.of(section.line())));
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
