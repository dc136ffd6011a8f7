// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.route.Proposal;

/**
 * What the control regimes of a proposal mean for a traveller and for a state, in metres. The same
 * rule for every state; what nobody says is counted as unknown, never guessed.
 */
final class ControlMeasures {

  private final Map<String, String> states;
  private final ComparisonBasis.Vocabulary vocabulary;

  ControlMeasures(ComparisonBasis basis) {
    this.states = basis.perspectives().states();
    this.vocabulary = basis.vocabulary();
  }

  /** Adds the columns by state. */
  void add(Proposal proposal, List<Stretch> stretches, Map<String, Double> values) {
    for (Stretch stretch : stretches) {
      String jurisdiction = stretch.jurisdiction().orElse(null);
      if (jurisdiction != null) {
        String state = states.getOrDefault(jurisdiction, jurisdiction);
        double metres = stretch.lengthMetres();
        column(meets(proposal, stretch, jurisdiction), Columns.MEETS, state)
            .ifPresent(column -> values.merge(column, metres, Double::sum));
        column(checks(stretch).map(checked -> !checked), Columns.WITHOUT, state)
            .ifPresent(column -> values.merge(column, metres, Double::sum));
      }
    }
  }

  private static Optional<String> column(Optional<Boolean> counted, Columns kind, String state) {
    if (counted.isEmpty()) {
      return Optional.of(kind.unknown + state);
    }
    return counted.get() ? Optional.of(kind.counted + state) : Optional.empty();
  }

  private Optional<Boolean> meets(Proposal proposal, Stretch stretch, String jurisdiction) {
    Object own = proposal.feature().object("meetsHostOfficers").get(jurisdiction);
    if (own != null) {
      return own.equals("unknown") ? Optional.empty() : Optional.of(own.equals("yes"));
    }
    return vocabulary.regime(stretch.regime()).flatMap(regime -> regime.meetsHostOfficers());
  }

  private Optional<Boolean> checks(Stretch stretch) {
    return vocabulary.regime(stretch.regime()).flatMap(regime -> regime.hostChecks());
  }

  /** The columns by state. */
  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    for (String state : states.values().stream().distinct().toList()) {
      metrics.add(
          metre(Columns.MEETS.counted, state, "on which a traveller meets officers of " + state));
      metrics.add(
          metre(
              Columns.MEETS.unknown,
              state,
              "in " + state + " on which it is not said whether a traveller meets its officers"));
      metrics.add(
          metre(Columns.WITHOUT.counted, state, "of " + state + " not under checks of " + state));
      metrics.add(
          metre(
              Columns.WITHOUT.unknown, state, "of " + state + " for which nobody says who checks"));
    }
    return metrics;
  }

  private static Metric metre(String column, String state, String definition) {
    return new Metric(column + state, Metrics.METRE, "Length " + definition + ".");
  }

  /** The matrix of an option: a row for each jurisdiction and regime, in the order of travel. */
  static List<Map<String, Object>> matrix(OptionMeasures measures) {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    for (Stretch stretch : measures.stretches()) {
      Map<String, Object> row = row(rows, measures, stretch);
      double before = ((Number) row.getOrDefault("lengthMetres", 0)).doubleValue();
      row.put("lengthMetres", Math.round(10 * (before + stretch.lengthMetres())) / 10.0);
    }
    for (BorderCrossing crossing : measures.crossings()) {
      Map<String, Object> row = row(rows, measures, crossing.after());
      row.put("crossingsInto", ((Number) row.getOrDefault("crossingsInto", 0)).intValue() + 1);
    }
    return List.copyOf(rows.values());
  }

  private static Map<String, Object> row(
      Map<String, Map<String, Object>> rows, OptionMeasures measures, Stretch stretch) {
    String jurisdiction = stretch.jurisdictionOrUndetermined();
    return rows.computeIfAbsent(
        jurisdiction + " " + stretch.regime(),
        key -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("option", measures.option().id());
          row.put("jurisdiction", jurisdiction);
          row.put("regime", stretch.regime());
          row.put("lengthMetres", 0.0);
          row.put("crossingsInto", 0);
          return row;
        });
  }

  /** The names of the columns, each followed by the state. */
  private enum Columns {
    MEETS("meetsOfficersMetres", "officersUnknownMetres"),
    WITHOUT("withoutHostChecksMetres", "hostChecksUnknownMetres");

    private final String counted;
    private final String unknown;

    Columns(String counted, String unknown) {
      this.counted = counted;
      this.unknown = unknown;
    }
  }
}
