// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alignments sent with a request are compared like the published ones, and nothing is kept. */
class OwnAlignmentsIT extends OnRegion {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMPARISONS = "/api/comparisons";
  private static final String GEOJSON = "application/geo+json";

  private HttpResponse<byte[]> send(String query, Object body) throws Exception {
    return served.post(COMPARISONS + query, body.toString(), "Content-Type", GEOJSON);
  }

  private JsonNode compared(String query, Object body) throws Exception {
    HttpResponse<byte[]> answer = send(query, body);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static ObjectNode feature(JsonNode geometry, String mode) {
    ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
    feature.set("geometry", geometry);
    feature.putObject("properties").put("name", "My line").put("mode", mode);
    return feature;
  }

  private static ObjectNode line(String coordinates) throws IOException {
    return feature(
        JSON.readTree("{\"type\":\"LineString\",\"coordinates\":" + coordinates + "}"), "road");
  }

  @ParameterizedTest
  @CsvSource({"tripp~RAIL_S", "tripp~ROAD_S", "georgia-turkey~RAIL_WEST"})
  void the_line_of_a_published_option_measures_like_it(String option) throws Exception {
    JsonNode published = served.json(COMPARISONS + "?proposals=" + option).path("features").path(0);
    String mode = published.path("properties").path("mode").asText();
    JsonNode own =
        compared("?proposals=" + option, feature(published.path("geometry"), mode))
            .path("features");
    JsonNode figures = option(own, "draft~own");
    double length = published.path("properties").path("lengthMetres").asDouble();
    assertThat(figures.path("own").asBoolean()).isTrue();
    assertThat(figures.path("lengthMetres").asDouble()).isCloseTo(length, within(0.2));
    assertThat(figures.path("overlapMetres").asDouble()).isCloseTo(length, within(length * 0.001));
    for (String same : new String[] {"settlements5000", "people10000", "endsDiffer"}) {
      assertThat(figures.path(same)).as(same).isEqualTo(published.path("properties").path(same));
    }
  }

  private static JsonNode option(JsonNode features, String id) {
    for (JsonNode feature : features) {
      if (feature.path("id").asText().equals(id)) {
        return feature.path("properties");
      }
    }
    throw new AssertionError("there is no " + id);
  }

  @Test
  void it_stands_after_the_others_or_where_it_is_named() throws Exception {
    JsonNode body = line("[[46.6,39.15],[46.2,38.9],[45.4,39.2]]");
    assertThat(compared("?proposals=tripp~RAIL_S", body).path("comparison").path("options"))
        .map(JsonNode::asText)
        .containsExactly("tripp~RAIL_S", "draft~own");
    assertThat(compared("?proposals=draft,tripp~RAIL_S", body).path("comparison").path("options"))
        .map(JsonNode::asText)
        .containsExactly("draft~own", "tripp~RAIL_S");
    JsonNode alone = compared("?reference=draft", body).path("comparison");
    assertThat(alone.path("reference").asText()).isEqualTo("draft~own");
    assertThat(alone.path("own").path(0).asText()).isEqualTo("draft~own");
  }

  @Test
  void the_ledger_of_a_drawn_line_adds_up_and_follows_what_is_said_of_its_parts() throws Exception {
    ObjectNode body = line("[[46.75,39.25],[46.4,39.0],[46.0,39.05],[45.6,39.1]]");
    JsonNode plain = compared("?between=", body).path("features").path(0).path("properties");
    double length = plain.path("lengthMetres").asDouble();
    ObjectNode properties = (ObjectNode) body.path("properties");
    properties
        .putArray("stretches")
        .addObject()
        .put("fromMetres", 10_000)
        .put("toMetres", 30_000)
        .put("regime", "joint")
        .put("status", "planned");
    JsonNode answer = compared("?between=", body);
    JsonNode figures = answer.path("features").path(0).path("properties");
    assertThat(figures.path("lengthMetres").asDouble()).isCloseTo(length, within(0.2));
    assertThat(figures.path("lengthMetresControlJoint").asDouble()).isCloseTo(20_000, within(0.2));
    List<Double> sums = new ArrayList<>();
    double at = 0;
    for (JsonNode feature : answer.path("features")) {
      JsonNode stretch = feature.path("properties");
      if (stretch.path("kind").asText().equals("stretch")) {
        assertThat(stretch.path("fromMetres").asDouble()).isCloseTo(at, within(0.11));
        at = stretch.path("toMetres").asDouble();
        sums.add(stretch.path("lengthMetres").asDouble());
      }
    }
    assertThat(at).isCloseTo(length, within(1.0));
    assertThat(sums.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(length, within(1.0));
  }

  @Test
  void a_line_known_to_some_metres_beside_a_boundary_does_not_cross_it_again_and_again()
      throws Exception {
    JsonNode boundary =
        served
            .json("/api/collections/boundaries/items/AM-IR.1")
            .path("geometry")
            .path("coordinates");
    ArrayNode zigzag = JSON.createArrayNode();
    // From well inside the state east of its end, along it, and into the one west of its end.
    position(boundary.path(0), 0.02, zigzag);
    for (int i = 0; i < boundary.size(); i++) {
      position(boundary.path(i), i % 2 == 0 ? 0.0008 : -0.0008, zigzag);
    }
    position(boundary.path(boundary.size() - 1), 0.02, zigzag);
    ObjectNode body = line(zigzag.toString());
    JsonNode drawn = compared("?between=", body).path("features").path(0).path("properties");
    assertThat(drawn.path("crossings").asInt()).isGreaterThan(20);
    ((ObjectNode) body.path("properties")).put("positionalAccuracyMetres", 300);
    JsonNode known = compared("?between=", body).path("features").path(0).path("properties");
    assertThat(known.path("crossings").asInt()).isLessThanOrEqualTo(1);
    assertThat(known.path("lengthMetresUndetermined").asDouble())
        .isGreaterThan(drawn.path("lengthMetresIR").asDouble());
  }

  private static void position(JsonNode from, double north, ArrayNode to) {
    to.addArray().add(from.path(0).asDouble()).add(from.path(1).asDouble() + north);
  }

  @Test
  void nothing_is_kept_and_every_form_is_given() throws Exception {
    ObjectNode body = line("[[46.6,39.15],[45.4,39.2]]");
    HttpResponse<byte[]> first = send("?proposals=tripp~RAIL_S", body);
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(first.headers().firstValue("ETag")).isEmpty();
    JsonNode plain = served.json(COMPARISONS + "?proposals=tripp~RAIL_S");
    assertThat(plain.path("comparison").path("options")).hasSize(1);
    assertThat(text(send("?proposals=tripp~RAIL_S&f=csv", body))).contains("draft~own");
    assertThat(text(send("?proposals=tripp~RAIL_S&f=html", body))).contains("My line");
    assertThat(served.get(COMPARISONS + "?proposals=draft").statusCode()).isEqualTo(400);
  }
}
