// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One option on every route of the region, compared and served; the answer and some collections
 * also as files that other programs read.
 *
 * @param served the server
 * @param folder where the files are
 * @param options the options as features, the reference first
 * @param stretches their stretches as features
 */
record ServedRoutes(Served served, Path folder, List<JsonNode> options, List<JsonNode> stretches)
    implements AutoCloseable {

  static ServedRoutes into(Path folder) throws Exception {
    Served served = Served.from(Path.of("geodata"));
    List<String> ids = onEveryRoute(served);
    String asked = "/api/comparisons?f=geojson&proposals=" + String.join(",", ids);
    List<JsonNode> options = new ArrayList<>();
    List<JsonNode> stretches = new ArrayList<>();
    for (JsonNode feature : served.json(asked).path("features")) {
      switch (feature.path("properties").path("kind").asText()) {
        case "option" -> options.add(feature);
        case "stretch" -> stretches.add(feature);
        default -> {}
      }
    }
    assertThat(options).hasSameSizeAs(ids);
    Files.write(folder.resolve("options.geojson"), served.get(asked).body());
    for (String collection : List.of("jurisdictions", "boundaries")) {
      String items = "/api/collections/" + collection + "/items?limit=10000&f=geojson";
      Files.write(folder.resolve(collection + ".geojson"), served.get(items).body());
    }
    return new ServedRoutes(served, folder, options, stretches);
  }

  private static List<String> onEveryRoute(Served served) throws Exception {
    Set<String> routes = new HashSet<>();
    List<String> ids = new ArrayList<>();
    for (JsonNode proposal : served.json("/api/collections/proposals/items").path("features")) {
      for (JsonNode route : proposal.path("properties").path("routes")) {
        if (routes.add(route.asText())) {
          ids.add(proposal.path("id").asText() + "~" + route.asText());
        }
      }
    }
    return ids;
  }

  /** The file of the answer; its layer is {@code options}. */
  Path file() {
    return file("options");
  }

  /** A file; its layer has the same name. */
  Path file(String layer) {
    return folder.resolve(layer + ".geojson");
  }

  static double figure(JsonNode option, String column) {
    assertThat(option.path("properties").has(column)).as(column).isTrue();
    return option.path("properties").path(column).asDouble(Double.NaN);
  }

  static boolean isOf(Map<String, String> row, JsonNode option) {
    return text(row, "option").equals(option.path("id").asText());
  }

  static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  /** The column {@code metres}; nothing is no length. */
  static double metres(Map<String, String> row) {
    String text = text(row, "metres");
    return text.equals("(null)") ? 0 : Double.parseDouble(text);
  }

  @Override
  public void close() {
    served.close();
  }
}
