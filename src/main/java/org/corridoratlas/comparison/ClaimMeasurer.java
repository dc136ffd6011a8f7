// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.claim.Measure;
import org.corridoratlas.place.Place;
import org.corridoratlas.route.Leg;
import org.corridoratlas.route.Route;

/**
 * Measures on the atlas's own lines what published figures about routes speak of. Always on the
 * whole route that a figure is about, whatever part of it is compared.
 */
final class ClaimMeasurer {

  private final ComparisonBasis basis;
  private final MeasuredRoutes routes;

  ClaimMeasurer(ComparisonBasis basis, MeasuredRoutes routes) {
    this.basis = basis;
    this.routes = routes;
  }

  /**
   * The claims about a route: those about itself, and those about a route all of whose sections are
   * also sections of it.
   */
  List<Claim> about(Route route) {
    List<String> sections = sectionIds(route);
    return basis.claims().stream()
        .filter(claim -> claim.aboutType().equals("route"))
        .filter(
            claim ->
                basis
                    .routes()
                    .find(claim.aboutId())
                    .filter(part -> sections.containsAll(sectionIds(part)))
                    .isPresent())
        .toList();
  }

  private static List<String> sectionIds(Route route) {
    return route.legs().stream().map(Leg::section).map(section -> section.id()).toList();
  }

  /** The measured value in metres, or empty when there is none. */
  OptionalDouble metres(Claim claim) {
    Measure measure = claim.measure().orElse(null);
    Route route = basis.routes().find(claim.aboutId()).orElse(null);
    if (measure == null || route == null) {
      return OptionalDouble.empty();
    }
    MeasuredRoute measured = routes.get(route.legs());
    return switch (measure.type()) {
      case "length-total" -> OptionalDouble.of(measured.line().lengthMetres());
      case "length-in" ->
          OptionalDouble.of(measured.lengthIn(measure.text("jurisdiction").orElse("")));
      case "length-between" -> between(measured, measure.texts("places"));
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble between(MeasuredRoute measured, List<String> places) {
    List<Place> known = places.stream().map(basis.places()::get).toList();
    return known.size() == 2 && !known.contains(null)
        ? Ends.lengthBetween(measured.line(), known.get(0), known.get(1))
        : OptionalDouble.empty();
  }
}
