// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.claim;

import java.util.Map;
import java.util.Optional;

/**
 * A length or an area.
 *
 * @param kind which of the two
 * @param value metres or square metres
 */
public record Quantity(Kind kind, double value) {

  /** What geometry can measure. */
  public enum Kind {
    /** Metres. */
    LENGTH,
    /** Square metres. */
    AREA
  }

  /** What one of each unit is. */
  private static final Map<String, Quantity> UNITS =
      Map.of(
          "m", new Quantity(Kind.LENGTH, 1),
          "metre", new Quantity(Kind.LENGTH, 1),
          "km", new Quantity(Kind.LENGTH, 1000),
          "kilometre", new Quantity(Kind.LENGTH, 1000),
          "m2", new Quantity(Kind.AREA, 1),
          "ha", new Quantity(Kind.AREA, 1e4),
          "km2", new Quantity(Kind.AREA, 1e6));

  /**
   * A published figure.
   *
   * @param value as published
   * @param unit as published; money, persons and the like are no quantity of geometry
   */
  public static Optional<Quantity> of(double value, String unit) {
    return Optional.ofNullable(UNITS.get(unit))
        .map(one -> new Quantity(one.kind, one.value * value));
  }

  /** A length in metres. */
  public static Quantity metres(double value) {
    return new Quantity(Kind.LENGTH, value);
  }

  /** An area in square metres. */
  public static Quantity squareMetres(double value) {
    return new Quantity(Kind.AREA, value);
  }
}
