// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.corridoratlas.geodata.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Polygons as lists of parts and rings, in an order that depends on nothing but their shape. */
final class Polygons {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Polygons() {}

  /** Returns the polygons of a geometry, largest first. */
  @SuppressWarnings("unchecked") // JTS returns a raw list of what it was asked for
  static List<Polygon> parts(Geometry geometry) {
    List<Polygon> parts = new ArrayList<>(PolygonExtracter.getPolygons(geometry));
    parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
    return parts;
  }

  /** Returns the polygons that pass, as a Polygon or a MultiPolygon, in normal form and order. */
  static Geometry keep(Geometry geometry, Predicate<Polygon> wanted) {
    List<Polygon> parts = parts(geometry).stream().filter(wanted).toList();
    return parts.size() == 1 ? parts.get(0) : multi(parts);
  }

  /** Returns the geometry with each ring's positions replaced. */
  static Geometry mapRings(Geometry geometry, UnaryOperator<Coordinate[]> change) {
    List<Polygon> parts = new ArrayList<>();
    for (Polygon part : parts(geometry)) {
      LinearRing shell = ring(part.getExteriorRing(), change);
      LinearRing[] holes = new LinearRing[part.getNumInteriorRing()];
      for (int i = 0; i < holes.length; i++) {
        holes[i] = ring(part.getInteriorRingN(i), change);
      }
      parts.add(GEOMETRIES.createPolygon(shell, holes));
    }
    return parts.size() == 1 ? parts.get(0) : multi(parts);
  }

  /** Returns the geometry on the six-decimal grid. */
  static Geometry rounded(Geometry geometry) {
    return mapRings(geometry, Grid.SIX::round);
  }

  private static LinearRing ring(LinearRing ring, UnaryOperator<Coordinate[]> change) {
    return GEOMETRIES.createLinearRing(change.apply(ring.getCoordinates()));
  }

  private static Geometry multi(List<Polygon> parts) {
    return GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
  }
}
