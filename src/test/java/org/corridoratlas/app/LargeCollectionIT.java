// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.corridoratlas.catalogue.GeodataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A collection that stays in its file answers as one in memory, and the whole of it is streamed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeCollectionIT {

  private static final String ITEMS = "/api/collections/sites/items";
  private static final String WHOLE = ITEMS + "?f=geojson&limit=1000000";

  private Path folder = Path.of("");
  private Served filed;
  private Served held;

  @BeforeAll
  void serve(@TempDir Path directory) throws Exception {
    folder = LargeRegion.write(directory);
    filed = Served.from(GeodataFolder.of(folder, 0));
    held = Served.from(GeodataFolder.of(folder, Long.MAX_VALUE));
  }

  @AfterAll
  void stop() {
    filed.close();
    held.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WHOLE,
        ITEMS + "?f=csv&limit=1000000",
        ITEMS + "?f=csv&limit=3&properties=name",
        ITEMS + "?f=csv&bbox=0.3,0.3,0.4,0.4",
        ITEMS + "?f=geojson&limit=1000000&crs=http://www.opengis.net/def/crs/EPSG/0/3857",
        ITEMS + "?f=geojson&limit=20000&offset=3000",
        ITEMS + "?f=geojson&bbox=0.3,0.3,0.4,0.4&limit=1000",
        ITEMS + "?f=geojson&bbox=0.3,0.3,1.4,0.4&offset=8000&limit=50",
        ITEMS + "?f=geojson&bbox=1.5,0.1,0.2,0.2&limit=10",
        ITEMS + "?f=geojson&datetime=1960-01-01T00:00:00Z/..&bbox=1,0,1.1,1",
        ITEMS + "?f=geojson&offset=24000",
        ITEMS + "?f=geojson&filter=id='site-4711'",
        ITEMS + "?f=geojson&filter=validFrom='1977'%20AND%20id%3C'site-15'",
        ITEMS + "?f=geojson&filter=validFrom='1977'%20OR%20id='site-1'",
        ITEMS + "?f=geojson&filter=NOT%20validFrom='1977'&limit=30",
        ITEMS + "?f=geojson&validFrom=1988&bbox=0,0,1,0.5",
        ITEMS + "/site-23999?f=geojson",
        ITEMS + "/site-24000?f=geojson",
        "/api/collections/places/items?f=geojson",
        "/api/comparisons?proposals=shared&f=geojson"
      })
  void answers_are_those_of_memory(String path) throws Exception {
    HttpResponse<byte[]> expected = held.get(path);
    HttpResponse<byte[]> answer = filed.get(path);
    assertThat(answer.statusCode()).isEqualTo(expected.statusCode());
    assertThat(Lasting.text(answer.body())).isEqualTo(Lasting.text(expected.body()));
    assertThat(answer.headers().firstValue("Content-Type"))
        .isEqualTo(expected.headers().firstValue("Content-Type"));
  }

  @Test
  void the_whole_has_a_validator_that_needs_no_bytes() throws Exception {
    HttpResponse<byte[]> whole = filed.get(WHOLE, "Accept-Encoding", "gzip");
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("W/\"");
    assertThat(whole.headers().firstValue("Content-Encoding")).hasValue("gzip");
    GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(whole.body()));
    assertThat(Lasting.text(in.readAllBytes())).isEqualTo(Lasting.text(filed.get(WHOLE).body()));
    assertThat(filed.get(WHOLE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(filed.get(WHOLE + "&offset=1", "If-None-Match", tag).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> head = filed.ask("HEAD", WHOLE);
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
    assertThat(head.headers().firstValue("Content-Length")).isEmpty();
  }

  @Test
  void a_client_that_does_not_read_holds_the_work_and_one_that_goes_away_ends_it()
      throws Exception {
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), filed.port()));
      String request = "GET " + WHOLE + " HTTP/1.1\r\nHost: atlas\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      Thread.sleep(2_000);
      assertThat(streaming()).isTrue();
    }
    for (int tenth = 0; tenth < 100 && streaming(); tenth++) {
      Thread.sleep(100);
    }
    assertThat(streaming()).isFalse();
  }

  @Test
  void a_small_page_of_large_features_is_whole(@TempDir Path other) throws Exception {
    try (Served served =
        Served.from(GeodataFolder.of(LargeRegion.writeFew(50, 100_000, other), 0))) {
      HttpResponse<byte[]> whole = served.get(ITEMS + "?limit=50&bbox=0,0,1,1");
      assertThat(whole.headers().firstValue("Content-Length")).isEmpty();
      assertThat(new ObjectMapper().readTree(whole.body()).path("features")).hasSize(50);
      HttpResponse<byte[]> part = served.get(ITEMS + "?limit=5&bbox=0,0,1,1");
      assertThat(part.headers().firstValue("Content-Length")).isPresent();
      assertThat(new ObjectMapper().readTree(part.body()).path("features")).hasSize(5);
    }
  }

  private static boolean streaming() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().endsWith(".Streaming"));
  }

  @Test
  void a_file_that_changed_is_a_problem(@TempDir Path other) throws Exception {
    try (Served served = Served.from(GeodataFolder.of(LargeRegion.write(other), 0))) {
      assertThat(served.get(ITEMS + "?limit=1").statusCode()).isEqualTo(200);
      Files.setLastModifiedTime(
          other.resolve("sites.geojson"), FileTime.fromMillis(Duration.ofDays(1).toMillis()));
      for (String path : new String[] {ITEMS + "?limit=2", ITEMS + "/site-1", WHOLE}) {
        HttpResponse<byte[]> answer = served.get(path, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).as(path).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(problem(answer)).contains("sites.geojson").contains("start the server again");
      }
    }
  }

  private static String problem(HttpResponse<byte[]> answer) throws IOException {
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    return problem.path("detail").asText() + problem.path("remedy").asText();
  }
}
