// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.corridoratlas.geometry.LinearReference;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.place.Place;
import org.corridoratlas.route.Leg;
import org.corridoratlas.route.Route;

/**
 * Cuts routes at the points nearest to two places, where they pass within {@value #REACH_METRES} m
 * of both.
 */
final class Ends {

  /** How near a route must pass a place to be cut there, metres. */
  static final double REACH_METRES = 10_000;

  private final MeasuredRoutes routes;
  private final List<Place> places;

  private Ends(MeasuredRoutes routes, List<Place> places) {
    this.routes = routes;
    this.places = places;
  }

  /**
   * Ends from a request.
   *
   * @param between two ids of places, or none
   * @throws ComparisonException when there are not two, or they are not known or the same
   */
  static Ends of(MeasuredRoutes routes, Map<String, Place> places, List<String> between) {
    String text = String.join(",", between);
    if (between.isEmpty()) {
      return new Ends(routes, List.of());
    }
    if (between.size() != 2 || between.get(0).equals(between.get(1))) {
      throw new ComparisonException(
          "between",
          text,
          "between takes two different places, not '" + text + "'",
          "name two place ids with a comma, such as between=first-place,second-place");
    }
    return new Ends(routes, between.stream().map(id -> place(places, id)).toList());
  }

  private static Place place(Map<String, Place> places, String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new ComparisonException(
          "between",
          id,
          "there is no place '" + id + "'",
          "use the id of a feature of the collection places");
    }
    return place;
  }

  /** The part of a route between the two places, in the direction from the first to the second. */
  Window cut(Route route) {
    MeasuredRoute forward = routes.get(route.legs());
    if (places.isEmpty()) {
      return Window.whole(forward, false);
    }
    LinearReference first = forward.line().nearest(places.get(0).position());
    LinearReference second = forward.line().nearest(places.get(1).position());
    boolean reached = first.offsetMetres() <= REACH_METRES && second.offsetMetres() <= REACH_METRES;
    if (!reached || Math.abs(first.alongMetres() - second.alongMetres()) < 1) {
      return Window.whole(forward, true);
    }
    if (first.alongMetres() < second.alongMetres()) {
      return new Window(forward, first.alongMetres(), second.alongMetres(), false);
    }
    double length = forward.line().lengthMetres();
    MeasuredRoute backward = routes.get(reversed(route.legs()));
    return new Window(backward, length - first.alongMetres(), length - second.alongMetres(), false);
  }

  /** How far along a route two places are from each other; empty when it does not pass both. */
  static OptionalDouble lengthBetween(MeasuredLine line, Place a, Place b) {
    LinearReference first = line.nearest(a.position());
    LinearReference second = line.nearest(b.position());
    return first.offsetMetres() <= REACH_METRES && second.offsetMetres() <= REACH_METRES
        ? OptionalDouble.of(Math.abs(first.alongMetres() - second.alongMetres()))
        : OptionalDouble.empty();
  }

  private static List<Leg> reversed(List<Leg> legs) {
    List<Leg> back = new ArrayList<>(legs.stream().map(Leg::reversed).toList());
    Collections.reverse(back);
    return back;
  }
}
