// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * The geometry part of RFC 7946, both ways. Positions have longitude and latitude; a third number
 * is dropped on reading. At most seven decimals are written, about one centimetre.
 */
final class GeoJsonGeometry {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int DECIMALS = 7;
  private static final long UNITS = 10_000_000;

  private GeoJsonGeometry() {}

  /**
   * Reads a geometry object.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Geometry read(JsonNode node) {
    JsonNode coordinates = node.path("coordinates");
    return switch (node.path("type").asText()) {
      case "Point" -> GEOMETRIES.createPoint(position(coordinates));
      case "MultiPoint" -> GEOMETRIES.createMultiPointFromCoords(positions(coordinates, 1));
      case "LineString" -> line(coordinates);
      case "MultiLineString" ->
          GEOMETRIES.createMultiLineString(
              members(coordinates).stream().map(GeoJsonGeometry::line).toArray(LineString[]::new));
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" ->
          GEOMETRIES.createMultiPolygon(
              members(coordinates).stream().map(GeoJsonGeometry::polygon).toArray(Polygon[]::new));
      default ->
          throw new IllegalArgumentException(
              "geometry type '" + node.path("type").asText() + "' is not one of RFC 7946");
    };
  }

  private static LineString line(JsonNode node) {
    return GEOMETRIES.createLineString(positions(node, 2));
  }

  private static Polygon polygon(JsonNode node) {
    List<LinearRing> rings =
        members(node).stream()
            .map(ring -> GEOMETRIES.createLinearRing(positions(ring, 4)))
            .toList();
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("a polygon has no ring");
    }
    return GEOMETRIES.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static Coordinate[] positions(JsonNode node, int least) {
    List<JsonNode> members = members(node);
    if (members.size() < least) {
      throw new IllegalArgumentException(
          "has " + members.size() + " positions, at least " + least + " are needed");
    }
    return members.stream().map(GeoJsonGeometry::position).toArray(Coordinate[]::new);
  }

  private static Coordinate position(JsonNode node) {
    if (node.size() < 2 || !node.path(0).isNumber() || !node.path(1).isNumber()) {
      throw new IllegalArgumentException("'" + node + "' is not a position [longitude, latitude]");
    }
    double lon = node.path(0).asDouble();
    double lat = node.path(1).asDouble();
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException(
          "'" + node + "' is outside longitude ±180, latitude ±90 degrees");
    }
    return new Coordinate(lon, lat);
  }

  private static List<JsonNode> members(JsonNode node) {
    if (!node.isArray()) {
      throw new IllegalArgumentException("coordinates are not a list");
    }
    List<JsonNode> members = new ArrayList<>();
    node.forEach(members::add);
    return members;
  }

  /** Writes a geometry object. */
  static void write(Geometry geometry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", geometry.getGeometryType());
    json.writeFieldName("coordinates");
    coordinates(geometry, json);
    json.writeEndObject();
  }

  private static void coordinates(Geometry geometry, JsonGenerator json) throws IOException {
    if (geometry instanceof Point point) {
      position(point.getCoordinateSequence(), 0, json);
    } else if (geometry instanceof LineString line) {
      positions(line, json);
    } else if (geometry instanceof Polygon polygon) {
      json.writeStartArray();
      positions(polygon.getExteriorRing(), json);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        positions(polygon.getInteriorRingN(i), json);
      }
      json.writeEndArray();
    } else {
      json.writeStartArray();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        coordinates(geometry.getGeometryN(i), json);
      }
      json.writeEndArray();
    }
  }

  private static void positions(LineString line, JsonGenerator json) throws IOException {
    json.writeStartArray();
    CoordinateSequence sequence = line.getCoordinateSequence();
    for (int i = 0; i < sequence.size(); i++) {
      position(sequence, i, json);
    }
    json.writeEndArray();
  }

  private static void position(CoordinateSequence sequence, int i, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(rounded(sequence.getX(i)));
    json.writeNumber(rounded(sequence.getY(i)));
    json.writeEndArray();
  }

  private static String rounded(double degrees) {
    long units = Math.round(degrees * UNITS);
    return (double) units / UNITS == degrees ? decimal(units) : exact(degrees);
  }

  /** Seven decimals without the zeros at their end. */
  private static String decimal(long units) {
    long fraction = Math.abs(units % UNITS);
    int digits = DECIMALS;
    while (digits > 0 && fraction % 10 == 0) {
      fraction /= 10;
      digits--;
    }
    String whole = (units < 0 ? "-" : "") + Math.abs(units / UNITS);
    String decimals = Long.toString(fraction);
    return digits == 0 ? whole : whole + "." + "0".repeat(digits - decimals.length()) + decimals;
  }

  private static String exact(double degrees) {
    BigDecimal exact = BigDecimal.valueOf(degrees);
    if (exact.scale() > DECIMALS) {
      exact = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
