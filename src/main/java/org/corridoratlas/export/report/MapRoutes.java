// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;

/** The options on the map: the colour says which, the dash in what state, sleepers say railway. */
final class MapRoutes {

  private static final double CASING = 5;
  private static final double WIDTH = 3.2;
  private static final double SLEEPERS = 1.3;

  private MapRoutes() {}

  static void draw(List<Track> tracks, Markup svg) {
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
          CASING,
          "stroke-linejoin",
          "round");
    }
    for (Track track : tracks) {
      ReportOption option = track.option();
      svg.open("g").element("title", option.letter() + ": " + name(option));
      track.pieces().forEach(piece -> draw(track, piece, svg));
      svg.close().line();
    }
  }

  private static String name(ReportOption option) {
    return ReportOption.text(option.feature(), "name");
  }

  private static void draw(Track track, Track.Piece piece, Markup svg) {
    String path = track.path(piece);
    StatusStroke stroke = StatusStroke.section(piece.status());
    stroke.draw(svg, path, new StatusStroke.Pen(track.option().colour(), WIDTH));
    if (piece.mode().equals("rail") && !stroke.sleepers().isEmpty()) {
      stroke.ofSleepers().draw(svg, path, new StatusStroke.Pen(Palette.HALO, SLEEPERS));
    }
  }
}
