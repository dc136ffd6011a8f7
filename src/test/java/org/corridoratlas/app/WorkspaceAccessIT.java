// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may keep proposals, and how often. */
class WorkspaceAccessIT {

  private static final String PROPOSALS = "/api/workspace/proposals";
  private static final String[] GEOJSON = {"Content-Type", "application/geo+json"};

  @TempDir Path folder;
  @TempDir Path geodata;

  @BeforeEach
  void region() throws Exception {
    TwoSquares.write(geodata);
  }

  private static String line(String name) {
    return """
        {"type":"Feature","properties":{"name":"%s","mode":"rail"},
         "geometry":{"type":"LineString","coordinates":[[0.2,0.5],[1,0.5]]}}"""
        .formatted(name);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void where_a_token_is_needed_nothing_is_kept_without_it() throws Exception {
    Path token = Files.writeString(folder.resolve("token"), "a long secret\n");
    try (Served served =
        Served.with(
            geodata,
            "--workspace",
            folder.resolve("own.gpkg").toString(),
            "--write-token-file",
            token.toString())) {
      assertThat(served.json("/api/workspace").path("writes").asText()).isEqualTo("token");
      assertThat(served.post(PROPOSALS, line("1"), GEOJSON).statusCode()).isEqualTo(401);
      assertThat(by("another", served).statusCode()).isEqualTo(403);
      assertThat(by("a long secret", served).statusCode()).isEqualTo(201);
    }
  }

  private static HttpResponse<byte[]> by(String token, Served served) throws Exception {
    return served.post(
        PROPOSALS, line("1"), "Content-Type", GEOJSON[1], "Authorization", "Bearer " + token);
  }

  @Test
  void a_client_that_writes_too_often_waits() throws Exception {
    try (Served slow =
        Served.with(
            geodata,
            "--workspace",
            folder.resolve("slow.gpkg").toString(),
            "--writes-per-minute",
            "2")) {
      assertThat(slow.post(PROPOSALS, line("1"), GEOJSON).statusCode()).isEqualTo(201);
      assertThat(slow.post(PROPOSALS, line("2"), GEOJSON).statusCode()).isEqualTo(201);
      HttpResponse<byte[]> third = slow.post(PROPOSALS, line("3"), GEOJSON);
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(third.headers().firstValue("Retry-After").orElse("")))
          .isBetween(1, 31);
    }
  }

  @Test
  void a_server_without_a_workspace_says_how_to_have_one() throws Exception {
    try (Served plain = Served.from(geodata)) {
      assertThat(plain.json("/api/workspace").path("keeps").asBoolean(true)).isFalse();
      HttpResponse<byte[]> refused = plain.post(PROPOSALS, line("Mine"), GEOJSON);
      assertThat(refused.statusCode()).isEqualTo(404);
      assertThat(text(refused)).contains("--workspace");
    }
  }

  @Test
  void pages_of_other_origins_read_but_do_not_write() throws Exception {
    try (Served served =
        Served.with(geodata, "--workspace", folder.resolve("own.gpkg").toString())) {
      HttpResponse<byte[]> answer =
          served.ask(
              "OPTIONS",
              PROPOSALS,
              "Origin",
              "https://other.example",
              "Access-Control-Request-Method",
              "POST");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD");
      assertThat(answer.headers().firstValue("Allow")).contains("POST, OPTIONS");
    }
  }

  @Test
  void of_many_changes_of_one_version_one_is_made() throws Exception {
    try (Served served =
        Served.with(geodata, "--workspace", folder.resolve("own.gpkg").toString())) {
      HttpResponse<byte[]> made = served.post(PROPOSALS, line("1"), GEOJSON);
      String url = made.headers().firstValue("Location").orElseThrow();
      JsonNode json = new ObjectMapper().readTree(made.body());
      String[] headers = {
        "Content-Type",
        GEOJSON[1],
        "Authorization",
        "Bearer " + json.path("editSecret").asText(),
        "If-Match",
        made.headers().firstValue("ETag").orElseThrow()
      };
      ExecutorService clients = Executors.newFixedThreadPool(8);
      try {
        List<Callable<Integer>> changes =
            Collections.nCopies(24, () -> served.send("PUT", url, line("2"), headers).statusCode());
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> change : clients.invokeAll(changes)) {
          statuses.add(change.get());
        }
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(23);
      } finally {
        clients.shutdown();
      }
    }
  }
}
