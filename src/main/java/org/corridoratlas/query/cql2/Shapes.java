// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Makes geometries of nested lists of positions, as text and JSON have them, and back. */
final class Shapes {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Shapes() {}

  /** How deeply lists are nested around positions in a type; -1 when it has none such. */
  static int nesting(String type) {
    return switch (type) {
      case "Point" -> 0;
      case "MultiPoint", "LineString" -> 1;
      case "Polygon", "MultiLineString" -> 2;
      case "MultiPolygon" -> 3;
      default -> -1;
    };
  }

  /**
   * A geometry.
   *
   * @param type as GeoJSON names it
   * @param nested a position, a list of numbers, or lists of them as deep as the type asks
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Geometry of(String type, List<?> nested) {
    return switch (type) {
      case "Point" -> GEOMETRIES.createPoint(position(nested));
      case "MultiPoint" -> GEOMETRIES.createMultiPointFromCoords(positions(nested, 1));
      case "LineString" -> line(nested);
      case "Polygon" -> polygon(nested);
      case "MultiLineString" ->
          GEOMETRIES.createMultiLineString(
              members(nested, Shapes::line).toArray(LineString[]::new));
      case "MultiPolygon" ->
          GEOMETRIES.createMultiPolygon(members(nested, Shapes::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException("'" + type + "' is no type of geometry");
    };
  }

  /** A collection of geometries. */
  static Geometry collection(List<Geometry> members) {
    return GEOMETRIES.createGeometryCollection(members.toArray(Geometry[]::new));
  }

  private static <T> List<T> members(List<?> nested, Function<List<?>, T> make) {
    return nested.stream().map(member -> make.apply((List<?>) member)).toList();
  }

  private static LineString line(List<?> nested) {
    return GEOMETRIES.createLineString(positions(nested, 2));
  }

  private static Polygon polygon(List<?> nested) {
    List<LinearRing> rings =
        members(nested, ring -> GEOMETRIES.createLinearRing(positions(ring, 4)));
    return GEOMETRIES.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static Coordinate[] positions(List<?> nested, int least) {
    if (nested.size() < least) {
      throw new IllegalArgumentException(
          "there are " + nested.size() + " positions where at least " + least + " are needed");
    }
    return members(nested, Shapes::position).toArray(new Coordinate[0]);
  }

  private static Coordinate position(List<?> numbers) {
    if (numbers.size() < 2 || numbers.size() > 3) {
      throw new IllegalArgumentException("a position has two numbers, or three with a height");
    }
    return new Coordinate((Double) numbers.get(0), (Double) numbers.get(1));
  }

  /** The nested lists of a geometry that is no collection. */
  static List<?> nested(Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      List<Object> rings = new ArrayList<>();
      rings.add(listed(polygon.getExteriorRing()));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(listed(polygon.getInteriorRingN(i)));
      }
      return rings;
    }
    if (geometry.getNumGeometries() == 1 && geometry.getGeometryN(0).equals((Object) geometry)) {
      List<List<Double>> positions = listed(geometry);
      return geometry.getGeometryType().equals("Point") ? positions.get(0) : positions;
    }
    List<Object> members = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      members.add(nested(geometry.getGeometryN(i)));
    }
    return members;
  }

  private static List<List<Double>> listed(Geometry geometry) {
    List<List<Double>> positions = new ArrayList<>();
    for (Coordinate position : geometry.getCoordinates()) {
      positions.add(List.of(position.x, position.y));
    }
    return positions;
  }
}
