// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.catalogue.Regime;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: a figure that every option has.
 *
 * @param id the column of the comparison
 * @param unit the unit in the comparison
 * @param definition one sentence
 */
record MetricRow(String id, String unit, String definition) {

  private static final String LENGTH = "lengthMetres";
  private static final String CONTROL = LENGTH + "Control";
  private static final String NEAR = "nearBoundaryMetres";

  static MetricRow of(Map<?, ?> metric) {
    return new MetricRow(
        String.valueOf(metric.get("id")),
        String.valueOf(metric.get("unit")),
        String.valueOf(metric.get("definition")));
  }

  /** Tells whether it says how exactly another figure is known. */
  boolean isUncertainty() {
    return id.contains("Uncertainty");
  }

  /**
   * Tells whether it is worth a row: it is the length or a part of it, or the crossings, and not
   * zero for every option; or it is another figure in which the options differ. The length by mode
   * is not, where each option has one mode, which stands in its heading.
   */
  boolean isTelling(List<ReportOption> options) {
    boolean repeats =
        options.stream()
            .map(ReportOption::feature)
            .allMatch(
                option ->
                    ReportOption.number(option, id) == 0
                        || ReportOption.number(option, id) == ReportOption.number(option, LENGTH));
    boolean ofMode = options.stream().anyMatch(one -> id.equals(LENGTH + pascal(one.mode())));
    boolean known = options.stream().anyMatch(one -> ReportOption.number(one.feature(), id) != 0);
    boolean core = id.startsWith(LENGTH) || id.equals("crossings");
    boolean differs =
        options.stream().map(one -> text(one.feature(), id)).distinct().limit(2).count() > 1;
    return id.equals(LENGTH)
        || (known && !(ofMode && repeats) && (core || differs || options.size() == 1));
  }

  /** A value in the unit of the table. */
  String shown(double value) {
    if (value == 0) {
      return "0";
    }
    return switch (unit) {
      case "metre" -> Figures.kilometres(value);
      case "count", "person" -> Figures.fixed(value, 0);
      default -> Figures.fixed(value, 3);
    };
  }

  /** A difference in the unit of the table, with its sign. */
  String shownDifference(double value) {
    return switch (unit) {
      case "metre" -> Figures.signed(value / 1000, 1);
      case "count", "person" -> Figures.signed(value, 0);
      default -> Figures.signed(value, 3);
    };
  }

  /** The unit of the table. */
  String shownUnit() {
    return switch (unit) {
      case "metre" -> "km";
      case "count", "ratio" -> "";
      default -> unit;
    };
  }

  /** The column of the difference against the reference. */
  String differenceId() {
    return id.equals(LENGTH) ? "differenceMetres" : id + "Difference";
  }

  /** The column that says how exactly it is known. */
  String uncertaintyId() {
    return id.replaceFirst("Metres", "UncertaintyMetres");
  }

  /** Why a value is not known: the reason whose name fits best. */
  Optional<String> reason(ComparisonFeature option, String column) {
    return option.properties().keySet().stream()
        .filter(name -> name.endsWith("Reason"))
        .filter(name -> column.startsWith(name.substring(0, name.length() - "Reason".length())))
        .max(Comparator.comparingInt(String::length))
        .map(name -> ReportOption.text(option, name))
        .filter(text -> !text.isEmpty());
  }

  /** What it is called. */
  String label(Wording wording) {
    if (id.equals(LENGTH)) {
      return "Length";
    }
    if (id.startsWith(NEAR)) {
      return "Within " + Figures.plain(metres() / 1000) + " km of another jurisdiction";
    }
    return jurisdiction(wording)
        .or(() -> regime(wording))
        .or(this::status)
        .or(() -> forOne(wording))
        .orElseGet(() -> sentence(id.startsWith(LENGTH) ? id.substring(LENGTH.length()) : id));
  }

  private double metres() {
    try {
      return Double.parseDouble(id.substring(NEAR.length()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Optional<String> jurisdiction(Wording wording) {
    return wording.list("jurisdictions").stream()
        .map(Feature::id)
        .filter(one -> id.equals(LENGTH + one.replace("-", "")))
        .findFirst()
        .map(one -> "In " + wording.jurisdiction(one));
  }

  private Optional<String> regime(Wording wording) {
    return wording.regimes().stream()
        .filter(one -> id.equals(CONTROL + pascal(one.id())))
        .findFirst()
        .map(Regime::id)
        .map(one -> "Control: " + wording.regime(one));
  }

  /** A figure of one jurisdiction or state, as {@code somethingMetresAM}. */
  private Optional<String> forOne(Wording wording) {
    int end = id.indexOf("Metres") + "Metres".length();
    return wording.list("jurisdictions").stream()
        .map(Feature::id)
        .filter(one -> end < id.length() && id.substring(end).equals(one.replace("-", "")))
        .findFirst()
        .map(one -> sentence(id.substring(0, end)) + ": " + wording.jurisdiction(one));
  }

  private Optional<String> status() {
    return StatusStroke.sections().stream()
        .filter(one -> id.equals(LENGTH + pascal(one)))
        .findFirst()
        .map(one -> "Status: " + Wording.status(one));
  }

  private static String pascal(String words) {
    StringBuilder name = new StringBuilder();
    for (String word : words.split("-", -1)) {
      name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(word.isEmpty() ? "" : word.substring(1));
    }
    return name.toString();
  }

  /** {@code UnderConstruction} as {@code Under construction}, without the unit. */
  private static String sentence(String name) {
    String spaced = name.replaceAll("(\\d+)Metres", " $1 m").replace("Metres", " ");
    String words = spaced.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").strip();
    String lower = words.replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? name
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** The value of a property as text, for those that are no numbers. */
  static String text(ComparisonFeature option, String property) {
    @Nullable Object value = option.properties().get(property);
    return value == null ? Figures.UNKNOWN : value.toString();
  }
}
