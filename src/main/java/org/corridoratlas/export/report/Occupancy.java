// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Which room on the drawing is taken, so that no two signs or names lie on one another. */
final class Occupancy {

  private static final double GAP = 3.5;
  private static final double FARTHER = 6;

  private final List<Envelope> taken = new ArrayList<>();
  private final Envelope sheet;

  Occupancy(MapFrame frame) {
    this.sheet = new Envelope(3, MapFrame.WIDTH - 3, 3, frame.height() - 3);
  }

  /** Tells whether a box lies on the sheet and touches nothing. */
  boolean isFree(Envelope box) {
    return sheet.contains(box) && taken.stream().noneMatch(box::intersects);
  }

  /** Takes a box. */
  void take(Envelope box) {
    taken.add(box);
  }

  /** Takes room along a line, that far to each side. */
  void take(List<Coordinate> line, double halfWidth) {
    for (Coordinate point : line) {
      take(around(point, halfWidth, halfWidth));
    }
  }

  /** A box around a point. */
  static Envelope around(Coordinate point, double halfWidth, double halfHeight) {
    return new Envelope(
        point.x - halfWidth, point.x + halfWidth, point.y - halfHeight, point.y + halfHeight);
  }

  /**
   * Takes room for a name beside a mark: to the right, left, above, below, then at the corners;
   * when it must be written, also farther away.
   *
   * @return the box of the name, or empty when there is no room
   */
  Optional<Envelope> beside(Coordinate mark, Coordinate size, boolean must) {
    for (int ring = 0; ring <= (must ? 4 : 0); ring++) {
      double dx = size.x / 2 + GAP + 2.5 + ring * FARTHER;
      double dy = size.y / 2 + GAP + ring * FARTHER;
      double[][] shifts = {
        {dx, 0}, {-dx, 0}, {0, -dy}, {0, dy}, {dx, -dy}, {dx, dy}, {-dx, -dy}, {-dx, dy}
      };
      for (double[] shift : shifts) {
        Coordinate centre = new Coordinate(mark.x + shift[0], mark.y + shift[1]);
        Envelope box = around(centre, size.x / 2, size.y / 2);
        if (isFree(box)) {
          take(box);
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }
}
