// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.DoubleBinaryOperator;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;

/** Writes height models for tests. */
public final class HeightFiles {

  private HeightFiles() {}

  /**
   * Writes a GeoTIFF on WGS 84 whose cell centres have the heights of a function.
   *
   * @param box longitude, latitude in degrees
   * @param columns how many, and rows in proportion so that cells are square
   * @param height of longitude and latitude, metres
   */
  public static void write(Path file, Envelope box, int columns, DoubleBinaryOperator height) {
    double size = box.getWidth() / columns;
    int rows = (int) Math.round(box.getHeight() / size);
    float[][] metres = new float[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double lon = box.getMinX() + (column + 0.5) * size;
        double lat = box.getMaxY() - (row + 0.5) * size;
        metres[row][column] = (float) height.applyAsDouble(lon, lat);
      }
    }
    write(file, box, metres);
  }

  private static void write(Path file, Envelope box, float[][] metres) {
    ReferencedEnvelope bounds = new ReferencedEnvelope(box, DefaultGeographicCRS.WGS84);
    try {
      GeoTiffWriter writer = new GeoTiffWriter(file.toFile());
      try {
        writer.write(
            new GridCoverageFactory().create("heights", metres, bounds),
            (GeneralParameterValue[]) null);
      } finally {
        writer.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
