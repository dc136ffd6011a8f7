// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.claim.Measure;
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
    Window window = ends(measure).cut(route);
    if (window.endsDiffer()) {
      return OptionalDouble.empty();
    }
    return switch (measure.type()) {
      case "length-total", "length-between" -> OptionalDouble.of(window.lengthMetres());
      case "length-in" ->
          OptionalDouble.of(window.lengthIn(measure.text("jurisdiction").orElse("")));
      default -> OptionalDouble.empty();
    };
  }

  /** The two places between which a figure is meant, or the whole route. */
  private Ends ends(Measure measure) {
    return Ends.of(routes, basis, measure.texts("places"));
  }

  /**
   * How much longer than drawn the real line can be: by how many per cent the longest published
   * length exceeds the measured one, over all parts of the route that such a figure is about. A
   * schematic alignment leaves out bends, which no positional accuracy tells.
   */
  OptionalDouble longerByPercent(Route route) {
    OptionalDouble most =
        about(route).stream()
            .filter(claim -> claim.metres().isPresent() && metres(claim).isPresent())
            .mapToDouble(claim -> claim.metres().orElseThrow() / metres(claim).orElseThrow() - 1)
            .filter(share -> share > 0)
            .max();
    return most.isPresent()
        ? OptionalDouble.of(Math.round(1000 * most.getAsDouble()) / 10.0)
        : most;
  }
}
