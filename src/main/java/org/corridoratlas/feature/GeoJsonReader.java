// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads an RFC 7946 FeatureCollection into a typed collection. */
public final class GeoJsonReader {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private final FeatureType type;
  private final List<Feature> features = new ArrayList<>();
  private final List<FeatureProblem> problems = new ArrayList<>();
  private boolean whole;

  private GeoJsonReader(FeatureType type) {
    this.type = type;
  }

  /**
   * Reads a collection.
   *
   * @param type what its features hold
   * @param in UTF-8 GeoJSON; not closed here
   * @throws FeatureReadException with every problem, when a feature does not fit the type
   * @throws IOException when the bytes cannot be read
   */
  public static FeatureCollection read(FeatureType type, InputStream in) throws IOException {
    GeoJsonReader reader = new GeoJsonReader(type);
    reader.read(in);
    if (!reader.problems.isEmpty()) {
      throw new FeatureReadException(reader.problems, reader.whole ? reader.collection() : null);
    }
    return reader.collection();
  }

  private FeatureCollection collection() {
    return FeatureCollection.of(type, features);
  }

  private void read(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      root(json);
      if (!whole) {
        refuse("type", "is not a FeatureCollection", "wrap the features in one");
      }
    } catch (JacksonException e) {
      refuse("", "is not JSON: " + e.getOriginalMessage(), "repair the file's syntax");
    }
  }

  /** Nothing of the file can be used. */
  private void refuse(String property, String message, String remedy) {
    whole = false;
    problems.clear();
    problem("file", property, message, remedy);
  }

  /** Feature by feature: only one at a time is kept as a tree. */
  private void root(JsonParser json) throws IOException {
    boolean isCollection = false;
    boolean hasFeatures = false;
    Set<String> members = new HashSet<>();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      if (!members.add(member)) {
        throw new JsonParseException(json, "Duplicate field '" + member + "'");
      }
      if (json.nextToken() == JsonToken.START_ARRAY && member.equals("features")) {
        features(json);
        hasFeatures = true;
      } else {
        JsonNode value = JSON.readTree(json);
        isCollection |= member.equals("type") && "FeatureCollection".equals(value.asText());
      }
    }
    whole = isCollection && hasFeatures;
  }

  private void features(JsonParser json) throws IOException {
    int place = 0;
    Set<String> ids = new HashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      feature(JSON.readTree(json), "features[" + place++ + "]", ids);
    }
  }

  private void feature(JsonNode node, String place, Set<String> ids) {
    String id = node.path("id").isTextual() ? node.path("id").asText() : "";
    if (id.isEmpty()) {
      problem(place, "id", "has no text id", "give the feature an id that is text");
      return;
    }
    if (!ids.add(id)) {
      problem(id, "id", "is used twice in the file", "give each feature its own id");
      return;
    }
    Geometry geometry = geometry(id, node.path("geometry"));
    features.add(type.feature(id, geometry, values(id, node.path("properties"))));
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
  static Object plain(JsonNode node) {
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
    problems.add(new FeatureProblem(feature, property, message, remedy));
  }
}
