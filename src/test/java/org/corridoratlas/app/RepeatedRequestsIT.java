// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that come again byte for byte on a connection that stays open get what they got before,
 * whatever comes between them and in whatever pieces they come.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepeatedRequestsIT {

  private static final int PATIENCE = 20_000;
  private static final int TIMES = 6;
  private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: (\\d+)\r\n");
  private static final Pattern DATE =
      Pattern.compile("\r\nDate: \\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT\r\n");
  private static final String PLACES = "GET /api/collections/places/items?f=json HTTP/1.1\n";
  private static final String HOST = "Host: localhost:%d\n";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = Served.with(TwoSquares.write(folder));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
    socket.setSoTimeout(PATIENCE);
    socket.setTcpNoDelay(true);
    return socket;
  }

  private String request(String text) {
    return (text + HOST.formatted(served.port())).replace("\n", "\r\n");
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  /** One answer, without its date, its fields in order. */
  private static String answer(Socket socket, boolean bare) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      assertThat(next).as("after: %s", head).isNotNegative();
      out.write(next);
      head = out.toString(ISO_8859_1);
    }
    Matcher length = LENGTH.matcher(head);
    boolean has = !bare && length.find();
    byte[] content = has ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
    assertThat(head).containsPattern(DATE);
    String[] lines = DATE.matcher(head).replaceFirst("\r\n").strip().split("\r\n", -1);
    Arrays.sort(lines, 1, lines.length);
    return String.join("\n", lines) + "\n\n" + new String(content, ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLACES,
        PLACES + "Accept-Encoding: gzip\n",
        PLACES + "If-None-Match: *\n",
        PLACES + "Origin: https://other.example\n",
        "GET /api/collections HTTP/1.1\nAccept: application/json\n",
        "HEAD /api/collections/places/items?f=csv HTTP/1.1\n",
        "GET /api/collections/absent HTTP/1.1\n"
      })
  void get_the_same_each_time(String text) throws Exception {
    String sent = request(text) + "\r\n";
    boolean bare = text.startsWith("HEAD") || text.contains("If-None-Match");
    try (Socket socket = connect()) {
      send(socket, sent);
      String first = answer(socket, bare);
      for (int time = 0; time < TIMES; time++) {
        send(socket, sent);
        assertThat(answer(socket, bare)).isEqualTo(first);
      }
      assertThat(socket.getInputStream().available()).isZero();
    }
  }

  @Test
  void are_told_apart_from_others_on_the_same_connection() throws Exception {
    String places = request(PLACES) + "\r\n";
    String held = request(PLACES + "If-None-Match: *\n") + "\r\n";
    String elsewhere = (PLACES + "Host: elsewhere.example\n\n").replace("\n", "\r\n");
    try (Socket socket = connect()) {
      for (int time = 0; time < TIMES; time++) {
        send(socket, places);
        assertThat(answer(socket, false)).startsWith("HTTP/1.1 200 ").contains(localhost());
        send(socket, held);
        assertThat(answer(socket, true)).startsWith("HTTP/1.1 304 ").endsWith("\n\n");
        send(socket, elsewhere);
        assertThat(answer(socket, false)).contains("http://elsewhere.example/api");
      }
    }
  }

  private String localhost() {
    return "http://localhost:" + served.port() + "/api";
  }

  @Test
  void come_in_pieces_and_several_at_once() throws Exception {
    String places = request(PLACES) + "\r\n";
    String held = request(PLACES + "If-None-Match: *\n") + "\r\n";
    try (Socket socket = connect()) {
      for (int time = 0; time < TIMES; time++) {
        send(socket, places + held + places);
        String first = answer(socket, false);
        assertThat(answer(socket, true)).startsWith("HTTP/1.1 304 ");
        assertThat(answer(socket, false)).isEqualTo(first);
        for (String piece : places.split("(?<=\r\n)", -1)) {
          send(socket, piece);
        }
        assertThat(answer(socket, false)).isEqualTo(first);
      }
      assertThat(socket.getInputStream().available()).isZero();
    }
  }

  @Test
  void with_content_do_not_have_it_taken_for_a_request() throws Exception {
    String within = (PLACES + "Host: within.example\n\n").replace("\n", "\r\n");
    String places = request(PLACES + "Content-Length: " + within.length() + '\n') + "\r\n";
    for (int time = 0; time < TIMES; time++) {
      try (Socket socket = connect()) {
        send(socket, places);
        assertThat(answer(socket, false)).startsWith("HTTP/1.1 200 ").contains(localhost());
        send(socket, within + (PLACES + "Host: after.example\n\n").replace("\n", "\r\n"));
        socket.shutdownOutput();
        String rest = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        assertThat(rest).doesNotContain("within.example");
      } catch (SocketException e) {
        assertThat(e).hasMessageMatching("Broken pipe|Connection reset"); // it was closed: safe too
      }
    }
  }

  @Test
  void that_end_the_connection_end_it_each_time() throws Exception {
    String places = PLACES + "Host: localhost\nConnection: close\n\n";
    for (int time = 0; time < TIMES; time++) {
      RawSocket answer = RawSocket.send(served.port(), places);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers()).containsEntry("connection", "close");
    }
  }
}
