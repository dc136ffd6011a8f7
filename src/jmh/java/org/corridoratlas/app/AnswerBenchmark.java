// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.corridoratlas.api.AtlasServer;
import org.corridoratlas.api.ServerSettings;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.feature.Feature;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The comparison of eight proposals that was asked for before, over HTTP on this machine: from the
 * request to the last byte of the answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class AnswerBenchmark {

  private static final int PROPOSALS = 8;

  private final Wiring wiring = Wiring.of(GeodataFolder.of(Path.of("geodata")));
  private final AtlasServer server =
      AtlasServer.start(
          new ServerSettings(
              "127.0.0.1",
              0,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              "benchmark",
              ServerSettings.PATIENCE),
          wiring.atlas(),
          wiring.views());
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request =
      HttpRequest.newBuilder(
              URI.create(
                  "http://127.0.0.1:"
                      + server.port()
                      + "/api/comparisons?proposals="
                      + proposals()))
          .header("Accept-Encoding", "gzip")
          .build();

  private String proposals() {
    return wiring.atlas().find("proposals").orElseThrow().list().stream()
        .map(Feature::id)
        .limit(PROPOSALS)
        .collect(Collectors.joining(","));
  }

  /** Found among the answers already made. */
  @Benchmark
  public byte[] eightProposalsMemoised() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("status " + answer.statusCode());
    }
    return answer.body();
  }

  /** Ends the server. */
  @TearDown
  public void stop() {
    server.close();
  }
}
