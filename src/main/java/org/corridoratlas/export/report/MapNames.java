// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.export.page.Markup;
import org.corridoratlas.feature.Feature;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Names on the map: jurisdictions where there is most room, places beside their marks. */
final class MapNames {

  private static final double CAPITALS = 11.5;
  private static final double GRID = 18;

  /** The most metres a unit for which places of a rank are shown. */
  private static final double[] MOST_METRES_PER_UNIT = {1e6, 3800, 1350, 480, 170, 85, 42};

  private static final double NEAR_ROUTE = 9;
  private static final double HEAD_START = 3;
  private static final int LEAST_RANK = 6;

  private final MapFrame frame;
  private final Occupancy occupancy;
  private final Wording wording;

  MapNames(MapFrame frame, Occupancy occupancy, Wording wording) {
    this.frame = frame;
    this.occupancy = occupancy;
    this.wording = wording;
  }

  /** Writes the names of jurisdictions, each as far from its edges as there is room. */
  void jurisdictions(Map<String, Geometry> areas, Markup svg) {
    areas.forEach(
        (id, area) -> {
          String name = wording.jurisdiction(id).toUpperCase(Locale.ROOT);
          double half = Lettering.width(name, CAPITALS) / 2 + name.length() * 0.8;
          roomiest(area, half)
              .ifPresent(
                  at -> {
                    occupancy.take(Occupancy.around(at, half + 4, CAPITALS));
                    Lettering.write(svg, name, new Lettering.At(at, CAPITALS, "land"));
                  });
        });
  }

  private Optional<Coordinate> roomiest(Geometry area, double half) {
    if (!(area instanceof Polygonal)) {
      return Optional.empty();
    }
    IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
    IndexedFacetDistance edge = new IndexedFacetDistance(area.getBoundary());
    Coordinate best = null;
    double most = CAPITALS;
    for (double y = GRID; y < frame.height(); y += GRID) {
      for (double x = GRID; x < MapFrame.WIDTH; x += GRID) {
        Coordinate at = new Coordinate(x, y);
        if (inside.locate(at) == Location.INTERIOR
            && occupancy.isFree(Occupancy.around(at, half + 6, CAPITALS))) {
          double distance =
              Math.min(edge.distance(area.getFactory().createPoint(at)), half + CAPITALS);
          if (distance > most) {
            most = distance;
            best = at;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private record Spot(Feature place, Coordinate at, int rank, boolean end, boolean near) {

    double weight() {
      return (near ? -2.5 : 0) + rank;
    }
  }

  /** Writes the two ends, whatever else there is. */
  void ends(List<String> ids, Markup svg) {
    wording.list("places").stream()
        .filter(place -> ids.contains(place.id()))
        .flatMap(place -> spot(place, ids, List.of()).stream())
        .forEach(spot -> place(spot, svg));
  }

  /** Writes the other places: those beside the lines, then by rank, where there is room. */
  void places(List<String> ends, List<Track> tracks, Markup svg) {
    wording.list("places").stream()
        .filter(place -> !ends.contains(place.id()))
        .flatMap(place -> spot(place, ends, tracks).stream())
        .sorted(
            Comparator.comparingDouble(Spot::weight)
                .thenComparingDouble(spot -> -spot.place().number("population").orElse(0.0))
                .thenComparing(spot -> spot.place().id()))
        .forEach(spot -> place(spot, svg));
  }

  private Optional<Spot> spot(Feature place, List<String> ends, List<Track> tracks) {
    boolean end = ends.contains(place.id());
    int rank = (int) Math.round(place.number("rank").orElse((double) LEAST_RANK));
    int bounded = Math.max(1, Math.min(LEAST_RANK, rank));
    return place
        .geometry()
        .map(point -> frame.at(point.getCoordinate()))
        .filter(at -> frame.holds(at, 4))
        .map(at -> new Spot(place, at, bounded, end, isNear(at, tracks)))
        .filter(this::isShown);
  }

  private boolean isShown(Spot spot) {
    double most = MOST_METRES_PER_UNIT[spot.rank()] * (spot.near() ? HEAD_START : 1);
    return spot.end() || frame.metresPerUnit() <= most;
  }

  private static boolean isNear(Coordinate at, List<Track> tracks) {
    return tracks.stream()
        .anyMatch(
            track -> track.points().stream().anyMatch(point -> point.distance(at) < NEAR_ROUTE));
  }

  private void place(Spot spot, Markup svg) {
    double size = spot.rank() == 1 || spot.end() ? 11.5 : spot.rank() <= 3 ? 10.5 : 9.5;
    String name = wording.name(spot.place());
    Envelope mark = Occupancy.around(spot.at(), 2.5, 2.5);
    Optional<Envelope> box =
        occupancy.beside(
            spot.at(), new Coordinate(Lettering.width(name, size) + 2, size + 1.5), spot.end());
    if (box.isEmpty()) {
      return;
    }
    occupancy.take(mark);
    double radius = spot.rank() <= 2 || spot.end() ? 2.6 : 1.9;
    svg.empty("circle", "class", "place", "cx", spot.at().x, "cy", spot.at().y, "r", radius);
    String style = spot.end() ? "end" : spot.rank() > 4 && !spot.near() ? "minor" : "town";
    Lettering.write(svg, name, new Lettering.At(box.get().centre(), size, style));
  }
}
