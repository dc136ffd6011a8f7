// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the export menu gives is what the API answers, and its ledger adds up. */
@ExtendWith(InChromium.class)
class ExportIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROPOSALS = "tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ";
  private static final String REQUEST =
      "/api/comparisons?proposals=" + PROPOSALS + "&reference=araz-corridor-rail~RAIL_ARAZ";
  private static final String LINK = "#v1;p=" + PROPOSALS + ";r=araz-corridor-rail~RAIL_ARAZ";

  @Test
  void the_comparison_as_geojson_is_the_answer_of_the_api_and_adds_up(Desk desk) throws Exception {
    AtlasPage page = desk.open(LINK);
    page.openSheet("export");
    byte[] file = page.download("GeoJSON");
    assertThat(file).isEqualTo(desk.bytes(REQUEST + "&f=geojson"));
    JsonNode comparison = JSON.readTree(file);
    assertThat(comparison.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(of(comparison, "option"))
        .hasSize(2)
        .allSatisfy(option -> adds_up(option, comparison));
  }

  private static void adds_up(JsonNode option, JsonNode comparison) {
    JsonNode properties = option.path("properties");
    double total = properties.path("lengthMetres").asDouble();
    double byState =
        List.of("AM", "AZ", "AZNX", "GE", "IR", "TR", "Undetermined").stream()
            .map(state -> properties.path("lengthMetres" + state))
            .peek(length -> assertThat(length.isNumber()).isTrue())
            .mapToDouble(JsonNode::asDouble)
            .sum();
    double byStretch =
        of(comparison, "stretch").stream()
            .map(stretch -> stretch.path("properties"))
            .filter(stretch -> stretch.path("option").equals(option.path("id")))
            .mapToDouble(stretch -> stretch.path("lengthMetres").asDouble())
            .sum();
    assertThat(total).isPositive();
    assertThat(byState).isCloseTo(total, within(1.0));
    assertThat(byStretch).isCloseTo(total, within(1.0));
  }

  @Test
  void the_comparison_as_csv_has_the_same_figures(Desk desk) throws Exception {
    AtlasPage page = desk.open(LINK);
    page.openSheet("export");
    byte[] file = page.download("CSV");
    assertThat(file).isEqualTo(desk.bytes(REQUEST + "&f=csv"));
    List<List<String>> rows = CsvRows.parse(new String(file, StandardCharsets.UTF_8));
    List<String> heads = rows.get(0);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(heads));
    List<JsonNode> options = of(desk.json(REQUEST), "option");
    assertThat(rows).hasSize(options.size() + 1);
    for (int i = 0; i < options.size(); i++) {
      assertThat(rows.get(i + 1).get(heads.indexOf("id")))
          .isEqualTo(options.get(i).path("id").asText());
      compare(heads, rows.get(i + 1), options.get(i).path("properties"));
    }
  }

  private static void compare(List<String> heads, List<String> row, JsonNode properties) {
    int compared = 0;
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      String cell = row.get(heads.indexOf(property.getKey()));
      if (property.getValue().isNumber()) {
        assertThat(Double.parseDouble(cell))
            .as(property.getKey())
            .isEqualTo(property.getValue().asDouble());
        compared++;
      } else {
        assertThat(cell)
            .as(property.getKey())
            .isEqualTo(property.getValue().isNull() ? "" : property.getValue().asText());
      }
    }
    assertThat(compared).isGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource({
    "boundaries, Boundaries",
    "jurisdictions, States",
    "sections, Sections",
    "places, Places",
    "proposals, Proposals"
  })
  void a_layer_is_exported_whole(String collection, String link, Desk desk) throws Exception {
    AtlasPage page = desk.open("");
    page.openSheet("export");
    JsonNode layer = JSON.readTree(page.download(link));
    JsonNode whole = desk.json("/api/collections/" + collection + "/items?limit=1");
    assertThat(layer.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(layer.path("features")).hasSize(whole.path("numberMatched").asInt());
    assertThat(layer.path("features").get(0)).isEqualTo(whole.path("features").get(0));
  }

  private static List<JsonNode> of(JsonNode comparison, String kind) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode feature : comparison.path("features")) {
      if (feature.path("properties").path("kind").asText().equals(kind)) {
        found.add(feature);
      }
    }
    return found;
  }
}
