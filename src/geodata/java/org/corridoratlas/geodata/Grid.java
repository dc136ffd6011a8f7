// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The grids positions are rounded to, by decimals of a degree. */
public enum Grid {
  /** About 1 m. */
  FIVE(5),
  /** About 0.1 m. */
  SIX(6);

  private final int decimals;

  Grid(int decimals) {
    this.decimals = decimals;
  }

  /** Returns the position moved to the nearest point of the grid. */
  public Coordinate round(Coordinate position) {
    return new Coordinate(number(position.x).doubleValue(), number(position.y).doubleValue());
  }

  /** Returns degrees as the decimal number that is written to a file, without trailing zeros. */
  public BigDecimal number(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** Returns the positions rounded, without immediate repeats. */
  public Coordinate[] round(Coordinate[] positions) {
    Coordinate[] rounded = new Coordinate[positions.length];
    for (int i = 0; i < positions.length; i++) {
      rounded[i] = round(positions[i]);
    }
    return withoutRepeats(rounded);
  }

  private static Coordinate[] withoutRepeats(Coordinate[] positions) {
    List<Coordinate> kept = new ArrayList<>();
    for (Coordinate position : positions) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals2D(position)) {
        kept.add(position);
      }
    }
    return kept.toArray(Coordinate[]::new);
  }
}
