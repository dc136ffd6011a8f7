// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas on the WGS 84 ellipsoid.
 *
 * <p>The edges of a polygon are the geodesics between its vertices (C. F. F. Karney, <i>Algorithms
 * for geodesics</i>, J. Geodesy 87, 2013, section 6); the area is exact to about 0.1 m² for each
 * vertex. It is not the area in a plane of degrees or of Web Mercator: at 39° north the latter
 * would be 65 % too large. A cell of a degree grid is not such a polygon: except along the equator
 * its northern and southern edges are parallels, not geodesics.
 */
public final class GeodesicArea {

  private GeodesicArea() {}

  /**
   * The area of all polygons of a geometry, without their holes.
   *
   * @param geometry Polygon, MultiPolygon or a collection of them, in degrees; the direction of
   *     rings does not matter
   * @return square metres, 0 or more; 0 when there is no polygon
   */
  public static double of(Geometry geometry) {
    double squareMetres = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        squareMetres += of(polygon);
      }
    }
    return squareMetres;
  }

  private static double of(Polygon polygon) {
    double squareMetres = within(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      squareMetres -= within(polygon.getInteriorRingN(i));
    }
    return squareMetres;
  }

  private static double within(LinearRing ring) {
    PolygonArea sum = new PolygonArea(Geodesic.WGS84, false);
    Coordinate[] vertices = ring.getCoordinates();
    for (int i = 0; i < vertices.length - 1; i++) {
      sum.AddPoint(vertices[i].y, vertices[i].x);
    }
    return Math.abs(sum.Compute(false, true).area);
  }
}
