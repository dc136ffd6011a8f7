// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.corridoratlas.workspace.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two servers that keep readers' proposals in one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedWorkspaceIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 20;

  private Postgres postgres;
  private Served first;
  private Served second;

  @BeforeAll
  void serve(@TempDir Path empty) throws Exception {
    Path geodata = TwoSquares.write(empty);
    postgres = Postgres.start();
    first = server(geodata);
    second = server(geodata);
  }

  private Served server(Path geodata) {
    return Served.with(
        geodata, "--workspace", postgres.location(), "--writes-per-minute", "100000");
  }

  @AfterAll
  void stop() throws Exception {
    second.close();
    first.close();
    postgres.close();
  }

  private static String line(String name, double end) {
    return """
        {"type":"Feature","properties":{"name":"%s","mode":"rail"},
         "geometry":{"type":"LineString","coordinates":[[0.2,0.5],[%s,0.5]]}}"""
        .formatted(name, end);
  }

  /** A proposal just kept. */
  private record Made(String id, String secret) {

    String path() {
      return "/api/workspace/proposals/" + id;
    }

    String[] may(String tag) {
      return new String[] {
        "Content-Type", "application/geo+json", "Authorization", "Bearer " + secret, "If-Match", tag
      };
    }
  }

  private Made make() throws Exception {
    HttpResponse<byte[]> answer =
        first.post(
            "/api/workspace/proposals", line("Mine", 1.8), "Content-Type", "application/geo+json");
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    JsonNode json = JSON.readTree(answer.body());
    return new Made(json.path("id").asText(), json.path("editSecret").asText());
  }

  private static HttpResponse<byte[]> put(Served server, Made made, String tag, String document)
      throws Exception {
    return server.send("PUT", made.path(), document, made.may(tag));
  }

  private static String tag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void each_shows_at_once_what_the_other_keeps_changes_and_deletes() throws Exception {
    Made made = make();
    String comparison = "/api/comparisons?between=&proposals=" + made.id();
    // Asked twice, so that an answer kept in memory would be found.
    String before = text(second.get(comparison));
    assertThat(text(second.get(comparison))).isEqualTo(before).contains(made.id());
    String tag = tag(second.get(made.path()));
    assertThat(put(first, made, tag, line("Changed", 1.2)).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> read = second.get(made.path(), "If-None-Match", tag);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(read.body()).at("/properties/name").asText()).isEqualTo("Changed");
    assertThat(text(second.get(comparison)))
        .isEqualTo(text(first.get(comparison)))
        .isNotEqualTo(before);
    HttpResponse<byte[]> deleted = second.ask("DELETE", made.path(), made.may(tag(read)));
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(first.get(made.path()).statusCode()).isEqualTo(404);
    assertThat(first.get(comparison).statusCode()).isEqualTo(400);
  }

  @Test
  void what_one_server_changed_the_other_does_not_overwrite_unseen() throws Exception {
    Made made = make();
    String seen = tag(second.get(made.path()));
    assertThat(put(first, made, seen, line("By the first", 1.2)).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> refused = put(second, made, seen, line("By the second", 1.5));
    assertThat(refused.statusCode()).as(text(refused)).isEqualTo(412);
    assertThat(second.ask("DELETE", made.path(), made.may(seen)).statusCode()).isEqualTo(412);
    JsonNode kept = second.json(made.path());
    assertThat(kept.at("/properties/name").asText()).isEqualTo("By the first");
    assertThat(kept.at("/properties/version").asInt()).isEqualTo(2);
  }

  @Test
  void while_the_database_is_away_it_is_said_so_and_all_is_there_again_with_it() throws Exception {
    Made made = make();
    postgres.pause();
    try {
      HttpResponse<byte[]> away = first.get(made.path());
      assertThat(away.statusCode()).as(text(away)).isEqualTo(503);
      assertThat(text(away)).contains("try again later").doesNotContain("postgres");
      assertThat(first.get("/api/proposals").statusCode()).isEqualTo(200);
    } finally {
      postgres.goOn();
    }
    assertThat(first.get(made.path()).statusCode()).isEqualTo(200);
    assertThat(second.get(made.path()).statusCode()).isEqualTo(200);
  }

  @Test
  void of_two_changes_at_the_same_time_one_is_kept_and_the_other_told() throws Exception {
    Made made = make();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      for (int round = 1; round <= ROUNDS; round++) {
        String seen = tag(first.get(made.path()));
        List<Callable<Integer>> changes = new ArrayList<>();
        for (Served server : List.of(first, second)) {
          String name = "Round " + round + " by " + server.port();
          changes.add(() -> put(server, made, seen, line(name, 1.5)).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> change : readers.invokeAll(changes)) {
          statuses.add(change.get());
        }
        assertThat(statuses).as("round " + round).containsExactlyInAnyOrder(200, 412);
        assertThat(second.json(made.path()).at("/properties/version").asInt()).isEqualTo(round + 1);
      }
    } finally {
      readers.shutdown();
    }
  }
}
