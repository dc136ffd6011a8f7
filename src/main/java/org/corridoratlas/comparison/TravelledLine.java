// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.geometry.GeodesicLength;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.route.Leg;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;

/**
 * A route as one measured line, knowing which section lies where along it.
 *
 * @param line the whole line in the direction of travel
 * @param spans one for each leg, contiguous, in order
 */
record TravelledLine(MeasuredLine line, List<Span> spans) {

  /**
   * The part of the line that one leg covers.
   *
   * @param fromMetres along the line
   * @param toMetres along the line
   * @param leg the leg
   */
  record Span(double fromMetres, double toMetres, Leg leg) {}

  static TravelledLine of(List<Leg> legs) {
    CoordinateList positions = new CoordinateList();
    List<Span> spans = new ArrayList<>();
    double from = 0;
    for (Leg leg : legs) {
      Coordinate[] part = leg.line().getCoordinates();
      double joint =
          positions.isEmpty()
              ? 0
              : GeodesicLength.between(positions.getCoordinate(positions.size() - 1), part[0]);
      positions.add(part, false);
      double to = from + joint + GeodesicLength.of(leg.line());
      spans.add(new Span(from, to, leg));
      from = to;
    }
    return new TravelledLine(MeasuredLine.of(positions.toCoordinateArray()), spans);
  }

  List<Leg> legs() {
    return spans.stream().map(Span::leg).toList();
  }

  double lengthMetres() {
    return line.lengthMetres();
  }
}
