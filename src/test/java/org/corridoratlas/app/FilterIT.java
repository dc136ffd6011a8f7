// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, order, selection and their description, asked of the region over HTTP. */
class FilterIT extends OnRegion {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private JsonNode items(String collection, String query) throws Exception {
    return served.json("/api/collections/" + collection + "/items?limit=10000" + query);
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("features").forEach(feature -> ids.add(feature.path("id").asText()));
    return ids;
  }

  /** The ids of a whole collection for which a test of its JSON holds. */
  private List<String> expected(String collection, Predicate<JsonNode> test) throws Exception {
    List<String> ids = new ArrayList<>();
    for (JsonNode feature : items(collection, "").path("features")) {
      if (test.test(feature)) {
        ids.add(feature.path("id").asText());
      }
    }
    return ids;
  }

  @Test
  void a_filter_finds_what_the_features_say() throws Exception {
    List<String> cities =
        expected("places", place -> place.at("/properties/kind").asText().equals("city"));
    assertThat(cities).isNotEmpty();
    JsonNode found = items("places", "&filter=" + encoded("kind = 'city'"));
    assertThat(ids(found)).isEqualTo(cities);
    assertThat(found.path("numberMatched").asInt()).isEqualTo(cities.size());
    assertThat(ids(items("places", "&kind=city"))).isEqualTo(cities);
    String json = "{\"op\":\"=\",\"args\":[{\"property\":\"kind\"},\"city\"]}";
    assertThat(ids(items("places", "&filter-lang=cql2-json&filter=" + encoded(json))))
        .isEqualTo(cities);
    List<String> large =
        expected("places", place -> place.at("/properties/population").asDouble() > 50_000);
    assertThat(ids(items("places", "&filter=" + encoded("population > 50000")))).isEqualTo(large);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CASEI(ACCENTI(name.az)) LIKE CASEI('naxc%') | nakhchivan",
        "CASEI(name.en) = CASEI('NAKHCHIVAN') | nakhchivan",
        "name.hy LIKE 'Մեղրի' | meghri",
      })
  void a_place_is_found_by_its_name_in_any_language(String filter, String id) throws Exception {
    assertThat(ids(items("places", "&filter=" + encoded(filter)))).contains(id);
  }

  @Test
  void a_spatial_filter_finds_what_the_box_does() throws Exception {
    for (String collection : List.of("sections", "boundaries", "jurisdictions", "places")) {
      assertThat(
              ids(
                  items(
                      collection,
                      "&filter=" + encoded("S_INTERSECTS(geometry, BBOX(45.5,38.7,46.5,39.5))"))))
          .isEqualTo(ids(items(collection, "&bbox=45.5,38.7,46.5,39.5")))
          .isNotEmpty();
    }
  }

  @Test
  void filters_are_joined_with_the_other_parameters_and_kept_from_page_to_page() throws Exception {
    String asked = "&kind=city&bbox=44,38,47,41&sortby=-name.en&filter=" + encoded("id <> 'x'");
    List<String> whole = ids(items("places", asked));
    assertThat(whole).hasSizeGreaterThan(2);
    List<String> paged = new ArrayList<>();
    String next = "/api/collections/places/items?limit=2" + asked;
    while (!next.isEmpty()) {
      JsonNode page = served.json(next);
      paged.addAll(ids(page));
      next = "";
      for (JsonNode link : page.path("links")) {
        next = link.path("rel").asText().equals("next") ? link.path("href").asText() : next;
      }
    }
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void features_come_in_the_order_asked_for_those_without_a_value_last() throws Exception {
    for (String sign : List.of("", "-")) {
      List<Double> values = new ArrayList<>();
      boolean ended = false;
      for (JsonNode place : items("places", "&sortby=" + sign + "population").path("features")) {
        JsonNode value = place.at("/properties/population");
        assertThat(ended && !value.isMissingNode()).isFalse();
        ended |= value.isMissingNode();
        if (!ended) {
          values.add(sign.isEmpty() ? value.asDouble() : -value.asDouble());
        }
      }
      assertThat(values).hasSizeGreaterThan(10).isSorted();
    }
  }

  @Test
  void only_the_properties_asked_for_come() throws Exception {
    for (JsonNode place : items("places", "&properties=kind,name").path("features")) {
      assertThat(place.path("properties").fieldNames()).toIterable().isSubsetOf("name", "kind");
      assertThat(place.path("geometry").isObject()).isTrue();
      assertThat(place.path("id").asText()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "filter=kind = 3 | filter",
        "filter=nothing = 3 | filter",
        "filter=kind = 'a'&filter-lang=sql | filter-lang",
        "filter=kind = 'a'&filter-crs=EPSG:1 | filter-crs",
        "population=many | population",
        "sortby=nothing | sortby",
        "sortby= | sortby",
        "properties= | properties",
        "properties=nothing | properties",
        "nothing=1 | nothing",
      })
  void what_cannot_be_asked_is_refused_by_name(String query, String parameter) throws Exception {
    String asked = query.replace(" = ", "%20%3D%20").replace("'", "%27");
    JsonNode problem = JSON.readTree(served.get("/api/collections/places/items?" + asked).body());
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("remedy").asText()).isNotEmpty();
  }

  @Test
  void every_collection_says_what_can_be_asked_about_and_each_of_it_can_be() throws Exception {
    for (JsonNode collection : served.json("/api/collections").path("collections")) {
      String base = "/api/collections/" + collection.path("id").asText();
      var answer = served.get(base + "/queryables");
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/schema+json");
      JsonNode queryables = JSON.readTree(answer.body());
      assertThat(queryables.path("$id").asText()).isEqualTo(served.url(base + "/queryables"));
      assertThat(queryables.path("additionalProperties").asBoolean(true)).isFalse();
      List<String> names = new ArrayList<>();
      queryables.path("properties").fieldNames().forEachRemaining(names::add);
      assertThat(names).contains("geometry", "id");
      for (String name : names) {
        String filter = encoded("\"" + name + "\" IS NULL OR TRUE");
        int status = served.get(base + "/items?limit=1&filter=" + filter).statusCode();
        assertThat(status).as(base + " " + name).isEqualTo(200);
      }
      String links = served.get(base + "/items").headers().firstValue("Link").orElse("");
      assertThat(links)
          .contains(
              base + "/queryables>; rel=\"http://www.opengis.net/def/rel/ogc/1.0/queryables\"");
    }
  }

  @Test
  void the_schema_tells_the_order_of_all_that_features_hold() throws Exception {
    JsonNode schema = served.json("/api/collections/places/schema").path("properties");
    List<Integer> places = new ArrayList<>();
    schema.forEach(property -> places.add(property.path("x-ogc-propertySeq").asInt()));
    assertThat(schema.fieldNames().next()).isEqualTo("id");
    assertThat(places).isEqualTo(IntStream.rangeClosed(1, schema.size()).boxed().toList());
  }

  @Test
  void every_feature_is_as_the_schema_of_its_collection_says() throws Exception {
    for (JsonNode collection : served.json("/api/collections").path("collections")) {
      String id = collection.path("id").asText();
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(served.json("/api/collections/" + id + "/schema"));
      for (JsonNode feature : items(id, "").path("features")) {
        ObjectNode held = feature.path("properties").deepCopy();
        held.set("id", feature.path("id"));
        held.set("geometry", feature.path("geometry"));
        assertThat(schema.validate(held)).as(id + " " + feature.path("id")).isEmpty();
      }
    }
  }
}
