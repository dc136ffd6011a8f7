// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridoratlas.export.page.Markup;

/** What the bands of the strips mean, in words; only what is in them. */
final class StripLegend {

  private static final String LINE = "M1 6H29";

  private StripLegend() {}

  static void write(Report report, Palette palette, Markup html) {
    html.open("figcaption", "class", "legend");
    jurisdictions(report, palette, html);
    regimes(report, html);
    statuses(report, html);
    html.close().line();
  }

  private static void jurisdictions(Report report, Palette palette, Markup html) {
    row(html, "Upper band, in whose jurisdiction");
    for (String id : new TreeSet<>(present(report, "jurisdiction"))) {
      boolean known = !id.equals("undetermined");
      box(html, known ? palette.tint(id) : Patterns.undetermined());
      String code = known ? id + ", " : "?, ";
      html.text(code + report.wording().jurisdiction(id)).close();
    }
    html.close();
  }

  private static void regimes(Report report, Markup html) {
    row(html, "Lower band, who controls");
    Set<String> regimes = present(report, "regime");
    for (String id : Patterns.regimes()) {
      if (regimes.contains(id)) {
        box(html, Patterns.fill(id));
        html.text(report.wording().regime(id)).close();
      }
    }
    html.close();
  }

  private static void statuses(Report report, Markup html) {
    row(html, "Line, in what state");
    Set<String> statuses = present(report, "status");
    List<String> drawn = new ArrayList<>(StatusStroke.sections());
    drawn.add("");
    drawn.retainAll(statuses);
    for (String status : drawn) {
      key(html);
      StatusStroke.section(status).draw(html, LINE, new StatusStroke.Pen(Palette.REGIME, 2.4));
      html.close().text(Wording.status(status)).close();
    }
    html.close();
  }

  private static void row(Markup html, String title) {
    html.open("ul").open("li", "class", "legend-title").text(title + ":").close();
  }

  private static void key(Markup html) {
    html.open("li");
    html.open("svg", "class", "key", "width", "30", "height", "12", "aria-hidden", "true");
  }

  private static void box(Markup html, String fill) {
    key(html);
    html.empty(
        "rect", "class", "band", "x", "0.5", "y", "1", "width", "29", "height", "10", "fill", fill);
    html.close();
  }

  private static Set<String> present(Report report, String property) {
    return report.options().stream()
        .flatMap(option -> option.stretches().stream())
        .map(stretch -> ReportOption.text(stretch, property))
        .collect(Collectors.toSet());
  }
}
