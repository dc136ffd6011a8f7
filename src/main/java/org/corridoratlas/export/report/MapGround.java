// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.boundary.BorderLine;
import org.corridoratlas.boundary.Territory;
import org.corridoratlas.export.page.Markup;
import org.corridoratlas.feature.Feature;
import org.locationtech.jts.geom.Geometry;

/** The ground of the map: land, waters, tints inside the edges of jurisdictions, boundaries. */
final class MapGround {

  private static final double TINT_WIDTH = 15;
  private static final double BOUNDARY_WIDTH = 1.4;
  private static final double RIVER_WIDTH = 0.8;

  private final MapFrame frame;
  private final Wording wording;
  private final Palette palette;
  private final Map<String, Geometry> areas = new LinkedHashMap<>();
  private final Map<String, List<Geometry>> boundaries = new LinkedHashMap<>();

  MapGround(MapFrame frame, Report report) {
    this.frame = frame;
    this.wording = report.wording();
    this.palette = new Palette(wording.list("jurisdictions"));
    Territory territory = report.territory();
    territory.areas().forEach((id, area) -> seen(area).ifPresent(part -> areas.put(id, part)));
    for (BorderLine border : territory.lines()) {
      String status = border.legalStatus(report.asOf()).word();
      seen(border.line())
          .ifPresent(
              line -> boundaries.computeIfAbsent(status, key -> new ArrayList<>()).add(line));
    }
  }

  private Optional<Geometry> seen(Geometry whole) {
    return Optional.of(frame.seen(whole)).filter(geometry -> !geometry.isEmpty());
  }

  /** The jurisdictions that are seen, by id. */
  Map<String, Geometry> areas() {
    return areas;
  }

  /** The legal statuses that are seen, in the order of the legend. */
  List<String> legalStatuses() {
    return StatusStroke.boundaries().stream().filter(boundaries::containsKey).toList();
  }

  void draw(Markup svg) {
    svg.empty("rect", "width", MapFrame.WIDTH, "height", frame.height(), "fill", Palette.LAND);
    tints(svg);
    waters(svg);
    boundaries.forEach(
        (status, lines) ->
            lines.forEach(
                line ->
                    StatusStroke.boundary(status)
                        .draw(
                            svg,
                            SvgPath.of(line),
                            new StatusStroke.Pen(Palette.BOUNDARY, BOUNDARY_WIDTH))));
    svg.line();
  }

  /** Along the lines between jurisdictions only: not where the data end, nor along a coast. */
  private void tints(Markup svg) {
    StringBuilder lines = new StringBuilder();
    boundaries.values().forEach(all -> all.forEach(line -> lines.append(SvgPath.of(line))));
    svg.open("defs").empty("path", "id", "lines", "fill", "none", "d", lines).close();
    int i = 0;
    for (Map.Entry<String, Geometry> area : areas.entrySet()) {
      svg.open("clipPath", "id", "inside-" + i);
      svg.empty("path", "d", SvgPath.of(area.getValue())).close();
      svg.open("g", "clip-path", "url(#inside-" + i + ")");
      svg.empty(
          "use",
          "href",
          "#lines",
          "stroke",
          palette.tint(area.getKey()),
          "stroke-width",
          TINT_WIDTH,
          "stroke-linejoin",
          "round",
          "stroke-opacity",
          "0.75");
      svg.close().line();
      i++;
    }
  }

  private void waters(Markup svg) {
    for (Feature water : wording.list("waters")) {
      water.geometry().flatMap(this::seen).ifPresent(geometry -> water(geometry, svg));
    }
    svg.line();
  }

  private static void water(Geometry geometry, Markup svg) {
    svg.empty(
        "path",
        "d",
        SvgPath.of(geometry),
        "fill",
        geometry.getDimension() == 2 ? Palette.WATER : "none",
        "stroke",
        Palette.WATER_LINE,
        "stroke-width",
        RIVER_WIDTH);
  }
}
