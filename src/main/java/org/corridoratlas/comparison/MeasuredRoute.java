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
import org.jspecify.annotations.Nullable;

/**
 * A route with what is measured of it whatever it is compared with. Its line is measured at once,
 * the rest when first asked for: a route travelled backwards may only be needed for its other
 * direction. Thread-safe.
 */
final class MeasuredRoute {

  /** So many parts are kept; routes are cut at few places. */
  private static final int KEPT_PARTS = 8;

  private final TravelledLine travelled;
  private final Jurisdictions jurisdictions;
  private final Map<Interval, MeasuredLine> parts = new ConcurrentHashMap<>();
  private volatile @Nullable List<Piece> pieces;

  private MeasuredRoute(TravelledLine travelled, Jurisdictions jurisdictions) {
    this.travelled = travelled;
    this.jurisdictions = jurisdictions;
  }

  static MeasuredRoute of(List<Leg> legs, Jurisdictions jurisdictions) {
    return new MeasuredRoute(TravelledLine.of(legs), jurisdictions);
  }

  /** The same route travelled the other way. */
  MeasuredRoute reversed() {
    return new MeasuredRoute(travelled.reversed(), jurisdictions);
  }

  /** The line and its sections. */
  TravelledLine travelled() {
    return travelled;
  }

  MeasuredLine line() {
    return travelled.line();
  }

  /** Its pieces by section and jurisdiction, contiguous. */
  List<Piece> pieces() {
    List<Piece> known = pieces;
    return known == null ? cut() : known;
  }

  /** Options on one route are measured side by side: the first cuts it, the others wait. */
  private synchronized List<Piece> cut() {
    List<Piece> known = pieces;
    if (known == null) {
      known = List.copyOf(new Attribution(jurisdictions).pieces(travelled));
      pieces = known;
    }
    return known;
  }

  /** How near a part is to another jurisdiction, at the distances that are told. */
  DistanceProfile toBoundary(Interval part) {
    return DistanceProfile.of(line(), jurisdictions.boundaries(), Metrics.NEAR_METRES, part);
  }

  /** The line of a part, measured when first asked for, then kept for a while. */
  MeasuredLine part(double fromMetres, double toMetres) {
    if (parts.size() >= KEPT_PARTS) {
      parts.clear();
    }
    return parts.computeIfAbsent(
        new Interval(fromMetres, toMetres), part -> line().part(fromMetres, toMetres));
  }
}
