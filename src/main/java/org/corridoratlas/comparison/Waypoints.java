// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corridoratlas.geometry.LinearReference;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.place.SpotHeight;

/**
 * The listed heights of places that an option passes, in order: all that is known of its profile
 * without a height model.
 *
 * @param list in order along the option, no two at the same place
 */
record Waypoints(List<Waypoint> list) {

  /** How far a place may lie from an option for its height to be taken, metres. */
  static final double REACH_METRES = 1000;

  private static final double SAME_METRES = 100;

  /**
   * A listed height on an option.
   *
   * @param place what lists it
   * @param alongMetres where the option passes nearest
   * @param offsetMetres how far it passes
   */
  record Waypoint(SpotHeight place, double alongMetres, double offsetMetres) {}

  /**
   * The places that a line passes within {@value #REACH_METRES} m; of places passed within {@value
   * #SAME_METRES} m of each other, the nearest to the line.
   */
  static Waypoints of(MeasuredLine line, List<SpotHeight> places) {
    List<Waypoint> near = new ArrayList<>();
    for (SpotHeight place : places) {
      LinearReference at = line.nearest(place.position());
      if (at.offsetMetres() <= REACH_METRES) {
        near.add(new Waypoint(place, at.alongMetres(), at.offsetMetres()));
      }
    }
    near.sort(
        Comparator.comparingDouble(Waypoint::offsetMetres)
            .thenComparing(waypoint -> waypoint.place().id()));
    List<Waypoint> kept = new ArrayList<>();
    for (Waypoint waypoint : near) {
      if (kept.stream().noneMatch(other -> same(other, waypoint))) {
        kept.add(waypoint);
      }
    }
    kept.sort(Comparator.comparingDouble(Waypoint::alongMetres));
    return new Waypoints(kept);
  }

  private static boolean same(Waypoint a, Waypoint b) {
    return Math.abs(a.alongMetres() - b.alongMetres()) < SAME_METRES;
  }

  /** On the straight lines between the heights; NaN before the first and after the last. */
  double at(double metres) {
    for (int i = 1; i < list.size(); i++) {
      Waypoint a = list.get(i - 1);
      Waypoint b = list.get(i);
      if (metres >= a.alongMetres() && metres <= b.alongMetres()) {
        double share = (metres - a.alongMetres()) / (b.alongMetres() - a.alongMetres());
        return a.place().metres() + share * (b.place().metres() - a.place().metres());
      }
    }
    return Double.NaN;
  }
}
