// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of a comparison: which figures, in which order, named how. */
final class Metrics {

  static final String METRE = "metre";
  static final String COUNT = "count";
  static final String RATIO = "ratio";
  static final String LENGTH = "lengthMetres";
  static final String BAND = "lengthUncertaintyMetres";
  static final String UNDETERMINED = LENGTH + "Undetermined";
  static final String UNKNOWN_STATUS = LENGTH + "StatusUnknown";
  static final String CHANGES_HANDS = "changesHandsMetres";
  static final String CROSSINGS = "crossings";
  static final String SINUOSITY = "sinuosity";
  static final String GAUGE_CHANGES = "gaugeChanges";
  static final String OVERLAP = "overlapMetres";
  static final String OVERLAP_SHARE = "overlapShare";

  /** The distances for which nearness to a boundary is told, metres. */
  static final List<Integer> NEAR_METRES = List.of(500, 1000, 5000);

  private Metrics() {}

  /** All metrics for a vocabulary. */
  static List<Metric> of(List<String> jurisdictions, ComparisonBasis.Vocabulary vocabulary) {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(metre(LENGTH, "Geodesic length of the option on WGS 84."));
    metrics.add(metre(BAND, "Half the 95 % band of the length, from positional accuracy."));
    jurisdictions.forEach(id -> metrics.add(metre(in(id), "Length in jurisdiction " + id + ".")));
    jurisdictions.forEach(
        id -> metrics.add(metre(band(id), "Half the 95 % band of the length in " + id + ".")));
    metrics.add(
        metre(
            UNDETERMINED,
            "Length whose jurisdiction cannot be told: on another side than declared, but within"
                + " the positional accuracy, or outside all jurisdictions."));
    metrics.addAll(byWord(vocabulary));
    metrics.add(new Metric(CROSSINGS, COUNT, "Changes of jurisdiction along the option."));
    metrics.add(
        metre(CHANGES_HANDS, "Length in another jurisdiction than in the neutral perspective."));
    NEAR_METRES.forEach(
        d -> metrics.add(metre(near(d), "Length within " + d + " m of another jurisdiction.")));
    metrics.addAll(shape());
    return metrics;
  }

  private static List<Metric> byWord(ComparisonBasis.Vocabulary vocabulary) {
    List<Metric> metrics = new ArrayList<>();
    vocabulary
        .statuses()
        .forEach(word -> metrics.add(metre(column(word), "Length with status " + word + ".")));
    metrics.add(metre(UNKNOWN_STATUS, "Length whose status on the day is not known."));
    vocabulary.modes().forEach(word -> metrics.add(metre(column(word), "Length by " + word + ".")));
    vocabulary
        .regimes()
        .forEach(
            regime ->
                metrics.add(
                    metre(
                        regime(regime.id()),
                        "Length under: " + vocabulary.regimeName(regime.id()) + ".")));
    return metrics;
  }

  private static List<Metric> shape() {
    return List.of(
        new Metric(SINUOSITY, RATIO, "Length over the geodesic distance between the two ends."),
        new Metric(GAUGE_CHANGES, COUNT, "Changes between two known railway gauges."),
        metre(
            OVERLAP,
            "Length within " + Overlap.TOLERANCE_METRES + " m of the reference's alignment."),
        new Metric(OVERLAP_SHARE, RATIO, "Overlap with the reference over the length."));
  }

  private static Metric metre(String id, String definition) {
    return new Metric(id, METRE, definition);
  }

  /** The column of the length in a jurisdiction. */
  static String in(String jurisdiction) {
    return LENGTH + jurisdiction.replace("-", "");
  }

  /** The column of the half-width of the band of the length in a jurisdiction. */
  static String band(String jurisdiction) {
    return BAND + jurisdiction.replace("-", "");
  }

  /** The column of the length with a status or by a mode. */
  static String column(String word) {
    return LENGTH + pascal(word);
  }

  /** The column of the length under a regime. */
  static String regime(String id) {
    return LENGTH + "Control" + pascal(id);
  }

  /** The column of the length near a boundary. */
  static String near(int metres) {
    return "nearBoundaryMetres" + metres;
  }

  private static String pascal(String word) {
    StringBuilder name = new StringBuilder();
    for (String part : word.split("-", -1)) {
      if (!part.isEmpty()) {
        name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return name.toString();
  }
}
