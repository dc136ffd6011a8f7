// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import org.corridoratlas.export.page.Markup;

/** The options on the map: the colour says which, the dash in what state, sleepers say railway. */
final class MapRoutes {

  private static final double CASING = 1.8;
  private static final double SHARE_OF_LANE = 0.75;
  private static final double LEAST_WIDTH = 2.2;
  private static final double SLEEPERS = 0.4;

  private MapRoutes() {}

  static void draw(List<Track> tracks, Markup svg) {
    double width = Math.max(LEAST_WIDTH, SHARE_OF_LANE * Lanes.width(tracks.size()));
    for (Track track : tracks) {
      svg.empty(
          "path",
          "d",
          SvgPath.through(track.points()),
          "fill",
          "none",
          "stroke",
          Palette.HALO,
          "stroke-width",
          width + CASING,
          "stroke-linejoin",
          "round");
    }
    for (Track track : tracks) {
      ReportOption option = track.option();
      svg.open("g").element("title", option.letter() + ": " + name(option));
      track
          .pieces()
          .forEach(
              piece ->
                  draw(track.path(piece), new Look(track.option().colour(), piece, width), svg));
      svg.close().line();
    }
  }

  private static String name(ReportOption option) {
    return ReportOption.text(option.feature(), "name");
  }

  private record Look(String colour, Track.Piece piece, double width) {}

  private static void draw(String path, Look look, Markup svg) {
    StatusStroke stroke = StatusStroke.section(look.piece().status());
    stroke.draw(svg, path, new StatusStroke.Pen(look.colour(), look.width()));
    if (look.piece().mode().equals("rail") && !stroke.sleepers().isEmpty()) {
      double white = look.width() * SLEEPERS;
      stroke.ofSleepers().draw(svg, path, new StatusStroke.Pen(Palette.HALO, white));
    }
  }
}
