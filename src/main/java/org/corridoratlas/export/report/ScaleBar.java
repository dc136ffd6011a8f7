// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import org.corridoratlas.export.page.Markup;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A bar of a round number of kilometres in a lower corner of the map.
 *
 * @param kilometres 1, 2 or 5 times a power of ten
 * @param width its width on the drawing
 * @param start its left end on the drawing
 */
record ScaleBar(double kilometres, double width, Coordinate start) {

  private static final double HEIGHT = 5;

  /** The longest bar that is at most so wide. */
  static ScaleBar of(MapFrame frame, double most) {
    double available = most * frame.metresPerUnit() / 1000;
    double power = 1e-3;
    while (power * 10 <= available) {
      power *= 10;
    }
    double kilometres = power * (available >= 5 * power ? 5 : available >= 2 * power ? 2 : 1);
    double width = kilometres * 1000 / frame.metresPerUnit();
    return new ScaleBar(kilometres, width, new Coordinate(16, frame.height() - 14));
  }

  /** The room it takes. */
  Envelope box() {
    return new Envelope(start.x - 8, start.x + width + 34, start.y - 22, start.y + 8);
  }

  void draw(Markup svg) {
    svg.rect(box(), "class", "scale-ground", "rx", "3");
    Coordinate end = new Coordinate(start.x + width, start.y);
    Coordinate startTick = new Coordinate(start.x, start.y - HEIGHT);
    Coordinate endTick = new Coordinate(end.x, end.y - HEIGHT);
    String path = SvgPath.through(List.of(startTick, start, end, endTick));
    svg.empty("path", "class", "scale", "d", path);
    svg.element("text", "0", "class", "axis", "x", start.x, "y", start.y - 8);
    svg.element(
        "text",
        Figures.plain(kilometres) + " km",
        "class",
        "axis",
        "x",
        start.x + width,
        "y",
        start.y - 8,
        "text-anchor",
        "middle");
  }
}
