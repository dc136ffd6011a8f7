// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.export.page.Markup;
import org.corridoratlas.feature.Feature;

/** Published figures beside what is measured on the atlas's own lines. */
final class ReportClaims {

  private final Report report;

  private ReportClaims(Report report) {
    this.report = report;
  }

  /** A claim, and the letters of the options it is about. */
  private record Told(ComparisonFeature claim, List<String> letters) {}

  static void write(Report report, Markup html) {
    ReportClaims claims = new ReportClaims(report);
    List<Told> all = claims.all();
    html.element("h2", "Published figures beside the measured");
    if (all.isEmpty()) {
      html.element("p", "No published figure about these options is recorded.").line();
      return;
    }
    html.open("table", "class", "claims");
    html.element(
        "caption",
        "Each as published by who is named; the deviation is against the measurement, and ± is the"
            + " 95 % band of that.");
    html.open("thead").open("tr");
    for (String head : List.of("Figure", "Published", "Measured", "Deviation", "Who and when")) {
      html.element("th", head, "scope", "col");
    }
    html.close().close().open("tbody").line();
    claims.rows(all, html);
    html.close().close().line();
  }

  private List<Told> all() {
    Map<String, Told> byId = new LinkedHashMap<>();
    for (ReportOption option : report.options()) {
      for (ComparisonFeature claim : option.claims()) {
        byId.computeIfAbsent(
                ReportOption.text(claim, "claim"), id -> new Told(claim, new ArrayList<>()))
            .letters()
            .add(option.letter());
      }
    }
    return List.copyOf(byId.values());
  }

  /** Those about one route together, under its name. */
  private void rows(List<Told> all, Markup html) {
    Map<String, List<Told>> routes = new LinkedHashMap<>();
    for (Told told : all) {
      String about = ReportOption.text(told.claim(), "about");
      routes.computeIfAbsent(about, key -> new ArrayList<>()).add(told);
    }
    routes.forEach(
        (route, group) -> {
          html.open("tr", "class", "group").open("th", "scope", "rowgroup", "colspan", "5");
          html.element("b", String.join(" ", group.get(0).letters())).text(" ");
          html.text(report.wording().name("routes", route)).close().close().line();
          group.forEach(told -> row(told.claim(), html));
        });
  }

  private void row(ComparisonFeature claim, Markup html) {
    html.open("tr").element("th", ReportOption.text(claim, "metric"), "scope", "row");
    html.open("td", "class", "figure");
    html.text(Figures.plain(ReportOption.number(claim, "claimedValue")) + " ");
    html.text(ReportOption.text(claim, "unit")).close();
    double measured = ReportOption.number(claim, "measuredMetres");
    if (Double.isNaN(measured)) {
      html.open("td", "colspan", "2").text(Figures.UNKNOWN + " ");
      html.element("small", ReportOption.text(claim, "measuredReason")).close();
    } else {
      double band = ReportOption.number(claim, "measuredUncertaintyMetres");
      html.open("td", "class", "figure").text(Figures.kilometres(measured) + " km");
      html.element("small", " ± " + Figures.kilometres(band)).close();
      double percent = ReportOption.number(claim, "deviationPercent");
      html.open("td", "class", "figure").text(Figures.signed(percent, 1) + " %");
      html.element("small", isWithin(claim) ? " inside ±" : " outside ±").close();
    }
    html.open("td").text(ReportOption.text(claim, "claimant"));
    String date = ReportOption.text(claim, "date");
    html.element("small", date.isEmpty() ? " " : ", " + date + " ");
    ReportSources.references(sources(claim), html);
    html.close().close().line();
  }

  private static boolean isWithin(ComparisonFeature claim) {
    return Boolean.TRUE.equals(claim.properties().get("claimedWithinUncertainty"));
  }

  private List<String> sources(ComparisonFeature claim) {
    return report
        .wording()
        .find("claims", ReportOption.text(claim, "claim"))
        .map((Feature feature) -> feature.texts("sources"))
        .orElse(List.of());
  }
}
