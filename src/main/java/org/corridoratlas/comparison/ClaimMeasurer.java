// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, Optional<Length>> measured = new ConcurrentHashMap<>();

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

  /**
   * A measured length.
   *
   * @param metres geodesic
   * @param bandMetres half its 95 % band
   */
  record Length(double metres, double bandMetres) {}

  /** The measured length, or empty when there is none; measured once, then kept. */
  Optional<Length> length(Claim claim) {
    return measured.computeIfAbsent(claim.id(), id -> measure(claim));
  }

  private Optional<Length> measure(Claim claim) {
    Measure measure = claim.measure().orElse(null);
    Route route = basis.routes().find(claim.aboutId()).orElse(null);
    if (measure == null || route == null) {
      return Optional.empty();
    }
    Window window = ends(measure).cut(route);
    if (window.endsDiffer()) {
      return Optional.empty();
    }
    LengthBands bands =
        new LengthBands(window, Stretch.of(window), routes.territory().boundaries());
    return switch (measure.type()) {
      case "length-total", "length-between" ->
          Optional.of(new Length(window.lengthMetres(), bands.whole()));
      case "length-in" -> {
        String jurisdiction = measure.text("jurisdiction").orElse("");
        yield Optional.of(new Length(window.lengthIn(jurisdiction), bands.in(jurisdiction)));
      }
      default -> Optional.empty();
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
            .flatMapToDouble(claim -> share(claim).stream())
            .filter(share -> share > 0)
            .max();
    return most.isPresent()
        ? OptionalDouble.of(Math.round(1000 * most.getAsDouble()) / 10.0)
        : most;
  }

  /** By which share of the measured length the published one exceeds it. */
  private OptionalDouble share(Claim claim) {
    Optional<Length> own = length(claim);
    return own.isPresent() && claim.metres().isPresent()
        ? OptionalDouble.of(claim.metres().get() / own.get().metres() - 1)
        : OptionalDouble.empty();
  }
}
