// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories over HTTP, in a region that has one and in one that has none. */
class StoriesApiIT extends OnTwoSquares {

  @Test
  void the_list_leads_to_each_story_and_its_steps() throws Exception {
    JsonNode list = served.json("/api/stories").path("stories");
    assertThat(list).hasSize(1);
    assertThat(list.at("/0/name/en").asText()).isEqualTo("A tour");
    assertThat(list.at("/0/stepCount").asInt()).isEqualTo(3);
    assertThat(list.at("/0/steps").isMissingNode()).isTrue();
    JsonNode story = served.json(list.at("/0/links/0/href").asText());
    assertThat(story.path("id").asText()).isEqualTo("tour");
    assertThat(story.path("disclaimer").asText()).isEqualTo("Nothing here exists.");
    assertThat(story.path("steps")).hasSize(3);
    assertThat(story.at("/steps/0/state").asText()).startsWith("#v1;p=shared~RAIL;");
    assertThat(story.at("/steps/2/sentences/1/sources/0").asText()).isEqualTo("S1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/stories", "/api/stories/tour"})
  void what_is_unchanged_is_not_sent_again(String path) throws Exception {
    HttpResponse<byte[]> first = served.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get(path).body()).isEqualTo(first.body());
    assertThat(served.get(path + "?f=html").statusCode()).isEqualTo(200);
  }

  @Test
  void an_unknown_story_is_a_problem_that_names_those_there_are() throws Exception {
    assertThat(served.get("/api/stories/none").statusCode()).isEqualTo(404);
    assertThat(served.json("/api/stories/none").path("remedy").asText()).contains("tour");
    assertThat(served.get("/api/stories?limit=1").statusCode()).isEqualTo(400);
  }

  @Test
  void a_region_without_stories_has_an_empty_list(@TempDir Path folder) throws Exception {
    File catalogue = TwoSquares.write(folder).resolve("catalogue.json").toFile();
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = (ObjectNode) json.readTree(catalogue);
    Iterator<JsonNode> datasets = root.path("datasets").elements();
    while (datasets.hasNext()) {
      if (datasets.next().path("id").asText().equals("stories")) {
        datasets.remove();
      }
    }
    json.writeValue(catalogue, root);
    try (Served without = Served.from(folder)) {
      assertThat(without.json("/api/stories").path("stories").isArray()).isTrue();
      assertThat(without.json("/api/stories").path("stories")).isEmpty();
      assertThat(without.get("/api/stories/tour").statusCode()).isEqualTo(404);
    }
  }
}
