// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry to and from the {@code geometry} member of a GeoJSON feature. */
final class GeometryJson {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private GeometryJson() {}

  static @Nullable Geometry read(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    JsonNode at = node.get("coordinates");
    return switch (node.get("type").asText()) {
      case "Point" -> GEOMETRIES.createPoint(position(at));
      case "LineString" -> line(at);
      case "MultiLineString" ->
          GEOMETRIES.createMultiLineString(each(at, GeometryJson::line).toArray(LineString[]::new));
      case "Polygon" -> polygon(at);
      case "MultiPolygon" ->
          GEOMETRIES.createMultiPolygon(each(at, GeometryJson::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException("geometry type " + node.get("type"));
    };
  }

  static @Nullable Map<String, Object> write(@Nullable Geometry geometry, Grid grid) {
    if (geometry == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", geometry.getGeometryType());
    json.put("coordinates", coordinates(geometry, grid));
    return json;
  }

  private static Object coordinates(Geometry geometry, Grid grid) {
    if (geometry instanceof Point point) {
      return pair(point.getCoordinate(), grid);
    }
    if (geometry instanceof LineString line) {
      return path(line, grid);
    }
    if (geometry instanceof Polygon polygon) {
      List<Object> rings = new ArrayList<>();
      rings.add(path(Winding.counterClockwise(polygon.getExteriorRing()), grid));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(path(Winding.clockwise(polygon.getInteriorRingN(i)), grid));
      }
      return rings;
    }
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add(coordinates(geometry.getGeometryN(i), grid));
    }
    return parts;
  }

  private static List<Object> path(LineString line, Grid grid) {
    List<Object> path = new ArrayList<>();
    for (Coordinate position : grid.round(line.getCoordinates())) {
      path.add(pair(position, grid));
    }
    return path;
  }

  private static List<BigDecimal> pair(Coordinate position, Grid grid) {
    return List.of(grid.number(position.x), grid.number(position.y));
  }

  private static LineString line(JsonNode node) {
    return GEOMETRIES.createLineString(positions(node));
  }

  private static Polygon polygon(JsonNode node) {
    List<LinearRing> rings = each(node, ring -> GEOMETRIES.createLinearRing(positions(ring)));
    return GEOMETRIES.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static Coordinate[] positions(JsonNode node) {
    return each(node, GeometryJson::position).toArray(Coordinate[]::new);
  }

  private static Coordinate position(JsonNode node) {
    return new Coordinate(node.get(0).asDouble(), node.get(1).asDouble());
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> reader) {
    List<T> parts = new ArrayList<>();
    array.forEach(node -> parts.add(reader.apply(node)));
    return parts;
  }
}
