// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.SplittableRandom;

/** Routes that wander over the three states, some beyond them; the seed makes them the same. */
final class RandomRoutes {

  private RandomRoutes() {}

  static World wandering(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String[] declared = {"P", "Q", "R"};
    World world = World.threeStates();
    double lon = 0.2;
    double lat = 0;
    String[] ids = new String[6];
    for (int s = 0; s < ids.length; s++) {
      double[] line = new double[2 * 30];
      for (int i = 0; i < 30; i++) {
        line[2 * i] = lon;
        line[2 * i + 1] = lat;
        if (i < 29) {
          lon += 0.06 * (random.nextDouble() - 0.35);
          lat += 0.06 * (random.nextDouble() - 0.5);
        }
      }
      ids[s] = "s" + s;
      world.section(ids[s], declared[random.nextInt(3)], 2000 * random.nextDouble(), line);
    }
    return world.route("A", ids);
  }
}
