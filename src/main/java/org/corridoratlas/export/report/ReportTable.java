// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.export.page.Markup;

/** The figures side by side, with the difference from the reference and how exact they are. */
final class ReportTable {

  /** The most options beside one another on a sheet. */
  private static final int MOST = 5;

  private final Report report;
  private final List<MetricRow> rows;
  private final List<String> notes = new ArrayList<>();

  private ReportTable(Report report) {
    this.report = report;
    this.rows =
        report.objects("metrics").stream()
            .map(MetricRow::of)
            .filter(row -> !row.isUncertainty() && row.isTelling(report.options()))
            .toList();
  }

  static void write(Report report, Markup html) {
    html.element("h2", "The figures");
    ReportTable table = new ReportTable(report);
    List<ReportOption> options = report.options();
    for (int from = 0; from < options.size(); from += MOST) {
      table.part(options.subList(from, Math.min(options.size(), from + MOST)), html);
    }
    table.notes(html);
  }

  private void part(List<ReportOption> options, Markup html) {
    html.open("table", "class", "figures");
    html.element(
        "caption",
        "Lengths in kilometres; beside each value its difference from the reference. Left out:"
            + " rows that are zero, and beyond lengths and crossings those that are equal, for all.");
    html.open("thead").open("tr").element("th", "Figure", "scope", "col");
    for (ReportOption option : options) {
      html.open("th", "scope", "col", "colspan", "2");
      html.element("b", option.letter(), "style", "color:" + option.colour());
      html.text(" " + report.name(option) + ", " + Wording.mode(option.mode()));
      html.element("small", report.isReference(option) ? " reference" : "").close();
    }
    html.close().close().open("tbody").line();
    sequence(options, html);
    for (MetricRow row : rows) {
      html.open("tr").open("th", "scope", "row", "title", row.definition());
      html.text(row.label(report.wording()));
      html.element("small", row.shownUnit().isEmpty() ? "" : " " + row.shownUnit()).close();
      options.forEach(option -> cells(row, option, html));
      html.close().line();
    }
    html.close().close().line();
  }

  private void sequence(List<ReportOption> options, Markup html) {
    html.open("tr").element("th", "Jurisdictions in order", "scope", "row");
    for (ReportOption option : options) {
      String sequence = MetricRow.text(option.feature(), "jurisdictionSequence");
      html.open("td", "colspan", "2").text(sequence.replace(">", " → "));
      if (Boolean.TRUE.equals(option.feature().properties().get("endsDiffer"))) {
        html.element("sup", note("Runs between other ends: not to be compared by length (*)."));
      }
      html.close();
    }
    html.close().line();
  }

  private void cells(MetricRow row, ReportOption option, Markup html) {
    double value = ReportOption.number(option.feature(), row.id());
    if (Double.isNaN(value)) {
      html.open("td", "class", "figure").text(Figures.UNKNOWN);
      html.element("sup", note(reason(row, option, row.id()))).close().open("td").close();
      return;
    }
    html.open("td", "class", "figure", "data-column", row.id(), "data-option", option.id());
    html.text(row.shown(value));
    uncertainty(row, option, html);
    double difference = ReportOption.number(option.feature(), row.differenceId());
    boolean told = !report.isReference(option) && !Double.isNaN(difference);
    html.close();
    html.element("td", told ? row.shownDifference(difference) : "", "class", "difference");
  }

  /** How exact a length is; for the whole length also that, and why, it is not known. */
  private void uncertainty(MetricRow row, ReportOption option, Markup html) {
    double band = ReportOption.number(option.feature(), row.uncertaintyId());
    boolean zero = ReportOption.number(option.feature(), row.id()) == 0;
    if (!row.uncertaintyId().equals(row.id()) && !Double.isNaN(band)) {
      if (zero && band == 0) {
        return;
      }
      html.element("small", " ± " + row.shown(band));
    } else if (row.id().equals("lengthMetres")) {
      html.element("small", " ± " + Figures.UNKNOWN);
      html.element("sup", note(reason(row, option, row.uncertaintyId())));
    }
  }

  private static String reason(MetricRow row, ReportOption option, String column) {
    return row.reason(option.feature(), column).orElse("Not defined for this option.");
  }

  private String note(String text) {
    if (!notes.contains(text)) {
      notes.add(text);
    }
    return Integer.toString(notes.indexOf(text) + 1);
  }

  private void notes(Markup html) {
    if (!notes.isEmpty()) {
      html.open("ol", "class", "notes");
      notes.forEach(note -> html.element("li", note));
      html.close().line();
    }
  }
}
