// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.corridoratlas.feature.ElevationGrid.Cells;
import org.corridoratlas.feature.ElevationGrid.Description;
import org.corridoratlas.geometry.GeodesicLength;
import org.geotools.api.data.DataSourceException;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.util.CoverageUtilities;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.geotools.referencing.operation.transform.ConcatenatedTransform;
import org.geotools.referencing.operation.transform.ProjectiveTransform;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Reads a height model from a GeoTIFF, strip by strip, only the part that is needed. */
final class GeoTiffHeights {

  /** What the reader would tell its own log, the exception says. */
  private static final Logger READER_LOG = Logger.getLogger("org.geotools.gce.geotiff");

  private static final int STRIP_ROWS = 64;

  private final Path file;
  private final GeoTiffReader reader;
  private final Envelope extent;

  private GeoTiffHeights(Path file, GeoTiffReader reader, Envelope extent) {
    this.file = file;
    this.reader = reader;
    this.extent = extent;
  }

  static ElevationGrid read(Path file, Envelope extent) {
    System.setProperty("com.sun.media.jai.disableMediaLib", "true");
    READER_LOG.setLevel(Level.OFF);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ElevationException("The height model " + file + " is not a file that can be read.");
    }
    try {
      GeoTiffReader reader = new GeoTiffReader(file.toFile());
      try {
        return new GeoTiffHeights(file, reader, extent).grid();
      } finally {
        reader.dispose();
      }
    } catch (DataSourceException e) {
      throw new ElevationException(unreadable(file, e), e);
    } catch (IOException | FactoryException | TransformException | RuntimeException e) {
      throw e instanceof ElevationException known
          ? known
          : new ElevationException(unreadable(file, e), e);
    }
  }

  private static String unreadable(Path file, Exception e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "The height model " + file + " cannot be read as a georeferenced TIFF: " + why;
  }

  private ElevationGrid grid() throws IOException, FactoryException, TransformException {
    CoordinateReferenceSystem crs = reader.getCoordinateReferenceSystem();
    if (reader.getMetadata() == null || !reader.getMetadata().hasGeoKey() || crs == null) {
      throw refused("has no georeference", "give one with gdal_edit.py -a_srs and -a_ullr");
    }
    MathTransform cells = reader.getOriginalGridToWorld(PixelInCell.CELL_CENTER).inverse();
    MathTransform world = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
    MathTransform toFile = ConcatenatedTransform.create(world, cells);
    GridCoverage2D coverage = reader.read((GeneralParameterValue[]) null);
    try {
      return grid(coverage, toFile, crs.getName().getCode());
    } finally {
      coverage.dispose(true);
    }
  }

  private ElevationGrid grid(GridCoverage2D coverage, MathTransform toFile, String crs)
      throws FactoryException, TransformException {
    RenderedImage image = coverage.getRenderedImage();
    if (image.getSampleModel().getNumBands() != 1) {
      throw refused(
          "has " + image.getSampleModel().getNumBands() + " bands",
          "a height model has one, the heights in metres");
    }
    Rectangle whole =
        new Rectangle(image.getMinX(), image.getMinY(), image.getWidth(), image.getHeight());
    CellWindow window = window(toFile, whole);
    MessageDigest digest = sha256();
    Cells cells = cells(coverage, window.part(), digest);
    Description description =
        new Description(
            String.valueOf(file.getFileName()),
            crs,
            cellMetres(toFile),
            HexFormat.of().formatHex(digest.digest(), 0, 6),
            window.share());
    AffineTransform shift =
        AffineTransform.getTranslateInstance(-window.part().x, -window.part().y);
    MathTransform toCells = ConcatenatedTransform.create(toFile, new AffineTransform2D(shift));
    return new ElevationGrid(cells, affine(toCells), description);
  }

  /** The same transform; where it is affine, in the form that is quickest. */
  private static MathTransform affine(MathTransform transform) {
    return transform instanceof ProjectiveTransform projective
            && projective.getMatrix() instanceof AffineTransform matrix
        ? new AffineTransform2D(matrix)
        : transform;
  }

  private CellWindow window(MathTransform toFile, Rectangle whole) {
    CellWindow window = CellWindow.of(extent, toFile, whole);
    if (window.cells() == 0) {
      throw refused("does not cover the data", "it should cover " + degrees());
    }
    long most =
        Math.min(ElevationGrid.MOST_CELLS, Runtime.getRuntime().maxMemory() / 2 / Float.BYTES);
    if (window.cells() > most) {
      throw refused(
          "has " + window.cells() + " cells over the data, more than " + most,
          "make it coarser or cut it, as with gdalwarp -tr or -te");
    }
    return window;
  }

  private static Cells cells(GridCoverage2D coverage, Rectangle part, MessageDigest digest) {
    RenderedImage image = coverage.getRenderedImage();
    double none = noData(coverage);
    float[] metres = new float[part.width * part.height];
    for (int row = 0; row < part.height; row += STRIP_ROWS) {
      int rows = Math.min(STRIP_ROWS, part.height - row);
      Raster strip = image.getData(new Rectangle(part.x, part.y + row, part.width, rows));
      float[] values = strip.getSamples(part.x, part.y + row, part.width, rows, 0, (float[]) null);
      ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
      for (int i = 0; i < values.length; i++) {
        boolean known = Float.isFinite(values[i]) && values[i] != (float) none;
        values[i] = known ? values[i] : Float.NaN;
        bytes.putFloat(values[i]);
      }
      digest.update(bytes.flip());
      System.arraycopy(values, 0, metres, row * part.width, values.length);
    }
    return new Cells(part.width, part.height, metres);
  }

  private static double noData(GridCoverage2D coverage) {
    var none = CoverageUtilities.getNoDataProperty(coverage);
    return none == null ? Double.NaN : none.getAsSingleValue();
  }

  /** The longer side of a cell at the middle of the extent. */
  private double cellMetres(MathTransform toFile) throws TransformException {
    Coordinate middle = extent.centre();
    MathTransform back = toFile.inverse();
    double[] cell = {middle.x, middle.y};
    toFile.transform(cell, 0, cell, 0, 1);
    double[] beside = {cell[0] + 1, cell[1], cell[0], cell[1] + 1};
    back.transform(beside, 0, beside, 0, 2);
    double across = GeodesicLength.between(middle, new Coordinate(beside[0], beside[1]));
    double down = GeodesicLength.between(middle, new Coordinate(beside[2], beside[3]));
    return Math.round(Math.max(across, down) * 10) / 10.0;
  }

  private String degrees() {
    return "longitude "
        + extent.getMinX()
        + " to "
        + extent.getMaxX()
        + ", latitude "
        + extent.getMinY()
        + " to "
        + extent.getMaxY();
  }

  private ElevationException refused(String what, String remedy) {
    return new ElevationException("The height model " + file + " " + what + "; " + remedy + ".");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
