// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;

/**
 * How gradients are judged for a mode of transport.
 *
 * @param windowMetres over which a gradient is taken
 * @param limitPermille above which length counts as steep, metres of height per kilometre
 * @param edgesPermille where classes of gradient begin, ascending from 0
 */
record GradientRule(double windowMetres, double limitPermille, List<Double> edgesPermille) {

  private static final GradientRule RAIL =
      new GradientRule(1000, 15, List.of(0.0, 5.0, 10.0, 15.0, 20.0, 25.0));
  private static final GradientRule ROAD =
      new GradientRule(200, 70, List.of(0.0, 20.0, 40.0, 60.0, 70.0, 90.0, 120.0));

  /** The rule of a mode with that limit instead of its own; none for what leaves the ground. */
  static Optional<GradientRule> of(String mode, Optional<Double> limitPermille) {
    Optional<GradientRule> rule =
        switch (mode) {
          case "rail" -> Optional.of(RAIL);
          case "road" -> Optional.of(ROAD);
          default -> Optional.empty();
        };
    return rule.map(
        own ->
            new GradientRule(
                own.windowMetres, limitPermille.orElse(own.limitPermille), own.edgesPermille));
  }
}
