// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.provenance.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What lies near an option: settlements and their people, rivers to cross, railways in operation.
 * Keeps what it has found for a route; thread-safe.
 */
final class Proximity {

  private static final int MOST_KEPT = 500;

  private final Settlements settlements;
  private final WaterCrossings waters;
  private final Railheads railheads;
  private final Map<MeasuredLine, List<WaterCrossings.Meeting>> meetings =
      new ConcurrentHashMap<>();
  private final Map<Part, List<Settlements.Neighbour>> neighbours = new ConcurrentHashMap<>();

  private record Part(MeasuredLine line, double from, double to) {}

  Proximity(ComparisonBasis basis) {
    this(
        new Settlements(basis.places().values()),
        new WaterCrossings(basis.surroundings().rivers()),
        new Railheads(basis.surroundings().railways()));
  }

  private Proximity(Settlements settlements, WaterCrossings waters, Railheads railheads) {
    this.settlements = settlements;
    this.waters = waters;
    this.railheads = railheads;
  }

  /** The same surroundings, what is found in them forgotten with the answer. */
  Proximity apart() {
    return new Proximity(settlements, waters, railheads);
  }

  /** Adds the figures of an option; one that is not known is not a number. */
  void add(OptionMeasures option, AsOf asOf) {
    Map<String, Double> values = option.values();
    List<Settlements.Neighbour> near = neighbours(option.window());
    for (int metres : Settlements.WITHIN_METRES) {
      Settlements.Tally tally = Settlements.tally(near, metres);
      values.put(ProximityMetrics.settlements(metres), (double) tally.settlements());
      values.put(ProximityMetrics.uncounted(metres), (double) tally.unknown());
      values.put(
          ProximityMetrics.people(metres), tally.knowsPeople() ? tally.people() : Double.NaN);
    }
    addWaters(option.window(), values);
    addRailheads(option, asOf);
  }

  private List<Settlements.Neighbour> neighbours(Window window) {
    if (neighbours.size() > MOST_KEPT) {
      neighbours.clear();
    }
    return neighbours.computeIfAbsent(
        new Part(window.route().line(), window.fromMetres(), window.toMetres()),
        part -> settlements.along(window.line()));
  }

  private void addWaters(Window window, Map<String, Double> values) {
    double crossed = 0;
    double open = 0;
    for (WaterCrossings.Meeting meeting :
        meetings.computeIfAbsent(
            window.route().line(), line -> waters.of(window.route().travelled()))) {
      if (meeting.alongMetres() >= window.fromMetres()
          && meeting.alongMetres() <= window.toMetres()) {
        crossed += meeting.crossed() ? 1 : 0;
        open += meeting.crossed() ? 0 : 1;
      }
    }
    values.put(ProximityMetrics.WATER_CROSSINGS, crossed);
    values.put(ProximityMetrics.WATER_WITHIN_ACCURACY, open);
  }

  private void addRailheads(OptionMeasures option, AsOf asOf) {
    Window window = option.window();
    MeasuredLine line = window.route().line();
    Map<String, Double> ends = new LinkedHashMap<>();
    ends.put(ProximityMetrics.RAILHEAD_START, window.fromMetres());
    ends.put(ProximityMetrics.RAILHEAD_END, window.toMetres());
    firstBreak(option)
        .ifPresent(at -> ends.put(ProximityMetrics.RAILHEAD_BREAK, window.fromMetres() + at));
    ProximityMetrics.RAILHEADS.forEach(
        id -> {
          Double at = ends.get(id);
          OptionalDouble metres =
              at == null ? OptionalDouble.empty() : railheads.distance(line.at(at), asOf);
          option.values().put(id, metres.orElse(Double.NaN));
        });
  }

  /** Where the first stretch begins that is not known to operate. */
  private static OptionalDouble firstBreak(OptionMeasures option) {
    return option.stretches().stream()
        .filter(stretch -> stretch.status().filter(Railheads.OPERATING::equals).isEmpty())
        .mapToDouble(Stretch::fromMetres)
        .findFirst();
  }

  /** Why figures are not known: a text, or null where one is known, for each that may be not. */
  static Map<String, @Nullable String> reasons(OptionMeasures option) {
    Map<String, @Nullable String> reasons = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    Settlements.WITHIN_METRES.forEach(metres -> ids.add(ProximityMetrics.people(metres)));
    ids.addAll(ProximityMetrics.RAILHEADS);
    boolean operatesThroughout = firstBreak(option).isEmpty();
    for (String id : ids) {
      boolean unknown = option.values().getOrDefault(id, 0.0).isNaN();
      reasons.put(id + "Reason", unknown ? ProximityMetrics.reason(id, operatesThroughout) : null);
    }
    return reasons;
  }
}
