// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.route.Leg;

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
    MeasuredLine.Joined joined =
        MeasuredLine.joined(legs.stream().map(leg -> leg.line().getCoordinates()).toList());
    List<Span> spans = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < legs.size(); i++) {
      double to = joined.ends().get(i);
      spans.add(new Span(from, to, legs.get(i)));
      from = to;
    }
    return new TravelledLine(joined.line(), spans);
  }

  /** The same route travelled the other way. */
  TravelledLine reversed() {
    double length = line.lengthMetres();
    List<Span> back = new ArrayList<>();
    for (Span span : spans) {
      back.add(
          0, new Span(length - span.toMetres(), length - span.fromMetres(), span.leg().reversed()));
    }
    return new TravelledLine(line.reversed(), back);
  }

  List<Leg> legs() {
    return spans.stream().map(Span::leg).toList();
  }

  double lengthMetres() {
    return line.lengthMetres();
  }
}
