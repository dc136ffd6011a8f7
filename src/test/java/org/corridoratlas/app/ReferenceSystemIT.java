// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OGC API - Features Part 2: coordinates in other reference systems, asked for and answered. */
class ReferenceSystemIT extends OnTwoSquares {

  private static final String ITEMS = "/api/collections/places/items";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84 | [0.1,0.1] | 0.05,0.05,0.15,0.15",
        "http://www.opengis.net/def/crs/EPSG/0/4326 | [0.1,0.1] | 0.05,0.05,0.15,0.15",
        "urn:ogc:def:crs:EPSG::3857 | [11131.949,11131.955] | 11131,11131,11132,11132"
      })
  void features_come_and_are_found_in_the_system_asked_for(String crs, String place, String box)
      throws Exception {
    HttpResponse<byte[]> item = served.get(ITEMS + "/v1?crs=" + crs);
    assertThat(item.headers().firstValue("Content-Crs")).hasValue("<" + crs + ">");
    assertThat(new String(item.body(), UTF_8)).contains("\"coordinates\":" + place);
    String query = "?bbox=" + box + "&crs=" + crs + "&bbox-crs=" + crs;
    JsonNode page = served.json(ITEMS + query);
    assertThat(page.path("numberMatched").asInt()).isOne();
    assertThat(page.at("/features/0/geometry/coordinates")).hasToString(place);
  }

  @Test
  void latitude_comes_first_where_the_system_has_it_first() throws Exception {
    String path = ITEMS + "/east-town?crs=http://www.opengis.net/def/crs/EPSG/0/4326";
    assertThat(served.json(path).at("/geometry/coordinates")).hasToString("[0.5,1.5]");
  }

  @Test
  void routes_say_where_they_are_and_come_in_the_systems_that_reach_there() throws Exception {
    JsonNode routes = served.json("/api/collections/routes");
    assertThat(routes.at("/extent/spatial/bbox/0")).hasSize(4);
    assertThat(routes.path("crs")).isEqualTo(served.json("/api/collections/sections").path("crs"));
    for (JsonNode route : served.json("/api/collections/routes/items").path("features")) {
      for (JsonNode position : route.at("/geometry/coordinates")) {
        for (int axis = 0; axis < 2; axis++) {
          assertThat(position.path(axis).asDouble())
              .isBetween(
                  routes.at("/extent/spatial/bbox/0/" + axis).asDouble(),
                  routes.at("/extent/spatial/bbox/0/" + (axis + 2)).asDouble());
        }
      }
    }
  }

  @Test
  void a_system_that_the_collection_does_not_list_is_refused_with_those_it_does() throws Exception {
    JsonNode collection = served.json("/api/collections/places");
    assertThat(collection.at("/crs/0").asText()).isEqualTo(collection.path("storageCrs").asText());
    assertThat(collection.path("crs")).hasSize(3);
    for (String parameter : List.of("crs", "bbox-crs")) {
      String crs = "http://www.opengis.net/def/crs/EPSG/0/32638";
      HttpResponse<byte[]> refused = served.get(ITEMS + "?" + parameter + "=" + crs);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(new String(refused.body(), UTF_8))
          .contains("\"parameter\":\"" + parameter + "\"", "EPSG/0/3857");
    }
  }

  @Test
  void a_collection_without_places_lists_the_usual_system_only() throws Exception {
    for (JsonNode collection : served.json("/api/collections").path("collections")) {
      boolean isSpatial = collection.path("extent").has("spatial");
      String id = collection.path("id").asText();
      assertThat(collection.path("crs").size() > 1).as(id).isEqualTo(isSpatial);
      assertThat(collection.at("/crs/0").asText()).endsWith("CRS84");
    }
    String other = "?crs=http://www.opengis.net/def/crs/EPSG/0/3857";
    assertThat(served.get("/api/collections/sources/items" + other).statusCode()).isEqualTo(400);
  }
}
