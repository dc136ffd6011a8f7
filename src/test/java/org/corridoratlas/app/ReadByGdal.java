// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What GDAL finds in a file. */
final class ReadByGdal {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReadByGdal() {}

  /** A layer of a file as GDAL reads it. */
  static JsonNode layer(Path file, String layer) throws Exception {
    Path json = Files.createTempFile(file.getParent(), "read", ".geojson");
    Files.delete(json);
    DebianProgram.OGR2OGR.print(
        "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9", json.toString(), file.toString(), layer);
    return JSON.readTree(Files.readString(json));
  }

  static Map<String, JsonNode> byId(JsonNode collection) {
    Map<String, JsonNode> byId = new HashMap<>();
    collection
        .path("features")
        .forEach(each -> byId.put(each.path("properties").path("id").asText(), each));
    return byId;
  }

  static List<Double> positions(JsonNode geometry) {
    List<Double> numbers = new ArrayList<>();
    geometry.findValues("coordinates").forEach(each -> flatten(each, numbers));
    return numbers;
  }

  private static void flatten(JsonNode node, List<Double> numbers) {
    if (node.isNumber()) {
      numbers.add(node.asDouble());
    }
    node.forEach(member -> flatten(member, numbers));
  }
}
