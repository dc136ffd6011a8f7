// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import org.corridoratlas.boundary.Jurisdictions;
import org.corridoratlas.geometry.DistanceProfile;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.route.Leg;

/**
 * A route with everything measured that does not depend on what it is compared with.
 *
 * @param travelled the line and its sections
 * @param pieces by section and jurisdiction, contiguous
 * @param toBoundary how far it is from another jurisdiction
 */
record MeasuredRoute(TravelledLine travelled, List<Piece> pieces, DistanceProfile toBoundary) {

  /** Nearness to a boundary is measured up to this distance, metres. */
  static final double NEAR_LIMIT_METRES = 5000;

  static MeasuredRoute of(List<Leg> legs, Jurisdictions jurisdictions) {
    TravelledLine travelled = TravelledLine.of(legs);
    return new MeasuredRoute(
        travelled,
        new Attribution(jurisdictions).pieces(travelled),
        DistanceProfile.of(travelled.line(), jurisdictions.boundaries(), NEAR_LIMIT_METRES));
  }

  MeasuredLine line() {
    return travelled.line();
  }
}
