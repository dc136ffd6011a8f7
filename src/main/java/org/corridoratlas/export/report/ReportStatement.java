// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.export.page.Markup;

/** The end of the report: method, how to make it again, licence, what it does not say. */
final class ReportStatement {

  private final Report report;

  ReportStatement(Report report) {
    this.report = report;
  }

  void write(Markup html) {
    html.open("footer").element("h2", "Method and terms");
    html.element("p", report.header("method"));
    html.open("p").text("To make it again, from the same data: ");
    html.element("code", command()).close();
    html.open("p").element("b", "Data ").text(report.header("datasetVersion"));
    html.text(" · ").element("b", "Method ").text(report.header("methodVersion"));
    html.text(" · ").element("b", "Licence ").text(report.header("licence"));
    html.text(" · ").element("b", "Attribution ").text(report.header("attribution")).close();
    html.element("p", report.header("disclaimer"), "class", "disclaimer");
    html.close().line();
  }

  /** The command that writes this report. */
  private String command() {
    List<String> words = new ArrayList<>(List.of("corridor-atlas", "compare"));
    words.addAll(report.texts("proposals"));
    if (!report.between().isEmpty()) {
      words.addAll(List.of("--between", String.join(",", report.between())));
    }
    words.addAll(List.of("--reference", report.header("reference")));
    words.addAll(List.of("--as-of", report.header("asOf")));
    words.addAll(List.of("--perspective", report.header("perspective")));
    if (!report.wording().language().equals("en")) {
      words.addAll(List.of("--lang", report.wording().language()));
    }
    words.addAll(List.of("-f", "html"));
    return String.join(" ", words);
  }
}
