// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.boundary.Jurisdictions;
import org.corridoratlas.geometry.DistanceProfile;
import org.corridoratlas.geometry.Interval;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.route.Leg;

/**
 * A route with everything measured that does not depend on what it is compared with.
 *
 * @param travelled the line and its sections
 * @param pieces by section and jurisdiction, contiguous
 * @param toBoundary how far it is from another jurisdiction
 * @param parts lines of parts that have been asked for; thread-safe
 */
record MeasuredRoute(
    TravelledLine travelled,
    List<Piece> pieces,
    DistanceProfile toBoundary,
    Map<Interval, MeasuredLine> parts) {

  /** So many parts are kept; routes are cut at few places. */
  private static final int KEPT_PARTS = 8;

  /** Nearness to a boundary is measured up to this distance, metres. */
  static final double NEAR_LIMIT_METRES = 5000;

  static MeasuredRoute of(List<Leg> legs, Jurisdictions jurisdictions) {
    TravelledLine travelled = TravelledLine.of(legs);
    return new MeasuredRoute(
        travelled,
        new Attribution(jurisdictions).pieces(travelled),
        DistanceProfile.of(travelled.line(), jurisdictions.boundaries(), NEAR_LIMIT_METRES),
        new ConcurrentHashMap<>());
  }

  /** The line of a part, measured when first asked for, then kept for a while. */
  MeasuredLine part(double fromMetres, double toMetres) {
    if (parts.size() >= KEPT_PARTS) {
      parts.clear();
    }
    return parts.computeIfAbsent(
        new Interval(fromMetres, toMetres),
        part -> MeasuredLine.of(line().slice(fromMetres, toMetres)));
  }

  MeasuredLine line() {
    return travelled.line();
  }
}
