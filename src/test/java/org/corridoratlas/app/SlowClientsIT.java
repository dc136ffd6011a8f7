// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.catalogue.GeodataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Clients that keep the server waiting are given up in bounded time, and others do not notice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowClientsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What is still in time, on a machine that does other things too. */
  private static final long BOUND_MILLISECONDS = 30_000;

  private static final String HEAD = "Host: localhost\r\n\r\n";
  private static final String WHOLE =
      "GET /api/collections/sites/items?f=geojson&limit=1000000 HTTP/1.1\r\n" + HEAD;

  /** More than the server has threads. */
  private static final int CROWD = 300;

  private final List<Socket> sockets = new ArrayList<>();
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = Served.from(GeodataFolder.of(LargeRegion.write(folder), 0), PATIENCE);
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Socket connect(String request) throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setReceiveBufferSize(4_096);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) BOUND_MILLISECONDS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    return socket;
  }

  /** Whatever comes until the other side ends; fails when it does not. */
  private static String rest(Socket socket) throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException e) {
      return "";
    }
  }

  /** Sends a byte at a time, sooner than silence ends the connection, until it is ended anyway. */
  private static void drip(Socket socket, String bytes) throws Exception {
    long begun = System.nanoTime();
    try {
      for (int at = 0; socket.getInputStream().available() == 0; at++) {
        socket.getOutputStream().write(bytes.charAt(at % bytes.length()));
        Thread.sleep(PATIENCE.toMillis() / 4);
        assertThat(Duration.ofNanos(System.nanoTime() - begun).toMillis())
            .as("still listened to")
            .isLessThan(BOUND_MILLISECONDS);
      }
    } catch (SocketException e) {
      // ended
    }
  }

  private void othersAreServed(String form) throws Exception {
    long begun = System.nanoTime();
    // A box that was never asked for, so that no stored answer helps.
    String path = "/api/collections/places/items?bbox=0,0,1,0." + System.nanoTime() + "&f=";
    assertThat(served.get(path + form).statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isLessThan(Duration.ofMillis(BOUND_MILLISECONDS));
  }

  @Test
  void a_head_that_comes_byte_by_byte_is_not_waited_for() throws Exception {
    for (String begin : new String[] {"GET /api/ HTTP/1.1\r\nX: ", "GET /api/"}) {
      Socket socket = connect(begin);
      drip(socket, "x");
      assertThat(rest(socket)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
      othersAreServed("json");
    }
  }

  @Test
  void a_connection_that_is_used_now_and_then_stays() throws Exception {
    Socket socket = connect("");
    for (int time = 0; time < 4; time++) {
      Thread.sleep(PATIENCE.toMillis() / 2);
      socket.getOutputStream().write(("GET /api/health HTTP/1.1\r\n" + HEAD).getBytes(ISO_8859_1));
      assertThat(new String(socket.getInputStream().readNBytes(15), ISO_8859_1))
          .isEqualTo("HTTP/1.1 200 OK");
      Thread.sleep(100);
      socket.getInputStream().skipNBytes(socket.getInputStream().available());
    }
  }

  @Test
  void a_body_that_comes_byte_by_byte_is_not_waited_for() throws Exception {
    Socket socket =
        connect(
            "POST /api/comparisons HTTP/1.1\r\nContent-Type: application/json\r\n"
                + "Content-Length: 50000\r\n"
                + HEAD);
    drip(socket, " ");
    assertThat(rest(socket)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
  }

  @Test
  void silence_ends_a_connection_before_in_and_after_a_head() throws Exception {
    for (String begin : new String[] {"", "GET /api/ HTT", "GET /api/health HTTP/1.1\r\n" + HEAD}) {
      rest(connect(begin));
    }
  }

  @Test
  void a_crowd_that_asks_for_much_and_reads_nothing_is_given_up_and_others_are_served()
      throws Exception {
    for (int client = 0; client < CROWD; client++) {
      connect(WHOLE);
    }
    othersAreServed("geojson");
    othersAreServed("csv");
    int told = 0;
    int givenUp = 0;
    for (Socket socket : sockets) {
      Thread.sleep(told + givenUp == 0 ? 4 * PATIENCE.toMillis() : 0);
      String answer = rest(socket);
      told += answer.startsWith("HTTP/1.1 503 ") && answer.contains("Retry-After: ") ? 1 : 0;
      givenUp += answer.startsWith("HTTP/1.1 200 ") && !answer.endsWith("0\r\n\r\n") ? 1 : 0;
    }
    assertThat(told).as("told to come again").isPositive();
    assertThat(givenUp).isPositive();
    assertThat(connect(WHOLE).getInputStream().readNBytes(15)).isEqualTo(ok());
  }

  private static byte[] ok() {
    return "HTTP/1.1 200 OK".getBytes(ISO_8859_1);
  }
}
