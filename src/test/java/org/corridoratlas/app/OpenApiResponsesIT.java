// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each described form of each resource is given, with the headers and of the schema described. */
class OpenApiResponsesIT extends OnTwoSquares {

  /** What a path needs before it can be answered; a path that needs nothing does not stand here. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "/collections/{collectionId}", "/collections/places",
          "/collections/{collectionId}/items", "/collections/places/items",
          "/collections/{collectionId}/items/{featureId}", "/collections/places/items/v1",
          "/collections/{collectionId}/queryables", "/collections/places/queryables",
          "/collections/{collectionId}/schema", "/collections/places/schema",
          "/proposals/{proposalId}", "/proposals/shared",
          "/stories/{storyId}", "/stories/tour",
          "/comparisons", "/comparisons?proposals=shared",
          "/profiles", "/profiles?proposals=shared",
          "/rankings", "/rankings?proposals=shared&weights=lengthMetres:1:less");

  private static final Described DESCRIBED = Described.read();

  private JsonNode description;

  @BeforeAll
  void read() throws Exception {
    description = served.json("/api/openapi");
  }

  private void eachPath(BiConsumer<String, JsonNode> look) {
    description.path("paths").properties().stream()
        // This server keeps no proposals; WorkspaceIT asks one that does.
        .filter(path -> !path.getKey().startsWith("/workspace/"))
        .forEach(path -> look.accept(path.getKey(), path.getValue().path("get")));
  }

  private String address(String path) {
    String example = EXAMPLES.getOrDefault(path, path);
    assertThat(example)
        .as(path + " has a variable: add an example to OpenApiResponsesIT")
        .doesNotContain("{");
    return served.url("/api") + example;
  }

  private HttpResponse<byte[]> get(String address, String... headers) {
    try {
      return served.get(address, headers);
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(address, e);
    }
  }

  @Test
  void it_is_valid_openapi_3_0_in_both_forms() {
    for (String form : new String[] {"json", "yaml"}) {
      String text = new String(get("/api/openapi?f=" + form).body(), StandardCharsets.UTF_8);
      var read = new OpenAPIV3Parser().readContents(text, null, new ParseOptions());
      assertThat(read.getMessages()).as(form).isEmpty();
      assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.0.");
    }
  }

  @Test
  void every_operation_has_an_id_of_its_own() {
    Set<String> ids = new HashSet<>();
    eachPath(
        (path, get) -> assertThat(ids.add(get.path("operationId").asText())).as(path).isTrue());
    assertThat(ids).doesNotContain("");
  }

  @Test
  void every_described_form_is_given_as_described() {
    eachPath(
        (path, get) -> {
          JsonNode ok = get.path("responses").path("200");
          ok.path("content")
              .properties()
              .forEach(form -> isGiven(path, form.getKey(), form.getValue().path("schema"), ok));
        });
  }

  private void isGiven(String path, String type, JsonNode schema, JsonNode ok) {
    HttpResponse<byte[]> answer = get(address(path), "Accept", type);
    String as = path + " as " + type;
    assertThat(answer.statusCode()).as(as + ": " + text(answer)).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(as).startsWith(type);
    assertThat(Described.headers(answer))
        .as(as + ": headers")
        .isEqualTo(Described.names(ok.path("headers")));
    if (type.contains("json")) {
      assertThat(DESCRIBED.problems(schema, answer.body())).as(as).isEmpty();
    }
  }

  @Test
  void every_described_problem_is_of_the_described_schema() {
    eachPath(
        (path, get) -> {
          String address = address(path);
          String unknown = address + (address.contains("?") ? "&" : "?") + "unknown=1";
          isProblem(path, get, get(unknown));
          HttpResponse<byte[]> none = get(address, "Accept", "application/x-nothing");
          if (get.path("responses").has("406")) {
            isProblem(path, get, none);
          }
          if (get.path("responses").has("404")) {
            isProblem(path, get, get(address.replaceAll("(places|shared|v1)\\b", "nothing")));
          }
        });
  }

  private void isProblem(String path, JsonNode get, HttpResponse<byte[]> answer) {
    String status = Integer.toString(answer.statusCode());
    JsonNode content = DESCRIBED.resolved(get.path("responses").path(status)).path("content");
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(content.has(type)).as(path + " " + status + " as " + type).isTrue();
    assertThat(DESCRIBED.problems(content.path(type).path("schema"), answer.body()))
        .as(path + status)
        .isEmpty();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
