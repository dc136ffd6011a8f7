// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the comparison table must say, worked out from the answer of the API alone. */
final class TableRows {

  private enum Kind {
    LENGTH,
    RATIO,
    COUNT,
    SEQUENCE
  }

  private record Row(String head, String property, Kind kind, boolean always) {}

  private static final List<Row> FIRST =
      List.of(
          new Row("Total", "lengthMetres", Kind.LENGTH, true),
          new Row("Length ÷ straight line", "sinuosity", Kind.RATIO, false),
          length("Shared with reference", "overlapMetres"),
          length("Armenia", "lengthMetresAM"),
          length("Azerbaijan", "lengthMetresAZ"),
          length("Nakhchivan (Azerbaijan)", "lengthMetresAZNX"),
          length("Georgia", "lengthMetresGE"),
          length("Iran", "lengthMetresIR"),
          length("Türkiye", "lengthMetresTR"),
          length("undetermined", "lengthMetresUndetermined"),
          length("Elsewhere than in the neutral view", "changesHandsMetres"),
          length("host state checks", "lengthMetresControlHostState"),
          length("host state, checks outsourced", "lengthMetresControlHostStateOutsourcedChecks"),
          length("joint control", "lengthMetresControlJoint"),
          length("third-party guard", "lengthMetresControlThirdPartyGuard"),
          length("no host-state control", "lengthMetresControlNoHostControl"),
          length("undetermined", "lengthMetresControlUndetermined"));

  private static final List<Row> THEN =
      List.of(
          length("operating", "lengthMetresOperating"),
          length("under construction", "lengthMetresUnderConstruction"),
          length("under reconstruction", "lengthMetresUnderReconstruction"),
          length("planned", "lengthMetresPlanned"),
          length("closed", "lengthMetresClosed"),
          length("suspended", "lengthMetresSuspended"),
          length("dismantled", "lengthMetresDismantled"),
          length("route not yet defined", "lengthMetresUndefined"),
          length("status not known", "lengthMetresStatusUnknown"),
          new Row("Border crossings", "crossings", Kind.COUNT, true),
          new Row("States in order", "jurisdictionSequence", Kind.SEQUENCE, false),
          new Row("Changes of gauge", "gaugeChanges", Kind.COUNT, false),
          length("Within 0.5 km of another state", "nearBoundaryMetres500"),
          length("Within 1 km of another state", "nearBoundaryMetres1000"),
          length("Within 5 km of another state", "nearBoundaryMetres5000"));

  private static final Map<String, String> STATES =
      new TreeMap<>(
          Map.of(
              "AM", "Armenia", "AZ", "Azerbaijan", "GE", "Georgia", "IR", "Iran", "TR", "Türkiye"));

  private static void officers(List<Row> rows, String id, String name) {
    rows.add(length("A traveller meets officers of " + name, "meetsOfficersMetres" + id));
    rows.add(
        length("Not said whether officers of " + name + " are met", "officersUnknownMetres" + id));
    rows.add(length("In " + name + ", not under its checks", "withoutHostChecksMetres" + id));
    rows.add(length("In " + name + ", not said who checks", "hostChecksUnknownMetres" + id));
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>(FIRST);
    STATES.forEach((id, name) -> officers(rows, id, name));
    rows.addAll(THEN);
    within(rows, "Settlements within %d km", "settlementsWithin%d000Metres");
    within(rows, "People within %d km, as far as known", "populationWithin%d000Metres");
    within(
        rows,
        "Settlements within %d km, population not known",
        "settlementsWithoutPopulationWithin%d000Metres");
    rows.add(new Row("Rivers crossed", "waterCrossings", Kind.COUNT, false));
    rows.add(
        new Row(
            "River meetings within the accuracy",
            "waterMeetingsWithinAccuracy",
            Kind.COUNT,
            false));
    rows.add(length("Start to nearest operating railway", "railheadMetresStart"));
    rows.add(length("End to nearest operating railway", "railheadMetresEnd"));
    rows.add(
        length("First stretch not operating to nearest operating railway", "railheadMetresBreak"));
    return rows;
  }

  private static void within(List<Row> rows, String head, String property) {
    for (int km : new int[] {1, 5, 10}) {
      rows.add(new Row(String.format(head, km), String.format(property, km), Kind.COUNT, false));
    }
  }

  private TableRows() {}

  private static Row length(String head, String property) {
    return new Row(head, property, Kind.LENGTH, false);
  }

  /** Rows as "head | cell | cell…"; rows that are zero for all options are left out. */
  static List<String> of(List<JsonNode> options, String reference) {
    List<String> rows = new ArrayList<>();
    for (Row row : rows()) {
      boolean zero =
          options.stream()
              .map(option -> option.path("properties").path(row.property()))
              .allMatch(value -> value.isNumber() && value.doubleValue() == 0);
      if (row.always() || !zero) {
        rows.add(line(row, options, reference));
      }
    }
    return rows;
  }

  private static String line(Row row, List<JsonNode> options, String reference) {
    List<String> cells = new ArrayList<>();
    cells.add(row.head() + (row.kind() == Kind.LENGTH ? " km" : ""));
    for (JsonNode option : options) {
      boolean same = option.path("id").asText().equals(reference);
      cells.add(cell(row, option.path("properties"), same));
    }
    return String.join(" | ", cells);
  }

  private static String cell(Row row, JsonNode properties, boolean reference) {
    JsonNode value = properties.path(row.property());
    if (value.isNull()) {
      return "–" + properties.path(row.property() + "Reason").asText("not known");
    }
    String band = value.isNumber() && value.doubleValue() != 0 ? band(row, properties) : "";
    return figure(row.kind(), value) + (reference ? "" : difference(row, properties)) + band;
  }

  private static String figure(Kind kind, JsonNode value) {
    return switch (kind) {
      case LENGTH -> rounded(value.decimalValue().movePointLeft(3), 1);
      case RATIO -> rounded(value.decimalValue(), 2);
      case COUNT -> rounded(value.decimalValue(), 0);
      case SEQUENCE -> value.asText().replace(">", " → ");
    };
  }

  private static String difference(Row row, JsonNode properties) {
    String column =
        row.property().equals("lengthMetres") ? "differenceMetres" : row.property() + "Difference";
    JsonNode value = properties.path(column);
    if (row.kind() == Kind.SEQUENCE || row.property().equals("overlapMetres") || value.isNull()) {
      return "";
    }
    int digits = row.kind() == Kind.LENGTH ? 1 : row.kind() == Kind.RATIO ? 2 : 0;
    BigDecimal amount = value.decimalValue().movePointLeft(row.kind() == Kind.LENGTH ? 3 : 0);
    BigDecimal shown = amount.setScale(digits, RoundingMode.HALF_UP);
    if (shown.signum() == 0) {
      return "difference =same";
    }
    return "difference " + (shown.signum() > 0 ? "+" : "−") + rounded(amount.abs(), digits);
  }

  private static String band(Row row, JsonNode properties) {
    if (!row.property().startsWith("lengthMetres")) {
      return "";
    }
    String column = row.property().replace("lengthMetres", "lengthUncertaintyMetres");
    JsonNode metres = properties.path(column);
    return metres.isNumber() ? "± " + rounded(metres.decimalValue().movePointLeft(3), 1) : "";
  }

  private static String rounded(BigDecimal value, int digits) {
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
