// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.geometry.GeodesicLength;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Routes are unbroken: each section begins where the one before ends, to a centimetre. A wider gap
 * would be a length that belongs to nobody.
 */
public final class RouteContinuity implements CatalogueCheck {

  private static final String ROUTES = "routes";
  private static final String SECTIONS = "sections";
  private static final double TOLERANCE_METRES = 0.01;

  @Override
  public List<String> datasets() {
    return List.of(SECTIONS, ROUTES);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    Routes routes;
    try {
      routes = Routes.of(catalogue.collection(ROUTES), catalogue.collection(SECTIONS));
    } catch (IllegalArgumentException e) {
      return List.of(
          new DatasetProblem(
              ROUTES, "", SECTIONS, String.valueOf(e.getMessage()), "correct the feature"));
    }
    return routes.list().stream().flatMap(route -> gaps(route).stream()).toList();
  }

  private static List<DatasetProblem> gaps(Route route) {
    List<DatasetProblem> gaps = new ArrayList<>();
    for (int i = 1; i < route.legs().size(); i++) {
      Leg before = route.legs().get(i - 1);
      Leg next = route.legs().get(i);
      double gap = GeodesicLength.between(end(before.line()), start(next.line()));
      if (gap > TOLERANCE_METRES) {
        gaps.add(problem(route, before, next, gap));
      }
    }
    return gaps;
  }

  private static Coordinate start(LineString line) {
    return line.getCoordinateN(0);
  }

  private static Coordinate end(LineString line) {
    return line.getCoordinateN(line.getNumPoints() - 1);
  }

  private static DatasetProblem problem(Route route, Leg before, Leg next, double gap) {
    return new DatasetProblem(
        ROUTES,
        route.id(),
        SECTIONS,
        String.format(
            Locale.ROOT,
            "has a gap of %.2f m between '%s' and '%s'",
            gap,
            before.section().id(),
            next.section().id()),
        "let the sections share their end, or correct their order or direction");
  }
}
