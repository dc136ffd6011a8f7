// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a profile climbs and falls, without what is too small to count.
 *
 * <p>The profile is reduced to its turning points. As long as the smallest rise or fall between two
 * neighbours is less than the hysteresis, it is taken out: both its points, or only the inner one
 * at an end of the profile. What is left is summed. So the climb less the fall is always the
 * difference between the two ends, and the way back climbs what the way there falls.
 *
 * @param upMetres the sum of the rises, 0 or more
 * @param downMetres the sum of the falls, 0 or more
 */
record Ascent(double upMetres, double downMetres) {

  /** The smallest rise or fall that counts, metres. */
  static final double HYSTERESIS_METRES = 5;

  /**
   * Sums a profile.
   *
   * @param heights metres, at least one, all known
   */
  static Ascent of(double[] heights) {
    List<Double> turns = turns(heights);
    while (turns.size() > 2) {
      int smallest = smallest(turns);
      if (leg(turns, smallest) >= HYSTERESIS_METRES) {
        break;
      }
      remove(turns, smallest);
    }
    double up = 0;
    double down = 0;
    for (int i = 0; i + 1 < turns.size(); i++) {
      double change = turns.get(i + 1) - turns.get(i);
      up += Math.max(change, 0);
      down += Math.max(-change, 0);
    }
    return new Ascent(up, down);
  }

  private static void remove(List<Double> turns, int leg) {
    if (leg == 0) {
      turns.remove(1);
    } else if (leg == turns.size() - 2) {
      turns.remove(leg);
    } else {
      turns.remove(leg + 1);
      turns.remove(leg);
    }
  }

  private static int smallest(List<Double> turns) {
    return IntStream.range(0, turns.size() - 1)
        .boxed()
        .min(Comparator.comparingDouble(i -> leg(turns, i)))
        .orElseThrow();
  }

  private static double leg(List<Double> turns, int i) {
    return Math.abs(turns.get(i + 1) - turns.get(i));
  }

  /** The two ends and what is higher or lower than both neighbours between. */
  private static List<Double> turns(double[] heights) {
    List<Double> turns = new ArrayList<>();
    for (double height : heights) {
      int last = turns.size() - 1;
      if (last >= 0 && height == turns.get(last)) {
        continue;
      }
      if (last >= 1 && (height > turns.get(last)) == (turns.get(last) > turns.get(last - 1))) {
        turns.set(last, height);
      } else {
        turns.add(height);
      }
    }
    return turns;
  }
}
