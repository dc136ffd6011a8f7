// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.corridoratlas.geodata.Derivation;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Workshop;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Prints every claim about the length of a route beside the value measured on the sections. */
public final class ClaimTable implements Derivation {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private final Map<String, Coordinate> places = new LinkedHashMap<>();
  private final Map<String, Feature> routes = new LinkedHashMap<>();

  /** Creates the step. */
  public ClaimTable() {}

  @Override
  public void run(Workshop workshop) throws IOException {
    for (String collection : List.of("places", "crossings")) {
      workshop.collection(collection).forEach(p -> places.put(p.id(), p.shape().getCoordinate()));
    }
    workshop.collection("routes").forEach(route -> routes.put(route.id(), route));
    RouteCheck check = new RouteCheck(workshop.collection("sections"));
    for (Feature claim : workshop.collection("claims")) {
      if (claim.properties().get("measure") instanceof Map<?, ?> measure
          && claim.properties().get("about") instanceof Map<?, ?> about
          && routes.containsKey(String.valueOf(about.get("id")))) {
        Feature route = Objects.requireNonNull(routes.get(String.valueOf(about.get("id"))));
        print(claim, measured(check, route, measure));
      }
    }
  }

  private static void print(Feature claim, double metres) {
    double claimed = Double.parseDouble(claim.text("value"));
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-24s claimed %7.1f km  measured %7.1f km  %+6.1f %%",
            claim.id(),
            claimed,
            metres / 1000,
            (metres / 1000 / claimed - 1) * 100));
  }

  private double measured(RouteCheck check, Feature route, Map<?, ?> measure) {
    List<Coordinate> path = check.path(route);
    return switch (String.valueOf(measure.get("type"))) {
      case "length-total" -> Ellipsoid.length(line(path));
      case "length-in" -> check.lengthIn(route, String.valueOf(measure.get("jurisdiction")));
      default -> between(line(path), (List<?>) Objects.requireNonNull(measure.get("places")));
    };
  }

  private double between(LineString path, List<?> ends) {
    LengthIndexedLine along = new LengthIndexedLine(path);
    List<Double> stops = new ArrayList<>();
    for (Object end : ends) {
      stops.add(along.project(Objects.requireNonNull(places.get(String.valueOf(end)))));
    }
    return Ellipsoid.length(along.extractLine(stops.get(0), stops.get(1)));
  }

  private static LineString line(List<Coordinate> path) {
    return GEOMETRIES.createLineString(path.toArray(Coordinate[]::new));
  }
}
