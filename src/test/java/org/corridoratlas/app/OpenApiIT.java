// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replays the description against the server: what it promises happens, and nothing else. */
class OpenApiIT extends OnTwoSquares {

  private static final Map<String, String> PLACES =
      Map.of(
          "{collectionId}", "places",
          "{featureId}", "v1",
          "{proposalId}", "shared",
          "{storyId}", "tour");

  private JsonNode description;

  @BeforeAll
  void read() throws Exception {
    description = served.json("/api/openapi");
  }

  private String address(String path) {
    String address = description.path("servers").path(0).path("url").asText() + path;
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      address = address.replace(place.getKey(), place.getValue());
    }
    if (path.equals("/rankings")) {
      return address + "?proposals=shared&weights=lengthMetres:1:less";
    }
    return Set.of("/comparisons", "/profiles").contains(path)
        ? address + "?proposals=shared"
        : address;
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    description.path("paths").fieldNames().forEachRemaining(paths::add);
    // This server keeps no proposals; WorkspaceIT asks one that does.
    paths.removeIf(path -> path.startsWith("/workspace/"));
    return paths;
  }

  @Test
  void the_address_of_the_server_is_absolute() {
    assertThat(description.path("servers").path(0).path("url").asText())
        .isEqualTo(served.url("/api"));
  }

  @Test
  void every_described_response_happens_and_every_response_is_described() throws Exception {
    for (String path : paths()) {
      Set<String> described = new TreeSet<>();
      description
          .path("paths")
          .path(path)
          .path("get")
          .path("responses")
          .fieldNames()
          .forEachRemaining(described::add);
      // A failure of the server cannot be asked for; what no resource sees, RefusedRequestsIT asks
      // for.
      described.removeAll(Set.of("500", "default"));
      assertThat(statuses(path)).as(path).isEqualTo(described);
    }
  }

  private Set<String> statuses(String path) throws Exception {
    String address = address(path);
    Set<String> statuses = new TreeSet<>();
    HttpResponse<byte[]> ok = served.get(address);
    statuses.add(Integer.toString(ok.statusCode()));
    ok.headers()
        .firstValue("ETag")
        .ifPresent(tag -> statuses.add(status("GET", address, "If-None-Match", tag)));
    statuses.add(status("GET", address + (address.contains("?") ? "&" : "?") + "unknown=1"));
    statuses.add(status("DELETE", address));
    statuses.add(status("GET", address, "Accept", "application/x-nothing"));
    if (path.contains("{")) {
      statuses.add(status("GET", address.replaceAll("(places|shared|v1|tour)", "nothing")));
    }
    return statuses;
  }

  private String status(String method, String address, String... headers) {
    try {
      return Integer.toString(served.ask(method, address, headers).statusCode());
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void every_described_parameter_is_known() throws Exception {
    for (String path : paths()) {
      for (JsonNode parameter :
          description.path("paths").path(path).path("get").path("parameters")) {
        JsonNode resolved =
            parameter.has("$ref")
                ? description.at(parameter.path("$ref").asText().substring(1))
                : parameter;
        boolean isAnyName = resolved.path("schema").path("type").asText().equals("object");
        if (resolved.path("in").asText().equals("query")
            && !isAnyName
            && !resolved.path("name").asText().equals("proposals")) {
          String address = address(path);
          String asked =
              (address.contains("?") ? "&" : "?") + resolved.path("name").asText() + "=_";
          assertThat(
                  new String(
                      served.get(address + asked).body(), java.nio.charset.StandardCharsets.UTF_8))
              .as(path)
              .doesNotContain("has no parameter");
        }
      }
    }
  }

  @Test
  void answers_are_of_a_described_type() throws Exception {
    for (String path : paths()) {
      String type = served.get(address(path)).headers().firstValue("Content-Type").orElse("");
      List<String> described = new ArrayList<>();
      description
          .path("paths")
          .path(path)
          .path("get")
          .path("responses")
          .path("200")
          .path("content")
          .fieldNames()
          .forEachRemaining(described::add);
      assertThat(described).as(path).anyMatch(known -> type.startsWith(known));
    }
  }
}
