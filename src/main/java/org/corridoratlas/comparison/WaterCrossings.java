// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.LineMeetings;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.geometry.SegmentIndex;
import org.locationtech.jts.geom.Geometry;

/**
 * Tells where routes cross rivers, as far as both are known.
 *
 * <p>By the rule of {@link Attribution}: a stay on the other bank is believed only where the line
 * gets farther from the river there than its position is known. The accuracy is that of the section
 * and that of the river, as independent errors add up. Two meetings around a stay that is not
 * believed are no crossings, nor is a last or a first meeting beyond which the line stays that
 * near: a line along a river does not cross it, however often the two drawings do.
 */
final class WaterCrossings {

  private static final double LEAST_ACCURACY_METRES = 1;

  private final List<River> rivers;

  WaterCrossings(List<Feature> rivers) {
    this.rivers =
        rivers.stream().flatMap(f -> f.geometry().map(g -> River.of(f, g)).stream()).toList();
  }

  /**
   * A meeting of a route and a river.
   *
   * @param alongMetres where along the route
   * @param river its id
   * @param crossed whether it is believed to be a crossing
   */
  record Meeting(double alongMetres, String river, boolean crossed) {}

  private record River(String id, LineMeetings meetings, SegmentIndex line, double accuracy) {

    static River of(Feature feature, Geometry geometry) {
      return new River(
          feature.id(),
          LineMeetings.with(geometry),
          SegmentIndex.of(List.of(geometry)),
          feature.number("positionalAccuracyMetres").orElse(0.0));
    }
  }

  /** All meetings of a route with rivers, river by river. */
  List<Meeting> of(TravelledLine route) {
    List<Meeting> meetings = new ArrayList<>();
    for (River river : rivers) {
      meetings.addAll(meetings(route, river));
    }
    return List.copyOf(meetings);
  }

  private static List<Meeting> meetings(TravelledLine route, River river) {
    List<Double> cuts = river.meetings().along(route.line());
    boolean[] crossed = new boolean[cuts.size()];
    int last = -1;
    for (int part = 0; !cuts.isEmpty() && part <= cuts.size(); part++) {
      double from = part == 0 ? 0 : cuts.get(part - 1);
      double to = part == cuts.size() ? route.lengthMetres() : cuts.get(part);
      if (believed(route, river, from, to)) {
        // Banks alternate from meeting to meeting.
        if (last >= 0 && (part - last) % 2 == 1) {
          crossed[(last + part) / 2] = true;
        }
        last = part;
      }
    }
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < crossed.length; i++) {
      meetings.add(new Meeting(cuts.get(i), river.id(), crossed[i]));
    }
    return meetings;
  }

  /** Tells whether a part of a route gets farther from the river than both are known. */
  private static boolean believed(TravelledLine route, River river, double from, double to) {
    double length = to - from;
    for (TravelledLine.Span span : route.spans()) {
      double start = Math.max(from, span.fromMetres());
      double end = Math.min(to, span.toMetres());
      double accuracy = accuracy(span, river);
      if (end > start && length > accuracy && deep(route.line(), river, start, end, accuracy)) {
        return true;
      }
    }
    return false;
  }

  private static double accuracy(TravelledLine.Span span, River river) {
    double both = Math.hypot(span.leg().section().accuracyMetres(), river.accuracy());
    return Math.max(LEAST_ACCURACY_METRES, both);
  }

  private static boolean deep(
      MeasuredLine line, River river, double from, double to, double accuracy) {
    double step = Math.min(MeasuredLine.MAX_STEP_METRES, (to - from) / 2);
    double at = from;
    while (at <= to) {
      double distance = river.line().distanceMetres(line.at(at), 2 * accuracy);
      if (distance > accuracy) {
        return true;
      }
      // The distance cannot grow faster than one moves along.
      at += Math.max(step, accuracy - distance);
    }
    return false;
  }
}
