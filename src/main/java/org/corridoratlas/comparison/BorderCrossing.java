// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.corridoratlas.boundary.Jurisdictions;
import org.jspecify.annotations.Nullable;

/**
 * A change of jurisdiction along an option.
 *
 * @param alongMetres where
 * @param before the last stretch on the side it leaves
 * @param after the first stretch on the side it enters
 */
record BorderCrossing(double alongMetres, Stretch before, Stretch after) {

  String from() {
    return before.jurisdictionOrUndetermined();
  }

  String to() {
    return after.jurisdictionOrUndetermined();
  }

  String pair() {
    return Jurisdictions.pair(from(), to());
  }

  /**
   * The crossings of an option, in order. Stretches that cannot be attributed are passed over;
   * where such lie between two jurisdictions the crossing is where the declared side changes.
   */
  static List<BorderCrossing> of(List<Stretch> stretches) {
    List<BorderCrossing> crossings = new ArrayList<>();
    @Nullable Stretch last = null;
    OptionalDouble change = OptionalDouble.empty();
    for (Stretch stretch : stretches) {
      if (last != null && change.isEmpty() && !sameDeclared(last, stretch)) {
        change = OptionalDouble.of(stretch.fromMetres());
      }
      if (stretch.jurisdiction().isEmpty()) {
        continue;
      }
      if (last != null && !last.jurisdiction().equals(stretch.jurisdiction())) {
        boolean adjacent = last.toMetres() == stretch.fromMetres();
        double start = stretch.fromMetres();
        crossings.add(new BorderCrossing(adjacent ? start : change.orElse(start), last, stretch));
      }
      last = stretch;
      change = OptionalDouble.empty();
    }
    return crossings;
  }

  private static boolean sameDeclared(Stretch a, Stretch b) {
    return Objects.equals(a.section().jurisdiction(), b.section().jurisdiction());
  }

  /** The jurisdictions in the order of travel, joined by {@code >}. */
  static String sequence(List<Stretch> stretches) {
    List<String> sequence = new ArrayList<>();
    for (Stretch stretch : stretches) {
      stretch
          .jurisdiction()
          .filter(id -> sequence.isEmpty() || !sequence.get(sequence.size() - 1).equals(id))
          .ifPresent(sequence::add);
    }
    return String.join(">", sequence);
  }
}
