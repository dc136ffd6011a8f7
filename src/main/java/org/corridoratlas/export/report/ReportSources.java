// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.export.page.Markup;
import org.corridoratlas.feature.Feature;

/** The sources behind the report, each with its address where it has one. */
final class ReportSources {

  private final Report report;

  private ReportSources(Report report) {
    this.report = report;
  }

  static void write(Report report, Markup html) {
    html.element("h2", "Sources");
    html.open("ul", "class", "sources");
    new ReportSources(report).list(html);
    html.close().line();
  }

  /** References to sources, by id. */
  static void references(List<String> ids, Markup html) {
    for (String id : ids) {
      html.element("a", id, "class", "ref", "href", "#source-" + id).text(" ");
    }
  }

  private void list(Markup html) {
    for (String id : ids()) {
      html.open("li", "id", "source-" + id).element("b", id).text(" ");
      report.wording().find("sources", id).ifPresent(source -> told(source, html));
      html.close().line();
    }
  }

  /** Those of the comparison, and those of the published figures and positions. */
  private SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    for (Map<?, ?> source : report.objects("sources")) {
      ids.add(String.valueOf(source.get("id")));
    }
    for (ComparisonFeature claim : report.comparison().features("claim")) {
      report
          .wording()
          .find("claims", ReportOption.text(claim, "claim"))
          .ifPresent(feature -> ids.addAll(feature.texts("sources")));
    }
    return ids;
  }

  private static void told(Feature source, Markup html) {
    String words =
        source
            .text("title")
            .or(() -> source.text("citation"))
            .or(() -> source.text("publisher"))
            .or(() -> source.text("host"))
            .orElse("");
    String url = source.text("url").orElse("");
    if (url.startsWith("https://") || url.startsWith("http://")) {
      html.element("a", words.isEmpty() ? url : words, "href", url, "rel", "noreferrer");
    } else {
      html.text(words);
    }
    String host = source.text("host").filter(name -> !name.equals(words)).orElse("");
    html.text(host.isEmpty() ? "" : ", " + host);
    html.text(source.text("date").map(date -> ", " + date).orElse(""));
  }
}
