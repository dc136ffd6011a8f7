// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Checks that the sections of every route join exactly, and prints lengths by declared side. */
final class RouteCheck {
  private final Map<String, Feature> sections = new LinkedHashMap<>();

  RouteCheck(List<Feature> sections) {
    sections.forEach(section -> this.sections.put(section.id(), section));
  }

  /** Returns the sections of a route one after the other in travel direction. */
  List<Coordinate> path(Feature route) {
    List<Coordinate> path = new ArrayList<>();
    for (Object entry : (List<?>) Objects.requireNonNull(route.properties().get("sections"))) {
      path.addAll(List.of(travelled(entry.toString(), new TreeMap<>()).getCoordinates()));
    }
    return path;
  }

  /** Returns the length of a route declared to lie in a jurisdiction, in metres. */
  double lengthIn(Feature route, String jurisdiction) {
    Map<String, Double> bySide = new TreeMap<>();
    for (Object entry : (List<?>) Objects.requireNonNull(route.properties().get("sections"))) {
      travelled(entry.toString(), bySide);
    }
    return bySide.getOrDefault(jurisdiction, 0.0);
  }

  /** Prints a line for each route: total and declared jurisdictions, in kilometres. */
  void print(List<Feature> routes) {
    for (Feature route : routes) {
      Map<String, Double> bySide = new TreeMap<>();
      Coordinate last = null;
      for (Object entry : (List<?>) Objects.requireNonNull(route.properties().get("sections"))) {
        Geometry path = travelled(entry.toString(), bySide);
        Coordinate[] positions = path.getCoordinates();
        if (last != null && !last.equals2D(positions[0])) {
          throw new IllegalStateException(route.id() + " is broken at " + entry);
        }
        last = positions[positions.length - 1];
      }
      System.out.println(line(route.id(), bySide));
    }
  }

  private Geometry travelled(String entry, Map<String, Double> bySide) {
    boolean backwards = entry.startsWith("-");
    String id = backwards ? entry.substring(1) : entry;
    Feature section = Objects.requireNonNull(sections.get(id), id);
    Geometry line = section.shape();
    String side = section.text("jurisdiction");
    bySide.merge(side.isEmpty() ? "none" : side, Ellipsoid.length(line), Double::sum);
    return backwards ? line.reverse() : line;
  }

  private static String line(String route, Map<String, Double> bySide) {
    double total = bySide.values().stream().mapToDouble(Double::doubleValue).sum();
    StringBuilder text =
        new StringBuilder(String.format(Locale.ROOT, "%-20s %7.1f km", route, total / 1000));
    bySide.forEach(
        (side, metres) ->
            text.append(String.format(Locale.ROOT, "  %s %.1f", side, metres / 1000)));
    return text.toString();
  }
}
