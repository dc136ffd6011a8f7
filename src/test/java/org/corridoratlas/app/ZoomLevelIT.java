// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Geometries for a map of one zoom level: less to carry, the same figures, and said to be so. */
class ZoomLevelIT extends OnRegion {

  private static final String COMPARISON =
      "/api/comparisons?proposals=tripp~RAIL_S,araz-corridor-road";

  private static JsonNode withoutLines(JsonNode answer) {
    JsonNode copy = answer.deepCopy();
    copy.path("features").forEach(feature -> ((ObjectNode) feature).remove("geometry"));
    ((ObjectNode) copy).remove("links");
    ((ObjectNode) copy).remove("zoomLevel");
    ((ObjectNode) copy).remove("timeStamp");
    if (copy.path("comparison") instanceof ObjectNode header) {
      header.remove("zoomLevel");
    }
    return copy;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/collections/jurisdictions/items?limit=100",
        "/api/collections/sections/items?limit=1000",
        COMPARISON
      })
  void a_fraction_of_the_bytes_and_the_same_figures(String path) throws Exception {
    JsonNode whole = served.json(path);
    JsonNode drawn = served.json(path + "&zoom-level=8");
    assertThat(withoutLines(drawn)).isEqualTo(withoutLines(whole));
    assertThat(lines(drawn).length() * 3).isLessThan(lines(whole).length());
    for (int i = 0; i < whole.path("features").size(); i++) {
      assertThat(drawn.at("/features/" + i + "/geometry/type"))
          .isEqualTo(whole.at("/features/" + i + "/geometry/type"));
    }
  }

  private static String lines(JsonNode answer) {
    StringBuilder text = new StringBuilder();
    answer.path("features").forEach(feature -> text.append(feature.path("geometry")));
    return text.toString();
  }

  @Test
  void an_answer_says_that_it_is_for_a_zoom_level_and_a_whole_one_does_not() throws Exception {
    String items = "/api/collections/waters/items?limit=3";
    assertThat(served.json(items + "&zoom-level=8").path("zoomLevel").asInt()).isEqualTo(8);
    assertThat(served.json(items).has("zoomLevel")).isFalse();
    assertThat(served.json(COMPARISON + "&zoom-level=8").at("/comparison/zoomLevel").asInt())
        .isEqualTo(8);
    assertThat(served.json(COMPARISON).at("/comparison").has("zoomLevel")).isFalse();
  }

  @Test
  void it_goes_with_other_systems_and_with_pages() throws Exception {
    String path = "/api/collections/sections/items?limit=2&zoom-level=8";
    JsonNode swapped = served.json(path + "&crs=http://www.opengis.net/def/crs/EPSG/0/4326");
    JsonNode plain = served.json(path);
    JsonNode first = plain.at("/features/0/geometry/coordinates/0");
    JsonNode turned = swapped.at("/features/0/geometry/coordinates/0");
    assertThat(turned.get(0)).isEqualTo(first.get(1));
    String next = "";
    for (JsonNode link : plain.path("links")) {
      next = link.path("rel").asText().equals("next") ? link.path("href").asText() : next;
    }
    assertThat(next).contains("zoom-level=8");
  }

  @Test
  void one_feature_has_it_too() throws Exception {
    String path = "/api/collections/jurisdictions/items/AM";
    int whole = served.get(path).body().length;
    assertThat(served.get(path + "?zoom-level=7").body().length * 10).isLessThan(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "23", "8.5", "", "eight", "008"})
  void another_value_is_refused_with_the_range(String level) throws Exception {
    for (String path :
        new String[] {
          "/api/collections/waters/items?zoom-level=",
          "/api/collections/jurisdictions/items/AM?zoom-level=",
          COMPARISON + "&zoom-level="
        }) {
      HttpResponse<byte[]> refused = served.get(path + level);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(new String(refused.body(), UTF_8))
          .contains("\"parameter\":\"zoom-level\"", "from 0 to 22");
    }
  }
}
