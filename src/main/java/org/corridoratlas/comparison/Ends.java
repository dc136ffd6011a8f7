// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Objects;
import org.corridoratlas.geometry.AreaSplitter;
import org.corridoratlas.geometry.LinearReference;
import org.corridoratlas.place.Place;
import org.corridoratlas.route.Route;
import org.locationtech.jts.geom.Coordinate;

/**
 * Cuts routes at the points nearest to two places, where they pass on the same side of all
 * boundaries and within {@value #REACH_METRES} m of both.
 */
final class Ends {

  /** How near a route must pass a place to be cut there, metres. */
  static final double REACH_METRES = 10_000;

  private final MeasuredRoutes routes;
  private final AreaSplitter areas;
  private final List<End> places;

  private Ends(MeasuredRoutes routes, AreaSplitter areas, List<End> places) {
    this.routes = routes;
    this.areas = areas;
    this.places = places;
  }

  /**
   * Ends from a request.
   *
   * @param between two ids of places, or none
   * @throws ComparisonException when there are not two, or they are not known or the same
   */
  static Ends of(MeasuredRoutes routes, ComparisonBasis basis, List<String> between) {
    AreaSplitter areas = routes.territory().jurisdictions().splitter();
    String text = String.join(",", between);
    if (between.isEmpty()) {
      return new Ends(routes, areas, List.of());
    }
    if (between.size() != 2 || between.get(0).equals(between.get(1))) {
      throw new ComparisonException(
          "between",
          text,
          "between takes two different places, not '" + text + "'",
          "name two place ids with a comma, such as between=first-place,second-place");
    }
    List<End> places = between.stream().map(id -> end(basis, id)).toList();
    return new Ends(routes, areas, places);
  }

  private static End end(ComparisonBasis basis, String id) {
    Place place = basis.places().get(id);
    if (place != null) {
      return new End(place.position(), false);
    }
    return basis.crossings().stream()
        .filter(crossing -> crossing.id().equals(id))
        .findFirst()
        .map(crossing -> new End(crossing.position(), true))
        .orElseThrow(
            () ->
                new ComparisonException(
                    "between",
                    id,
                    "there is no place or crossing '" + id + "'",
                    "use the id of a feature of the collection places or crossings"));
  }

  /** The part of a route between the two places, in the direction from the first to the second. */
  Window cut(Route route) {
    MeasuredRoute forward = routes.get(route.legs());
    if (places.isEmpty()) {
      return Window.whole(forward, false);
    }
    LinearReference first = forward.line().nearest(places.get(0).position());
    LinearReference second = forward.line().nearest(places.get(1).position());
    boolean reached = reaches(first, places.get(0)) && reaches(second, places.get(1));
    if (!reached || Math.abs(first.alongMetres() - second.alongMetres()) < 1) {
      return Window.whole(forward, true);
    }
    if (first.alongMetres() < second.alongMetres()) {
      return new Window(forward, first.alongMetres(), second.alongMetres(), false);
    }
    double length = forward.line().lengthMetres();
    MeasuredRoute backward = routes.backwards(forward);
    return new Window(backward, length - first.alongMetres(), length - second.alongMetres(), false);
  }

  /** A place across a boundary is not reached, however near: one cannot get on or off there. */
  private boolean reaches(LinearReference point, End place) {
    return point.offsetMetres() <= REACH_METRES
        && (place.onBoundary()
            || Objects.equals(areas.at(point.position()), areas.at(place.position())));
  }

  /**
   * Where routes are to be cut.
   *
   * @param position longitude, latitude in degrees
   * @param onBoundary whether it belongs to both sides of a boundary
   */
  private record End(Coordinate position, boolean onBoundary) {}
}
