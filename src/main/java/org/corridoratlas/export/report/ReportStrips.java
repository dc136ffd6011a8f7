// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.export.page.Markup;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The options drawn as strips on one kilometre axis: whose land, over whose control, over what
 * state the line is in; crossings numbered as on the map.
 */
final class ReportStrips {

  private static final double WIDTH = MapFrame.WIDTH - 2;
  private static final double ROW = 72;
  private static final double MARKS = 17;
  private static final double LAND = 33;
  private static final double LAND_HEIGHT = 16;
  private static final double CONTROL = 50.5;
  private static final double CONTROL_HEIGHT = 10;
  private static final double STATUS = 66;
  private static final double MARK = 13;

  private final Report report;
  private final Palette palette;
  private final double longest;

  private ReportStrips(Report report) {
    this.report = report;
    this.palette = new Palette(report.wording().list("jurisdictions"));
    this.longest =
        Math.max(
            1, report.options().stream().mapToDouble(ReportOption::lengthMetres).max().orElse(1));
  }

  static void write(Report report, Markup html) {
    ReportStrips strips = new ReportStrips(report);
    html.element("h2", "Along each option");
    html.open("figure", "class", "strips");
    for (ReportOption option : report.options()) {
      strips.strip(option, html);
    }
    strips.axis(html);
    StripLegend.write(report, strips.palette, html);
    html.close().line();
  }

  private double x(double metres) {
    return 1 + metres / longest * WIDTH;
  }

  private void strip(ReportOption option, Markup html) {
    html.open(
        "svg",
        "viewBox",
        "0 0 " + Markup.px(MapFrame.WIDTH) + " " + Markup.px(ROW),
        "role",
        "img",
        "aria-labelledby",
        "strip-" + option.index());
    html.element("title", told(option), "id", "strip-" + option.index());
    heading(option, html);
    for (Run run : Run.of(option, "jurisdiction")) {
      land(run, html);
    }
    for (Run run : Run.of(option, "regime")) {
      bar(run, new Band(CONTROL, CONTROL_HEIGHT, Patterns.fill(run.value())), html);
    }
    for (Run run : Run.of(option, "status")) {
      Coordinate from = new Coordinate(x(run.from()), STATUS);
      Coordinate to = new Coordinate(Math.max(x(run.from()) + 0.5, x(run.to()) - 1), STATUS);
      StatusStroke.section(run.value())
          .draw(
              html, SvgPath.through(List.of(from, to)), new StatusStroke.Pen(Palette.REGIME, 2.4));
    }
    crossings(option, html);
    html.close().line();
  }

  /** Neighbouring stretches with one value. */
  record Run(String value, double from, double to) {

    static List<Run> of(ReportOption option, String property) {
      List<Run> runs = new ArrayList<>();
      for (ComparisonFeature stretch : option.stretches()) {
        String value = ReportOption.text(stretch, property);
        double from = ReportOption.number(stretch, "fromMetres");
        double to = ReportOption.number(stretch, "toMetres");
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).value().equals(value)) {
          runs.set(last, new Run(value, runs.get(last).from(), to));
        } else {
          runs.add(new Run(value, from, to));
        }
      }
      return runs;
    }

    String kilometres() {
      return Figures.kilometres(to - from) + " km";
    }
  }

  private record Band(double top, double height, String fill) {}

  private void bar(Run run, Band band, Markup html) {
    double width = Math.max(0.5, x(run.to()) - x(run.from()));
    Envelope box =
        new Envelope(x(run.from()), x(run.from()) + width, band.top(), band.top() + band.height());
    html.rect(box, "class", "band", "fill", band.fill());
  }

  private void land(Run run, Markup html) {
    boolean known = !run.value().equals("undetermined");
    String fill = known ? palette.tint(run.value()) : Patterns.undetermined();
    bar(run, new Band(LAND, LAND_HEIGHT, fill), html);
    String whole = report.wording().jurisdiction(run.value()) + " " + run.kilometres();
    String code = known ? run.value() : "?";
    double room = x(run.to()) - x(run.from()) - 4;
    for (String text : List.of(whole, code + " " + run.kilometres(), code)) {
      if (Lettering.width(text, 9.5) <= room) {
        Coordinate centre =
            new Coordinate((x(run.from()) + x(run.to())) / 2, LAND + LAND_HEIGHT / 2);
        Lettering.write(html, text, new Lettering.At(centre, 9.5, "on-tint"));
        return;
      }
    }
  }

  private void heading(ReportOption option, Markup html) {
    Coordinate centre = new Coordinate(8, 8);
    html.empty("circle", "cx", centre.x, "cy", centre.y, "r", 7.0, "fill", option.colour());
    Lettering.write(html, option.letter(), new Lettering.At(centre, 9.5, "letter"));
    html.open("text", "x", "20", "y", "12", "class", "strip-name");
    html.element("tspan", report.name(option), "font-weight", "600");
    html.text(" · " + Wording.mode(option.mode()) + " · ");
    html.text(Figures.kilometres(option.lengthMetres()) + " km");
    html.text(Boolean.TRUE.equals(option.feature().properties().get("endsDiffer")) ? " · *" : "");
    html.close();
  }

  private void crossings(ReportOption option, Markup html) {
    double free = 0;
    for (ComparisonFeature crossing : option.crossings()) {
      double at = x(ReportOption.number(crossing, "alongMetres"));
      double mark = Math.min(WIDTH - MARK / 2, Math.max(at, free + MARK / 2 + 1));
      free = mark + MARK / 2;
      List<Coordinate> stem =
          List.of(
              new Coordinate(mark, MARKS + MARK),
              new Coordinate(at, LAND),
              new Coordinate(at, CONTROL + CONTROL_HEIGHT + 2));
      html.empty("path", "class", "stem", "d", SvgPath.through(stem));
      Coordinate centre = new Coordinate(mark, MARKS + MARK / 2);
      html.rect(Occupancy.around(centre, MARK / 2, MARK / 2), "class", "sign", "rx", "2.5");
      Lettering.write(
          html, ReportOption.text(crossing, "number"), new Lettering.At(centre, 9, "number"));
    }
  }

  private void axis(Markup html) {
    double step = 1000;
    for (int i = 0; longest / step > 9; i++) {
      step *= i % 3 == 1 ? 2.5 : 2;
    }
    html.open("svg", "viewBox", "0 0 720 20", "aria-hidden", "true");
    html.empty("path", "class", "axis-line", "d", "M1 1H719");
    for (double metres = 0; metres <= longest; metres += step) {
      String anchor = metres == 0 ? "start" : x(metres) > WIDTH - 16 ? "end" : "middle";
      String label = Figures.plain(metres / 1000) + (metres == 0 ? " km" : "");
      html.empty("path", "class", "axis-line", "d", "M" + Markup.px(x(metres)) + " 1v4");
      html.element(
          "text", label, "class", "axis", "x", x(metres), "y", "15", "text-anchor", anchor);
    }
    html.close().line();
  }

  private String told(ReportOption option) {
    StringBuilder told = new StringBuilder(option.letter() + ", " + report.name(option) + ": ");
    for (Run run : Run.of(option, "jurisdiction")) {
      told.append(report.wording().jurisdiction(run.value())).append(' ');
      told.append(run.kilometres()).append("; ");
    }
    told.append("control: ");
    for (Run run : Run.of(option, "regime")) {
      told.append(report.wording().regime(run.value())).append(' ');
      told.append(run.kilometres()).append("; ");
    }
    told.append("state: ");
    for (Run run : Run.of(option, "status")) {
      told.append(Wording.status(run.value())).append(' ').append(run.kilometres()).append("; ");
    }
    return told.append(option.crossings().size()).append(" crossings.").toString();
  }
}
