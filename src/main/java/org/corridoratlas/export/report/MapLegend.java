// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridoratlas.export.page.Markup;

/** What the signs of the map mean, in words; only what is on it. */
final class MapLegend {

  private static final double WIDTH = 30;
  private static final double HEIGHT = 12;
  private static final String LINE = "M1 6H29";

  private final Report report;
  private final MapGround ground;

  MapLegend(Report report, MapGround ground) {
    this.report = report;
    this.ground = ground;
  }

  void write(Markup html) {
    html.open("div", "class", "legend").open("ul", "aria-label", "Legend: options");
    for (ReportOption option : report.options()) {
      item(html);
      StatusStroke.section("operating")
          .draw(html, LINE, new StatusStroke.Pen(option.colour(), 3.2));
      html.close().element("b", option.letter()).text(" " + report.name(option));
      html.element("small", ", " + Wording.mode(option.mode())).close();
    }
    html.close().open("ul", "aria-label", "Legend: lines and signs");
    boundaries(html);
    lines(html);
    crossing(html);
    html.close().close().line();
  }

  private static void item(Markup html) {
    html.open("li");
    html.open("svg", "class", "key", "width", WIDTH, "height", HEIGHT, "aria-hidden", "true");
  }

  private void boundaries(Markup html) {
    for (String status : ground.legalStatuses()) {
      item(html);
      StatusStroke.boundary(status).draw(html, LINE, new StatusStroke.Pen(Palette.BOUNDARY, 1.4));
      html.close().text("boundary, " + Wording.legalStatus(status)).close();
    }
  }

  private void lines(Markup html) {
    Set<String> modes = present("mode");
    if (modes.contains("rail")) {
      item(html);
      StatusStroke.section("operating").draw(html, LINE, new StatusStroke.Pen(Palette.MUTED, 3.2));
      StatusStroke.section("operating")
          .ofSleepers()
          .draw(html, LINE, new StatusStroke.Pen(Palette.HALO, 1.3));
      html.close().text("railway: white sleepers").close();
    }
    Set<String> statuses = present("status");
    List<String> drawn = StatusStroke.sections().stream().filter(statuses::contains).toList();
    for (String status : drawn) {
      item(html);
      StatusStroke.section(status).draw(html, LINE, new StatusStroke.Pen(Palette.MUTED, 3.2));
      html.close().text(Wording.status(status)).close();
    }
    if (statuses.contains("")) {
      item(html);
      StatusStroke.section("").draw(html, LINE, new StatusStroke.Pen(Palette.MUTED, 3.2));
      html.close().text(Wording.status("")).close();
    }
  }

  private Set<String> present(String property) {
    return report.options().stream()
        .flatMap(option -> option.stretches().stream())
        .map(stretch -> ReportOption.text(stretch, property))
        .collect(Collectors.toSet());
  }

  private static void crossing(Markup html) {
    item(html);
    html.empty(
        "rect", "class", "sign", "x", "9", "y", "0.7", "width", "11", "height", "10.6", "rx", "2");
    html.close().text("border crossing, numbered in order of travel").close();
  }
}
