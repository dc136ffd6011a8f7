// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Objects;

/** Reads figures from answers, and makes the world that most tests ask about. */
final class Answers {

  private Answers() {}

  static double number(ComparisonFeature feature, String property) {
    return ((Number) Objects.requireNonNull(feature.properties().get(property), property))
        .doubleValue();
  }

  static ComparisonFeature option(Comparison comparison, int i) {
    return comparison.features("option").get(i);
  }

  /** Routes along the equator: A through all three states, B back, C as far as the second edge. */
  static World straight() {
    return World.threeStates()
        .section("p", "P", 100, 0.5, 0, 1, 0)
        .section("q", "Q", 100, 1, 0, 2, 0)
        .section("r", "R", 100, 2, 0, 2.25, 0)
        .route("A", "p", "q", "r")
        .route("B", "-r", "-q", "-p")
        .route("C", "p", "q");
  }
}
