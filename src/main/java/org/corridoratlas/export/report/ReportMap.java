// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import java.util.Locale;
import org.corridoratlas.export.page.Markup;
import org.locationtech.jts.geom.Geometry;

/** The map of the report, with its scale and its legend in words. */
final class ReportMap {

  /** The width on paper, millimetres; the style sheet prints it so. */
  private static final double PAPER_MILLIMETRES = 186;

  private static final double BAR = 130;

  private final Report report;
  private final MapFrame frame;
  private final MapGround ground;

  private ReportMap(Report report, MapFrame frame) {
    this.report = report;
    this.frame = frame;
    this.ground = new MapGround(frame, report);
  }

  /** Writes the map, unless no option has a line. */
  static void write(Report report, Markup html) {
    List<Geometry> lines =
        report.options().stream()
            .flatMap(option -> option.feature().geometry().stream())
            .filter(line -> !line.isEmpty())
            .toList();
    if (!lines.isEmpty()) {
      new ReportMap(report, MapFrame.around(lines)).draw(html);
    }
  }

  private void draw(Markup html) {
    html.open("figure", "class", "map");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + Markup.px(MapFrame.WIDTH) + " " + Markup.px(frame.height()),
        "role",
        "img",
        "aria-labelledby",
        "map-title");
    html.element("title", title(), "id", "map-title");
    ground.draw(html);
    List<Track> tracks =
        Lanes.of(report.options().stream().map(option -> Track.of(option, frame)).toList());
    MapRoutes.draw(tracks, html);
    signs(tracks, html);
    html.close().line();
    html.element("figcaption", caption(), "class", "small");
    new MapLegend(report, ground).write(html);
    html.close().line();
  }

  private void signs(List<Track> tracks, Markup html) {
    Occupancy occupancy = new Occupancy(frame);
    ScaleBar bar = ScaleBar.of(frame, BAR);
    occupancy.take(bar.box());
    MapSigns signs = new MapSigns(frame, occupancy, html);
    signs.crossings(report.options());
    tracks.forEach(track -> occupancy.take(track.points(), 2));
    MapNames names = new MapNames(frame, occupancy, report.wording());
    names.ends(report.between(), html);
    signs.letters(tracks);
    names.jurisdictions(ground.areas(), html);
    names.places(report.between(), tracks, html);
    bar.draw(html);
  }

  private String title() {
    StringBuilder title = new StringBuilder("Map of the options compared: ");
    for (ReportOption option : report.options()) {
      title.append(option.letter()).append(", ").append(report.name(option)).append("; ");
    }
    return title
        .append("crossings are numbered in order of travel. The table below tells the same")
        .append(" in figures.")
        .toString();
  }

  private String caption() {
    long thousands = Math.round(frame.metresPerUnit() * MapFrame.WIDTH / PAPER_MILLIMETRES);
    return "Transverse Mercator, central meridian "
        + String.format(Locale.ROOT, "%.2f", frame.projection().centralMeridianDegrees())
        + "° E. On A4 at full size about 1 : "
        + Figures.fixed(thousands * 1000.0, 0)
        + ". Lines that run together are drawn side by side.";
  }
}
