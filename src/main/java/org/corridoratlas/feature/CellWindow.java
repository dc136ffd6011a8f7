// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.awt.Rectangle;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * The part of a grid that lies over an extent, with a margin so that heights at its edge are those
 * of the whole grid.
 *
 * @param part columns and rows; empty when the grid does not lie over the extent
 * @param share of the extent over which the grid lies, 0 to 1
 */
record CellWindow(Rectangle part, double share) {

  private static final int SAMPLES = 32;
  private static final int MARGIN_CELLS = 2;
  private static final double FAR = 1e8;

  /**
   * Finds the window from positions spread over the extent.
   *
   * @param toCells from longitude, latitude in degrees to columns, rows
   * @param whole the columns and rows of the grid
   */
  static CellWindow of(Envelope extent, MathTransform toCells, Rectangle whole) {
    Rectangle needed = new Rectangle(-1, -1);
    int on = 0;
    for (int i = 0; i <= SAMPLES; i++) {
      for (int j = 0; j <= SAMPLES; j++) {
        Rectangle cell =
            cell(
                toCells,
                extent.getMinX() + extent.getWidth() * i / SAMPLES,
                extent.getMinY() + extent.getHeight() * j / SAMPLES);
        if (cell != null) {
          on += whole.intersects(cell) ? 1 : 0;
          needed = needed.union(cell);
        }
      }
    }
    Rectangle part = new Rectangle();
    if (!needed.isEmpty()) {
      needed.grow(MARGIN_CELLS, MARGIN_CELLS);
      part = needed.intersection(whole);
    }
    double samples = (SAMPLES + 1) * (SAMPLES + 1);
    return new CellWindow(part.isEmpty() ? new Rectangle() : part, on / samples);
  }

  /** The number of cells. */
  long cells() {
    return (long) part.width * part.height;
  }

  private static @Nullable Rectangle cell(MathTransform toCells, double lon, double lat) {
    double[] position = {lon, lat};
    try {
      toCells.transform(position, 0, position, 0, 1);
    } catch (TransformException e) {
      return null;
    }
    boolean usable = Math.abs(position[0]) < FAR && Math.abs(position[1]) < FAR;
    return usable
        ? new Rectangle((int) Math.round(position[0]), (int) Math.round(position[1]), 1, 1)
        : null;
  }
}
