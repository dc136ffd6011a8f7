// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed among its writes loses nothing that it acknowledged. */
class KilledServerIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEATHS = 4;
  private static final int WRITES_BEFORE_DEATH = 50;
  private static final int CLIENTS = 4;

  private final HttpClient client = HttpClient.newHttpClient();

  /** The names of what was acknowledged, by id. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  /** Answers to writes that were none. */
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();

  /** The packaged program as a process of its own. */
  private record Running(Process process, String url) {

    static Running start(Path geodata, Path workspace) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  String.valueOf(System.getProperty("corridorAtlas.jar")),
                  "serve",
                  "--port",
                  "0",
                  "--geodata",
                  geodata.toString(),
                  "--workspace",
                  workspace.toString(),
                  "--writes-per-minute",
                  "1000000")
              .redirectErrorStream(true)
              .start();
      BufferedReader output = process.inputReader(UTF_8);
      StringBuilder said = new StringBuilder();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.contains("serves http://")) {
          return new Running(process, line.substring(line.indexOf("http://")));
        }
        said.append(line).append('\n');
      }
      throw new IllegalStateException("the server did not start:\n" + said);
    }

    /** As by kill -9: nothing of it has a chance to write. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void nothing_acknowledged_is_lost(@TempDir Path folder) throws Exception {
    Path geodata = TwoSquares.write(Files.createDirectory(folder.resolve("region")));
    Path file = folder.resolve("own.gpkg");
    for (int death = 1; death <= DEATHS; death++) {
      Running server = Running.start(geodata, file);
      try {
        assertAllThere(server);
        writeUntilKilled(server, death);
      } finally {
        server.kill();
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(DEATHS * WRITES_BEFORE_DEATH);
    Running last = Running.start(geodata, file);
    try {
      assertAllThere(last);
    } finally {
      last.kill();
    }
  }

  private void writeUntilKilled(Running server, int death) throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_DEATH);
    Thread[] writers =
        Stream.iterate(1, number -> number + 1)
            .limit(CLIENTS)
            .map(number -> new Thread(() -> write(server, death + "/" + number, enough)))
            .toArray(Thread[]::new);
    for (Thread writer : writers) {
      writer.start();
    }
    enough.await();
    server.kill();
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(refused).isEmpty();
  }

  /** Writes until there is no answer. */
  private void write(Running server, String by, CountDownLatch enough) {
    for (int i = 0; ; i++) {
      String name = by + "/" + i;
      try {
        HttpResponse<String> answer =
            client.send(post(server, name), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
          refused.add(answer.statusCode() + ": " + answer.body());
          while (enough.getCount() > 0) {
            enough.countDown(); // nobody waits for what does not come
          }
          return;
        }
        acknowledged.put(JSON.readTree(answer.body()).path("id").asText(), name);
        enough.countDown();
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static HttpRequest post(Running server, String name) {
    String document =
        """
        {"type":"Feature","properties":{"name":"%s","mode":"rail"},
         "geometry":{"type":"LineString","coordinates":[[0.2,0.5],[1.8,0.6]]}}"""
            .formatted(name);
    return HttpRequest.newBuilder(URI.create(server.url() + "/api/workspace/proposals"))
        .header("Content-Type", "application/geo+json")
        .POST(HttpRequest.BodyPublishers.ofString(document))
        .build();
  }

  private void assertAllThere(Running server) throws IOException, InterruptedException {
    for (Map.Entry<String, String> kept : acknowledged.entrySet()) {
      URI address = URI.create(server.url() + "/api/workspace/proposals/" + kept.getKey());
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      JsonNode feature = JSON.readTree(answer.body());
      assertThat(feature.at("/properties/name").asText()).isEqualTo(kept.getValue());
    }
  }
}
