// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Makes a typed feature of a GeoJSON one, and tells what of it does not fit the type. */
final class FeatureParser {

  static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private final FeatureType type;
  private final Consumer<FeatureProblem> problems;

  FeatureParser(FeatureType type, Consumer<FeatureProblem> problems) {
    this.type = type;
    this.problems = problems;
  }

  /** The id, or an empty text when there is none. */
  static String id(JsonNode node) {
    return node.path("id").isTextual() ? node.path("id").asText() : "";
  }

  /** The feature, with those of its parts that fit. */
  Feature feature(JsonNode node) {
    String id = id(node);
    Geometry geometry = geometry(id, node.path("geometry"));
    return type.feature(id, geometry, values(id, node.path("properties")));
  }

  private @Nullable Geometry geometry(String id, JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return null;
    }
    try {
      return GeoJsonGeometry.read(node);
    } catch (IllegalArgumentException e) {
      problem(id, FeatureType.GEOMETRY, String.valueOf(e.getMessage()), "correct the coordinates");
      return null;
    }
  }

  private Map<String, Object> values(String id, JsonNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry -> {
              if (!entry.getValue().isNull()) {
                value(id, entry.getKey(), entry.getValue(), values);
              }
            });
    return values;
  }

  private void value(String id, String name, JsonNode node, Map<String, Object> values) {
    PropertySpec spec = type.find(name).orElse(null);
    if (spec == null) {
      problem(id, name, "is not declared in the catalogue", "declare it there or remove it");
      return;
    }
    Object value = plain(node);
    if (value instanceof Number number && spec.type() == PropertyType.NUMBER) {
      value = number.doubleValue();
    }
    if (spec.type().binding().isInstance(value)) {
      values.put(name, value);
    } else {
      String message = "is not of type " + spec.type().word() + ": " + node;
      problem(id, name, message, "write a value of the declared type");
    }
  }

  /** A JSON value as text, Long, Double, Boolean, List or Map, in the order of the file. */
  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
      return Collections.unmodifiableMap(map);
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(member -> list.add(plain(member)));
      return List.copyOf(list);
    }
    if (node.isIntegralNumber()) {
      return node.asLong();
    }
    if (node.isNumber()) {
      return node.asDouble();
    }
    return node.isBoolean() ? node.asBoolean() : node.asText();
  }

  private void problem(String feature, String property, String message, String remedy) {
    problems.accept(new FeatureProblem(feature, property, message, remedy));
  }
}
