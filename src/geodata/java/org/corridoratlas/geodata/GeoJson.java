// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** GeoJSON files as in RFC 7946, one feature on each line so that a difference reads well. */
public final class GeoJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

  private GeoJson() {}

  /** Reads the features of a file; a feature without id gets the empty id. */
  public static List<Feature> read(Path file) throws IOException {
    List<Feature> features = new ArrayList<>();
    for (JsonNode node : JSON.readTree(file.toFile()).get("features")) {
      Map<String, Object> properties = JSON.convertValue(node.get("properties"), MAP);
      features.add(
          new Feature(
              node.path("id").asText(), GeometryJson.read(node.get("geometry")), properties));
    }
    return features;
  }

  /** Writes the features in the order given, positions rounded to the grid. */
  public static void write(Path file, Grid grid, List<Feature> features) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Feature feature : features) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("type", "Feature");
      json.put("id", feature.id());
      json.put("geometry", GeometryJson.write(feature.geometry(), grid));
      json.put("properties", feature.properties());
      lines.add(JSON.writeValueAsString(json));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", lines) + "\n]}\n");
  }
}
