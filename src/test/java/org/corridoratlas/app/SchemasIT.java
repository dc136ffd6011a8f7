// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles that schemas give to properties, as Part 5 of OGC API – Features has them. */
class SchemasIT extends OnRegion {

  private static final String CLASSES = "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/";

  private JsonNode properties(String collection, String description) throws Exception {
    return served.json("/api/collections/" + collection + "/" + description).path("properties");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "queryables"})
  void times_are_whole_days_and_references_single_ids(String description) throws Exception {
    for (JsonNode collection : served.json("/api/collections").path("collections")) {
      String id = collection.path("id").asText();
      for (JsonNode property : properties(id, description)) {
        String role = property.path("x-ogc-role").asText();
        if (role.startsWith("primary-i")) {
          assertThat(property.path("format").asText()).as(id + " " + property).isEqualTo("date");
        } else if (role.equals("reference")) {
          assertThat(property.path("type").asText()).as(id + " " + property).isEqualTo("string");
          assertThat(property.has("x-ogc-collectionId")).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "queryables"})
  void a_date_has_a_role_where_every_feature_tells_the_day(String description) throws Exception {
    JsonNode whole = properties("incidents", description).path("date");
    assertThat(whole.path("x-ogc-role").asText()).isEqualTo("primary-instant");
    for (String partial : List.of("/events/date", "/observers/validFrom", "/observers/validTo")) {
      String[] place = partial.split("/", -1);
      JsonNode date = properties(place[1], description).path(place[2]);
      assertThat(date.has("pattern")).as(partial).isTrue();
      assertThat(date.has("format")).as(partial).isFalse();
      assertThat(date.has("x-ogc-role")).as(partial).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "places, rank=1, 200",
    "places, rank=1.0, 200",
    "places, rank=1.5, 400",
    "claims, value=1.5, 200",
    "incidents, date=2025-01-05, 200",
    "events, date=1908, 200",
    "events, date=2025-13, 400",
    "events, date=soon, 400",
  })
  void a_value_is_one_the_schema_allows(String collection, String asked, int status)
      throws Exception {
    String path = "/api/collections/" + collection + "/items?limit=1&" + asked;
    assertThat(served.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void items_of_a_list_refer_where_the_list_may_not() throws Exception {
    JsonNode sources = properties("places", "schema").path("sources");
    assertThat(sources.path("type").asText()).isEqualTo("array");
    assertThat(sources.has("x-ogc-role")).isFalse();
    assertThat(sources.at("/items/type").asText()).isEqualTo("string");
    assertThat(sources.at("/items/x-ogc-role").asText()).isEqualTo("reference");
    assertThat(sources.at("/items/x-ogc-collectionId").asText()).isEqualTo("sources");
  }

  @Test
  void conformance_names_the_classes_of_the_standard_as_published() throws Exception {
    List<String> classes = new ArrayList<>();
    served.json("/api/conformance").path("conformsTo").forEach(uri -> classes.add(uri.asText()));
    for (String name :
        List.of(
            "schemas", "advanced-property-roles", "references", "returnables-and-receivables")) {
      assertThat(classes).contains(CLASSES + name);
    }
    assertThat(classes).noneMatch(uri -> uri.contains("ogcapi-features-5"));
  }
}
