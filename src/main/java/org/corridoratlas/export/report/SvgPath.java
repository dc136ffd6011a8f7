// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import org.corridoratlas.export.page.Markup;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Geometries of the drawing as path data. */
final class SvgPath {

  private SvgPath() {}

  /** The path of lines and polygons; points are left out. */
  static String of(Geometry geometry) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        polygon(polygon, path);
      } else if (part instanceof LineString line) {
        line(List.of(line.getCoordinates()), path);
      }
    }
    return path.toString();
  }

  /** The path through some points. */
  static String through(List<Coordinate> points) {
    StringBuilder path = new StringBuilder();
    line(points, path);
    return path.toString();
  }

  private static void polygon(Polygon polygon, StringBuilder path) {
    line(List.of(polygon.getExteriorRing().getCoordinates()), path);
    path.append('Z');
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      line(List.of(polygon.getInteriorRingN(hole).getCoordinates()), path);
      path.append('Z');
    }
  }

  private static void line(List<Coordinate> points, StringBuilder path) {
    char command = 'M';
    for (Coordinate point : points) {
      path.append(command).append(Markup.px(point.x)).append(' ').append(Markup.px(point.y));
      command = 'L';
    }
  }
}
