// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

/**
 * How early a place is labelled: 1 (always) to 6 (close up only).
 *
 * @param kind kind of place
 * @param population persons, 0 when unknown
 */
record PlaceRank(String kind, long population) {
  private static final long METROPOLIS = 1_000_000;
  private static final long CITY = 50_000;
  private static final long TOWN = 10_000;

  /** Kind of a settlement by population alone; unknown counts as a village. */
  static String kind(long population) {
    if (population >= CITY) {
      return "city";
    }
    return population >= TOWN ? "town" : "village";
  }

  /** Rank of a place the atlas names itself: it matters to the subject, so it comes earlier. */
  int listed() {
    return switch (kind) {
      case "city" -> 3;
      case "town", "airport" -> 4;
      default -> 5;
    };
  }

  /** Rank of a place that is known from the gazetteer only. */
  int gazetteer() {
    if (population >= METROPOLIS) {
      return 1;
    }
    if (population >= CITY) {
      return 3;
    }
    return population >= TOWN ? 5 : 6;
  }
}
