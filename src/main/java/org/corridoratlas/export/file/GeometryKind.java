// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.util.Optional;
import org.corridoratlas.export.file.Layer.Row;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * What geometries a layer has. Where some are single and some multiple, all become multiple.
 *
 * @param dimension 0 for points, 1 for lines, 2 for areas, 3 for several of these, -1 for none
 * @param multiple whether any has several parts
 */
record GeometryKind(int dimension, boolean multiple) {

  static GeometryKind of(Layer layer) {
    GeometryKind kind = new GeometryKind(-1, false);
    for (Row row : layer.rows()) {
      Optional<Geometry> geometry = row.geometry();
      if (geometry.isPresent()) {
        kind = kind.with(geometry.get());
      }
    }
    return kind;
  }

  private GeometryKind with(Geometry geometry) {
    int other = isHomogeneous(geometry) ? geometry.getDimension() : 3;
    return new GeometryKind(
        dimension < 0 || dimension == other ? other : 3, multiple || !isSingle(geometry));
  }

  private static boolean isSingle(Geometry geometry) {
    return geometry instanceof Point
        || geometry instanceof LineString
        || geometry instanceof Polygon;
  }

  private static boolean isHomogeneous(Geometry geometry) {
    return !geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
  }

  boolean isDrawn() {
    return dimension >= 0;
  }

  /** The word of the standard for it. */
  String word() {
    String single =
        switch (dimension) {
          case 0 -> "POINT";
          case 1 -> "LINESTRING";
          case 2 -> "POLYGON";
          default -> "GEOMETRY";
        };
    return multiple && dimension < 3 ? "MULTI" + single : single;
  }

  /** A geometry as this kind has it. */
  Geometry express(Geometry geometry) {
    if (!multiple || dimension == 3 || !isSingle(geometry)) {
      return geometry;
    }
    if (geometry instanceof Point point) {
      return geometry.getFactory().createMultiPoint(new Point[] {point});
    }
    return geometry instanceof LineString line
        ? geometry.getFactory().createMultiLineString(new LineString[] {line})
        : geometry.getFactory().createMultiPolygon(new Polygon[] {(Polygon) geometry});
  }
}
