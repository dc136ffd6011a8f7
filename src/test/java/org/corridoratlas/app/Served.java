// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.api.AtlasServer;
import org.corridoratlas.api.ServerSettings;
import org.corridoratlas.catalogue.GeodataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The region of two squares, served on a free port until closed. */
final class Served implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Described DESCRIBED = Described.read();

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtlasServer server;

  private Served(AtlasServer server) {
    this.server = server;
  }

  static Served from(Path geodata) {
    return from(geodata, null);
  }

  static Served from(Path geodata, @Nullable Path elevation) {
    ServeOptions options = new ServeOptions();
    options.elevation.file = elevation;
    options.port = 0;
    options.geodata.directory = geodata;
    return new Served(options.start());
  }

  /** Of that region, with further options as they stand on the command line. */
  static Served with(Path geodata, String... words) {
    ServeOptions options = new ServeOptions();
    new CommandLine(options).parseArgs(words);
    options.port = 0;
    options.geodata.directory = geodata;
    return new Served(options.start());
  }

  /** A folder as it is to be read, seen from outside at {@code http://atlas.example}. */
  static Served from(GeodataFolder folder) {
    return from(folder, ServerSettings.PATIENCE);
  }

  /** The same with a patience with slow clients. */
  static Served from(GeodataFolder folder, Duration patience) {
    Wiring wiring = Wiring.of(folder);
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            Optional.of(URI.create("http://atlas.example")),
            List.of(),
            Optional.empty(),
            List.of("*"),
            Optional.empty(),
            Version.text(),
            patience);
    return new Served(AtlasServer.start(settings, wiring.atlas(), wiring.views()));
  }

  int port() {
    return server.port();
  }

  String url(String path) {
    return path.startsWith("http") ? path : "http://localhost:" + server.port() + path;
  }

  /** Asks; headers are name, value in turn. The answer is one that the API describes. */
  HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return ask(method, path, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /** Sends a body. */
  HttpResponse<byte[]> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return ask("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
  }

  /** Sends bytes. */
  HttpResponse<byte[]> post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    return ask("POST", path, HttpRequest.BodyPublishers.ofByteArray(body), headers);
  }

  /** What the server reads of a file. */
  JsonNode imported(String name, byte[] file) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        post(
            "/api/workspace/imports?name=" + name,
            file,
            "Content-Type",
            "application/octet-stream");
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(answer.statusCode()).as(text).isEqualTo(200);
    return JSON.readTree(text);
  }

  /** Sends a body by any method. */
  HttpResponse<byte[]> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return ask(method, path, HttpRequest.BodyPublishers.ofString(body), headers);
  }

  private HttpResponse<byte[]> ask(
      String method, String path, HttpRequest.BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path))).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<byte[]> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    DESCRIBED.hold(method, answer.uri().getPath(), answer);
    return answer;
  }

  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return ask("GET", path, headers);
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path).body());
  }

  @Override
  public void close() {
    server.close();
  }
}
