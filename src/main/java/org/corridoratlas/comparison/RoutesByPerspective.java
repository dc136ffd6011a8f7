// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Routes, and the figures published about them, measured in each perspective: made when first asked
 * for, then kept. Thread-safe.
 */
final class RoutesByPerspective {

  private final ComparisonBasis basis;
  private final Map<String, MeasuredRoutes> routes = new ConcurrentHashMap<>();
  private final Map<String, ClaimMeasurer> claims = new ConcurrentHashMap<>();

  RoutesByPerspective(ComparisonBasis basis) {
    this.basis = basis;
  }

  /**
   * The routes as a perspective has them.
   *
   * @throws ComparisonException when the data has no such perspective
   */
  MeasuredRoutes routes(String perspective) {
    return routes.computeIfAbsent(
        basis.known(perspective), id -> new MeasuredRoutes(basis.perspectives().get(id)));
  }

  /**
   * What is measured in a perspective beside figures about routes.
   *
   * @throws ComparisonException when the data has no such perspective
   */
  ClaimMeasurer claims(String perspective) {
    MeasuredRoutes measured = routes(perspective);
    return claims.computeIfAbsent(perspective, id -> new ClaimMeasurer(basis, measured));
  }
}
