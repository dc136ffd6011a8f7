// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.boundary.Territory;
import org.corridoratlas.route.Leg;

/**
 * Routes as one perspective has them, measured when first asked for, then kept; the data never
 * changes. Thread-safe.
 */
final class MeasuredRoutes {

  private final Territory territory;
  private final WindowMeasures windows;
  private final Map<List<String>, MeasuredRoute> measured = new ConcurrentHashMap<>();

  MeasuredRoutes(Territory territory) {
    this.territory = territory;
    this.windows = new WindowMeasures(territory.boundaries(), territory.jurisdictions().ids());
  }

  /** Routes of the same perspective that are forgotten with the answer. */
  MeasuredRoutes apart() {
    return new MeasuredRoutes(territory);
  }

  /** What is kept of parts of these routes. */
  WindowMeasures windows() {
    return windows;
  }

  /** The areas and lines with which routes are measured. */
  Territory territory() {
    return territory;
  }

  /** A route in the direction of travel. */
  MeasuredRoute get(List<Leg> legs) {
    return measured.computeIfAbsent(
        key(legs), key -> MeasuredRoute.of(legs, territory.jurisdictions()));
  }

  /** The same route travelled the other way. */
  MeasuredRoute backwards(MeasuredRoute route) {
    List<Leg> back = new ArrayList<>(route.travelled().legs().stream().map(Leg::reversed).toList());
    Collections.reverse(back);
    return measured.computeIfAbsent(key(back), key -> route.reversed());
  }

  private static List<String> key(List<Leg> legs) {
    return legs.stream().map(leg -> (leg.backwards() ? "-" : "") + leg.section().id()).toList();
  }
}
