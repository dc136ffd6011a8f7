// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every answer that a test gets to what the description of the API says of it. */
final class Described {

  /** Headers that say nothing of the resource. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "date",
          "connection",
          "content-type",
          "content-length",
          "content-encoding",
          "transfer-encoding",
          "vary",
          "cache-control",
          "x-content-type-options",
          "referrer-policy",
          "content-security-policy",
          "access-control-allow-origin",
          "access-control-allow-methods",
          "access-control-allow-headers",
          "access-control-expose-headers",
          "access-control-max-age");

  /** What an answer has not that nobody may store. */
  private static final Set<String> VALIDATORS = Set.of("etag", "last-modified");

  private static final String BASE = "/api";
  private static final int MOST_BYTES = 1 << 18;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V4,
          builder ->
              builder
                  .metaSchema(OpenApi30.getInstance())
                  .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

  private final JsonNode description;
  private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

  private Described(JsonNode description) {
    this.description = description;
  }

  /** The description that the program carries. */
  static Described read() {
    try (InputStream in = Described.class.getResourceAsStream("/openapi.yaml")) {
      return new Described(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails when an answer has a status, a type, a header or a body that is not described.
   *
   * @param path as asked for, without the query; one outside the API says nothing
   */
  void hold(String method, String path, HttpResponse<byte[]> answer) {
    if (!path.equals(BASE) && !path.startsWith(BASE + "/")) {
      return;
    }
    String as = method + " " + path + " " + answer.statusCode();
    JsonNode responses = responses(method, path);
    if (responses.isMissingNode()) {
      assertThat(answer.statusCode()).as(as + ": no such path is described").isIn(404, 405, 501);
      return;
    }
    JsonNode response = resolved(responses.path(Integer.toString(answer.statusCode())));
    assertThat(response.isMissingNode()).as(as + ": status is not described").isFalse();
    Set<String> described = names(response.path("headers"));
    if (answer.headers().firstValue("Cache-Control").filter("no-store"::equals).isPresent()
        && answer.statusCode() == 200) {
      described.removeAll(VALIDATORS);
    }
    assertThat(headers(answer)).as(as + ": headers").isEqualTo(described);
    if (!method.equals("HEAD") || answer.headers().firstValue("Content-Type").isPresent()) {
      holdContent(as, response.path("content"), answer, method.equals("HEAD"));
    }
  }

  private JsonNode responses(String method, String path) {
    for (Map.Entry<String, JsonNode> described : description.path("paths").properties()) {
      String pattern = described.getKey().replaceAll("\\{[^}]*}", "[^/]+");
      String whole = BASE + (pattern.equals("/") ? "/?" : pattern + "/?");
      if (path.matches(whole)) {
        JsonNode own = described.getValue().path(method.toLowerCase(Locale.ROOT));
        return (own.isMissingNode() ? described.getValue().path("get") : own).path("responses");
      }
    }
    return description.path("nothing");
  }

  private void holdContent(
      String as, JsonNode content, HttpResponse<byte[]> answer, boolean bodiless) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.isEmpty()) {
      assertThat(answer.body()).as(as + ": a body without a type").isEmpty();
      return;
    }
    JsonNode whole = content.path(type.replaceFirst(";\\s*charset=.*", ""));
    JsonNode form = whole.isMissingNode() ? content.path(type.replaceFirst(";.*", "")) : whole;
    assertThat(form.isMissingNode()).as(as + ": type " + type + " is not described").isFalse();
    boolean compressed = answer.headers().firstValue("Content-Encoding").isPresent();
    if (type.contains("json") && !compressed && !bodiless && answer.body().length < MOST_BYTES) {
      assertThat(problems(form.path("schema"), answer.body())).as(as).isEmpty();
    }
  }

  /** What in a body is not as a schema of the description says. */
  Set<?> problems(JsonNode schema, byte[] body) {
    try {
      return schemas.computeIfAbsent(schema, this::whole).validate(JSON.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonSchema whole(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", description.path("components"));
    return SCHEMAS.getSchema(whole);
  }

  /** A node, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** The headers of an answer that say something of the resource. */
  static Set<String> headers(HttpResponse<byte[]> answer) {
    Set<String> names = new TreeSet<>(answer.headers().map().keySet());
    names.removeAll(ANYWHERE);
    return names;
  }

  /** The names of described headers. */
  static Set<String> names(JsonNode described) {
    Set<String> names = new TreeSet<>();
    described.fieldNames().forEachRemaining(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }
}
