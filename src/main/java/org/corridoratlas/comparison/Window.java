// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import org.corridoratlas.geometry.DistanceProfile;
import org.corridoratlas.geometry.Interval;
import org.corridoratlas.geometry.MeasuredLine;

/**
 * The part of a route that is compared.
 *
 * @param route the whole route, in the direction of travel
 * @param fromMetres where the part begins
 * @param toMetres where it ends
 * @param endsDiffer whether the part does not run between the two places asked for
 */
record Window(MeasuredRoute route, double fromMetres, double toMetres, boolean endsDiffer) {

  /** A piece that a cut leaves shorter than this is rounding, metres. */
  private static final double SHORTEST_METRES = 0.05;

  static Window whole(MeasuredRoute route, boolean endsDiffer) {
    return new Window(route, 0, route.line().lengthMetres(), endsDiffer);
  }

  double lengthMetres() {
    return toMetres - fromMetres;
  }

  MeasuredLine line() {
    return route.part(fromMetres, toMetres);
  }

  /** How near it is to other jurisdictions. */
  DistanceProfile toBoundary() {
    return route.toBoundary(new Interval(fromMetres, toMetres));
  }

  /** The length in one jurisdiction, metres. */
  double lengthIn(String jurisdiction) {
    return pieces().stream()
        .filter(piece -> piece.jurisdiction().filter(jurisdiction::equals).isPresent())
        .mapToDouble(Piece::lengthMetres)
        .sum();
  }

  /** Tells whether another window is the same part of the same route. */
  boolean covers(Window other) {
    return route.line().equals(other.route.line())
        && fromMetres == other.fromMetres
        && toMetres == other.toMetres;
  }

  /** The pieces inside the window, their distances still along the whole route. */
  List<Piece> pieces() {
    return route.pieces().stream()
        .filter(piece -> piece.toMetres() > fromMetres && piece.fromMetres() < toMetres)
        .map(piece -> piece.within(fromMetres, toMetres))
        .filter(piece -> piece.lengthMetres() >= SHORTEST_METRES)
        .toList();
  }
}
