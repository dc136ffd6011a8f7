// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;

/** The columns of what lies near an option. */
final class ProximityMetrics {

  static final String PERSON = "person";
  static final String WATER_CROSSINGS = "waterCrossings";
  static final String WATER_WITHIN_ACCURACY = "waterMeetingsWithinAccuracy";
  static final String RAILHEAD_START = "railheadMetresStart";
  static final String RAILHEAD_END = "railheadMetresEnd";
  static final String RAILHEAD_BREAK = "railheadMetresBreak";
  static final List<String> RAILHEADS = List.of(RAILHEAD_START, RAILHEAD_END, RAILHEAD_BREAK);

  private ProximityMetrics() {}

  /** All of them, in the order of the columns. */
  static List<Metric> list() {
    List<Metric> metrics = new ArrayList<>();
    Settlements.WITHIN_METRES.forEach(metres -> metrics.addAll(near(metres)));
    metrics.add(
        new Metric(
            WATER_CROSSINGS,
            Metrics.COUNT,
            "Rivers crossed, where the line gets farther from the river on both sides than both"
                + " are known."));
    metrics.add(
        new Metric(
            WATER_WITHIN_ACCURACY,
            Metrics.COUNT,
            "Further meetings with rivers as drawn, which the accuracy leaves open."));
    metrics.add(railhead(RAILHEAD_START, "the beginning of the option"));
    metrics.add(railhead(RAILHEAD_END, "the end of the option"));
    metrics.add(railhead(RAILHEAD_BREAK, "the first stretch not known to operate"));
    return metrics;
  }

  private static List<Metric> near(int metres) {
    return List.of(
        new Metric(
            settlements(metres),
            Metrics.COUNT,
            "Cities, towns and villages within " + metres + " m of the line."),
        new Metric(
            people(metres),
            PERSON,
            "Sum of the known populations of the settlements within " + metres + " m."),
        new Metric(
            uncounted(metres),
            Metrics.COUNT,
            "Settlements within " + metres + " m whose population is not known."));
  }

  private static Metric railhead(String id, String from) {
    return new Metric(
        id,
        Metrics.METRE,
        "Geodesic distance from " + from + " to the nearest railway in operation on the day.");
  }

  static String settlements(int metres) {
    return "settlementsWithin" + metres + "Metres";
  }

  static String people(int metres) {
    return "populationWithin" + metres + "Metres";
  }

  static String uncounted(int metres) {
    return "settlementsWithoutPopulationWithin" + metres + "Metres";
  }

  /** Why a figure is not known. */
  static String reason(String id, boolean operatesThroughout) {
    if (!RAILHEADS.contains(id)) {
      return "the population of no settlement that near is known";
    }
    return id.equals(RAILHEAD_BREAK) && operatesThroughout
        ? "every stretch operates on the day"
        : "no railway is known to operate on the day";
  }
}
