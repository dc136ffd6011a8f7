// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A collection in {@code geodata/}, read plainly from its file. */
record Collection(String id, List<JsonNode> features) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  static Collection read(String id) {
    List<JsonNode> features = new ArrayList<>();
    json(id + ".geojson").get("features").forEach(features::add);
    return new Collection(id, features);
  }

  static JsonNode json(String file) {
    try {
      return JSON.readTree(Path.of("geodata", file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<String> ids() {
    return features.stream().map(feature -> feature.get("id").asText());
  }

  JsonNode feature(String id) {
    return features.stream().filter(f -> f.get("id").asText().equals(id)).findFirst().orElseThrow();
  }

  static Coordinate[] line(JsonNode feature) {
    return positions(feature.get("geometry").get("coordinates"));
  }

  /** The rings as written: exterior first. */
  static List<Coordinate[]> rings(JsonNode feature) {
    List<Coordinate[]> rings = new ArrayList<>();
    for (JsonNode polygon : polygons(feature)) {
      polygon.forEach(ring -> rings.add(positions(ring)));
    }
    return rings;
  }

  static Geometry area(JsonNode feature) {
    List<Polygon> parts = new ArrayList<>();
    for (JsonNode polygon : polygons(feature)) {
      List<LinearRing> rings = new ArrayList<>();
      polygon.forEach(ring -> rings.add(GEOMETRIES.createLinearRing(positions(ring))));
      LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
      parts.add(GEOMETRIES.createPolygon(rings.get(0), holes));
    }
    return GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
  }

  static List<JsonNode> polygons(JsonNode feature) {
    JsonNode geometry = feature.get("geometry");
    List<JsonNode> polygons = new ArrayList<>();
    switch (geometry.get("type").asText()) {
      case "Polygon" -> polygons.add(geometry.get("coordinates"));
      case "MultiPolygon" -> geometry.get("coordinates").forEach(polygons::add);
      default -> {}
    }
    return polygons;
  }

  static double metres(Coordinate[] line) {
    double sum = 0;
    for (int i = 1; i < line.length; i++) {
      sum += metres(line[i - 1], line[i]);
    }
    return sum;
  }

  static double metres(Coordinate a, Coordinate b) {
    return Geodesic.WGS84.Inverse(a.y, a.x, b.y, b.x).s12;
  }

  private static Coordinate[] positions(JsonNode array) {
    List<Coordinate> positions = new ArrayList<>();
    array.forEach(p -> positions.add(new Coordinate(p.get(0).asDouble(), p.get(1).asDouble())));
    return positions.toArray(Coordinate[]::new);
  }
}
