// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Geometries with as much detail as a web map of one zoom level shows: what is left out lies within
 * half a pixel of what is kept, and positions are rounded to a fifth of a pixel. For drawing only:
 * nothing is measured on it.
 *
 * @param zoomLevel of a web map with tiles of 256 pixels, 0 to 22
 */
public record Generalisation(int zoomLevel) {

  /** A pixel of this level is 4 cm. */
  public static final int GREATEST_LEVEL = 22;

  private static final int TILE_PIXELS = 256;
  private static final double TOLERANCE_PIXELS = 0.5;
  private static final double ROUNDED_TO_PIXELS = 0.2;

  /** Checks the range. */
  public Generalisation {
    if (zoomLevel < 0 || zoomLevel > GREATEST_LEVEL) {
      throw new IllegalArgumentException("no zoom level: " + zoomLevel);
    }
  }

  /**
   * A geometry for this level. Its parts and kind stay; a part smaller than the rounding may go,
   * but never the last one.
   *
   * @param geometry longitude, latitude in degrees; not changed
   */
  public Geometry of(Geometry geometry) {
    if (geometry.getDimension() == 0) {
      return geometry;
    }
    Geometry simple = TopologyPreservingSimplifier.simplify(geometry, toleranceDegrees(geometry));
    Geometry rounded = GeometryPrecisionReducer.reduce(simple, new PrecisionModel(scale()));
    Geometry result = geometry instanceof GeometryCollection ? collected(rounded) : rounded;
    boolean isOfKind = result.getGeometryType().equals(geometry.getGeometryType());
    return isOfKind && !result.isEmpty() ? result : simple;
  }

  /** A single part as the collection that it came from. */
  private static Geometry collected(Geometry geometry) {
    if (geometry instanceof LineString line) {
      return geometry.getFactory().createMultiLineString(new LineString[] {line});
    }
    return geometry instanceof Polygon area
        ? geometry.getFactory().createMultiPolygon(new Polygon[] {area})
        : geometry;
  }

  /** Pixels are as high as wide, degrees of latitude longer than those of longitude. */
  private double toleranceDegrees(Geometry geometry) {
    Envelope box = geometry.getEnvelopeInternal();
    double latitude = Math.min(85, Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())));
    return TOLERANCE_PIXELS * pixelDegrees() * Math.cos(Math.toRadians(latitude));
  }

  private double pixelDegrees() {
    return 360.0 / TILE_PIXELS / (1L << zoomLevel);
  }

  /** The power of ten that keeps a fifth of a pixel. */
  private double scale() {
    return Math.pow(10, Math.ceil(-Math.log10(ROUNDED_TO_PIXELS * pixelDegrees())));
  }
}
