// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.nio.file.Path;
import org.corridoratlas.geometry.HeightField;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Heights in the cells of a grid, as read from a GeoTIFF: the part of it that covers the data, held
 * in memory.
 *
 * <p>Between the centres of four cells the height is bilinear; where one of the four that count has
 * none, there is none. Within half a cell of the grid's outer edge the nearest centres stand for
 * the edge. Immutable and thread-safe.
 */
public final class ElevationGrid implements HeightField {

  /** The most cells that are held; a greater window is refused. */
  public static final long MOST_CELLS = 200_000_000;

  private final Cells cells;
  private final MathTransform toCells;
  private final Description description;

  /**
   * What the grid is, for those who read figures made from it.
   *
   * @param file the name of the file, without its folder
   * @param crs the name of its coordinate reference system
   * @param cellMetres the size of a cell at the middle of the window, metres, the longer side
   * @param hash identifies the heights read: equal windows have equal hashes
   * @param coveredShare the share of the data's extent over which the grid lies, 0 to 1
   */
  public record Description(
      String file, String crs, double cellMetres, String hash, double coveredShare) {}

  /** A window of heights. */
  static final class Cells {

    private final int width;
    private final int height;
    private final float[] metres;

    /**
     * A window.
     *
     * @param width columns
     * @param height rows
     * @param metres row by row, NaN where no height is known; not to be changed
     */
    Cells(int width, int height, float[] metres) {
      this.width = width;
      this.height = height;
      this.metres = metres;
    }

    /** Bilinear between centres, which lie at whole numbers; NaN outside. */
    double at(double column, double row) {
      boolean inside =
          column >= -0.5 && row >= -0.5 && column <= width - 0.5 && row <= height - 0.5;
      if (!inside) {
        return Double.NaN;
      }
      double x = Math.max(0, Math.min(width - 1, column));
      double y = Math.max(0, Math.min(height - 1, row));
      int top = (int) y;
      double down = y - top;
      double upper = inRow(top, x);
      return down == 0 ? upper : upper + down * (inRow(top + 1, x) - upper);
    }

    private double inRow(int row, double x) {
      int left = (int) x;
      double right = x - left;
      double first = metres[row * width + left];
      return right == 0 ? first : first + right * (metres[row * width + left + 1] - first);
    }
  }

  ElevationGrid(Cells cells, MathTransform toCells, Description description) {
    this.cells = cells;
    this.toCells = toCells;
    this.description = description;
  }

  /**
   * Reads the part of a height model that covers an extent.
   *
   * @param file a GeoTIFF of one band, heights in metres, in any reference system GeoTools knows
   * @param extent longitude, latitude in degrees: where heights will be asked for
   * @throws ElevationException when it cannot be read, has no georeference, does not overlap the
   *     extent, or the part needed has more than {@value #MOST_CELLS} cells
   */
  public static ElevationGrid read(Path file, Envelope extent) {
    return GeoTiffHeights.read(file, extent);
  }

  /** What the grid is. */
  public Description description() {
    return description;
  }

  @Override
  public double metresAt(Coordinate lonLat) {
    double[] position = {lonLat.x, lonLat.y};
    try {
      toCells.transform(position, 0, position, 0, 1);
    } catch (TransformException e) {
      return Double.NaN;
    }
    return cells.at(position[0], position[1]);
  }

  /** Straight in columns and rows, so that only the two ends are transformed. */
  @Override
  public Way between(Coordinate start, Coordinate end) {
    double[] ends = {start.x, start.y, end.x, end.y};
    try {
      toCells.transform(ends, 0, ends, 0, 2);
    } catch (TransformException e) {
      return share -> Double.NaN;
    }
    double across = ends[2] - ends[0];
    double down = ends[3] - ends[1];
    return share -> cells.at(ends[0] + share * across, ends[1] + share * down);
  }
}
