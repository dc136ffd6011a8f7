// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;

/** Wandering lines for invariants; the seed makes them the same every time. */
final class RandomLines {

  private RandomLines() {}

  /** A line of that many vertices, steps of up to about 5 km, around 39° N 46° E. */
  static Coordinate[] wandering(long seed, int vertices) {
    SplittableRandom random = new SplittableRandom(seed);
    Coordinate[] line = new Coordinate[vertices];
    line[0] = new Coordinate(45 + 2 * random.nextDouble(), 38.5 + random.nextDouble());
    for (int i = 1; i < vertices; i++) {
      line[i] =
          new Coordinate(
              line[i - 1].x + 0.1 * (random.nextDouble() - 0.5),
              line[i - 1].y + 0.08 * (random.nextDouble() - 0.5));
    }
    return line;
  }
}
