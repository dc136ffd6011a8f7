// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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

  /** A page of large features, which no buffer between takes whole. */
  private static final String PAGE = "/api/collections/sites/items?limit=40";

  /** More than the server has threads. */
  private static final int CROWD = 300;

  private final List<Socket> sockets = new ArrayList<>();
  private Served served;

  /** Few features, but large ones. */
  private Served great;

  @BeforeAll
  void serve(@TempDir Path folder, @TempDir Path other) throws Exception {
    served = Served.from(GeodataFolder.of(LargeRegion.write(folder), 0), PATIENCE);
    great = Served.from(GeodataFolder.of(LargeRegion.writeFew(40, 90_000, other), 0), PATIENCE);
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
    great.close();
  }

  private Socket connect(String request) throws IOException {
    return connect(request, served);
  }

  private Socket connect(String request, Served to) throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setReceiveBufferSize(4_096);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) BOUND_MILLISECONDS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to.port()));
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

  private void othersAreServed(String form, Served by) throws Exception {
    long begun = System.nanoTime();
    // A box that was never asked for, so that no stored answer helps.
    String path = "/api/collections/places/items?bbox=0,0,1,0." + System.nanoTime() + "&f=";
    assertThat(by.get(path + form).statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isLessThan(Duration.ofMillis(BOUND_MILLISECONDS));
  }

  @Test
  void a_head_that_comes_byte_by_byte_is_not_waited_for() throws Exception {
    for (String begin : new String[] {"GET /api/ HTTP/1.1\r\nX: ", "GET /api/"}) {
      Socket socket = connect(begin);
      drip(socket, "x");
      assertThat(rest(socket)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
      othersAreServed("json", served);
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
    othersAreServed("geojson", served);
    othersAreServed("csv", served);
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

  @Test
  void a_page_is_whole_for_who_takes_it_slowly() throws Exception {
    String expected = new String(great.get(PAGE).body(), UTF_8);
    Socket socket =
        connect("GET " + PAGE + "&f=json HTTP/1.1\r\nConnection: close\r\n" + HEAD, great);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] part = new byte[50_000];
    for (int taken = 0; taken >= 0; taken = socket.getInputStream().read(part)) {
      answer.write(part, 0, taken);
      Thread.sleep(1);
    }
    String text = answer.toString(UTF_8);
    assertThat(text).startsWith("HTTP/1.1 200 ");
    assertThat(lasting(text)).isEqualTo(lasting(expected));
  }

  /** The features of an answer. */
  private static String lasting(String answer) {
    return answer.substring(answer.indexOf("\"features\":["), answer.indexOf("\"timeStamp\""));
  }

  @Test
  void pages_that_nobody_takes_do_not_fill_the_memory_and_others_are_served() throws Exception {
    for (int client = 0; client < CROWD; client++) {
      connect("GET " + PAGE + "&bbox=0,0,1,0.9" + client + " HTTP/1.1\r\n" + HEAD, great);
    }
    othersAreServed("geojson", great);
    othersAreServed("csv", great);
    for (Socket socket : sockets) {
      Thread.sleep(socket == sockets.get(0) ? 4 * PATIENCE.toMillis() : 0);
      rest(socket);
    }
    assertThat(
            connect("GET " + PAGE + " HTTP/1.1\r\n" + HEAD, great).getInputStream().readNBytes(15))
        .isEqualTo(ok());
  }

  private static byte[] ok() {
    return "HTTP/1.1 200 OK".getBytes(ISO_8859_1);
  }
}
