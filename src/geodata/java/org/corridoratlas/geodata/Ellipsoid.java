// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Measures on the WGS 84 ellipsoid with GeographicLib; never planar degrees.
 *
 * <p>Vertices are joined by geodesics. A segment of a boundary here is shorter than 11 km, so the
 * geodesic and the straight line in degrees that a map draws differ by less than 2 m.
 */
public final class Ellipsoid {
  private static final Geodesic WGS84 = Geodesic.WGS84;
  private static final int CIRCLE_VERTICES = 64;

  private Ellipsoid() {}

  /** Returns the geodesic distance of two lon/lat positions in metres. */
  public static double metres(Coordinate a, Coordinate b) {
    return WGS84.Inverse(a.y, a.x, b.y, b.x, GeodesicMask.DISTANCE).s12;
  }

  /** Returns the geodesic length of all lines in metres. */
  public static double length(Geometry lines) {
    double sum = 0;
    for (int i = 0; i < lines.getNumGeometries(); i++) {
      Coordinate[] path = ((LineString) lines.getGeometryN(i)).getCoordinates();
      for (int j = 1; j < path.length; j++) {
        sum += metres(path[j - 1], path[j]);
      }
    }
    return sum;
  }

  /** Returns the area of all polygons, holes taken off, in square metres. */
  public static double area(Geometry polygons) {
    double sum = 0;
    for (int i = 0; i < polygons.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(i);
      sum += ringArea(polygon.getExteriorRing());
      for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
        sum -= ringArea(polygon.getInteriorRingN(j));
      }
    }
    return sum;
  }

  /** Returns the position a fraction (0 to 1) of the way along the geodesic from a to b. */
  public static Coordinate between(Coordinate a, Coordinate b, double fraction) {
    GeodesicData line = WGS84.Inverse(a.y, a.x, b.y, b.x);
    GeodesicData at = WGS84.Direct(a.y, a.x, line.azi1, line.s12 * fraction);
    return new Coordinate(at.lon2, at.lat2);
  }

  /** Returns a circle of the area given, in square metres, as a polygon of 64 vertices. */
  public static Polygon circle(Coordinate centre, double squareMetres) {
    double wedge = Math.PI / CIRCLE_VERTICES;
    double radius = Math.sqrt(squareMetres / (CIRCLE_VERTICES * Math.sin(wedge) * Math.cos(wedge)));
    Coordinate[] ring = new Coordinate[CIRCLE_VERTICES + 1];
    for (int i = 0; i < CIRCLE_VERTICES; i++) {
      GeodesicData at = WGS84.Direct(centre.y, centre.x, -360.0 * i / CIRCLE_VERTICES, radius);
      ring[i] = new Coordinate(at.lon2, at.lat2);
    }
    ring[CIRCLE_VERTICES] = ring[0].copy();
    return new GeometryFactory().createPolygon(ring);
  }

  private static double ringArea(LineString ring) {
    PolygonArea area = new PolygonArea(WGS84, false);
    Coordinate[] path = ring.getCoordinates();
    for (int i = 0; i < path.length - 1; i++) {
      area.AddPoint(path[i].y, path[i].x);
    }
    return Math.abs(area.Compute().area);
  }
}
