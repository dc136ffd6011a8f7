// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;

/**
 * Routes together with who would control what on them.
 *
 * @param id its id
 * @param names its names
 * @param routes ids of the routes that are its alternatives, at least one
 * @param regimes the control regime in each jurisdiction that its routes enter
 * @param thirdParty who guards where the regime is a third party's guard, or null
 * @param positions what the parties said of it
 * @param feature the feature as read
 */
public record Proposal(
    String id,
    Names names,
    List<String> routes,
    Map<String, String> regimes,
    Optional<String> thirdParty,
    List<Position> positions,
    Feature feature) {

  /** Copies the collections and checks that there is a route. */
  public Proposal {
    routes = List.copyOf(routes);
    regimes = Map.copyOf(regimes);
    positions = List.copyOf(positions);
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("proposal " + id + " has no routes");
    }
  }

  /** A proposal from its feature. */
  public static Proposal of(Feature feature) {
    Map<String, String> regimes = new LinkedHashMap<>();
    feature.object("regimes").forEach((area, regime) -> regimes.put(area, String.valueOf(regime)));
    return new Proposal(
        feature.id(),
        Names.of(feature),
        feature.texts("routes"),
        regimes,
        feature.text("thirdParty"),
        feature.objects("positions").stream().map(Position::of).toList(),
        feature);
  }
}
