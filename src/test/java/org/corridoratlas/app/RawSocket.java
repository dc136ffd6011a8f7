// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer read byte by byte from a connection of its own, to requests that no client would send.
 *
 * @param status of the answer, 0 for none
 * @param headers by name in lower case
 * @param body as text
 */
record RawSocket(int status, Map<String, String> headers, String body) {

  private static final int PATIENCE = 5_000;

  /** Sends what stands there, {@code \n} as the end of a line, and reads until the other closes. */
  static RawSocket send(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket
          .getOutputStream()
          .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    }
  }

  private static RawSocket parse(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    if (end < 0) {
      return new RawSocket(0, Map.of(), answer);
    }
    String[] lines = answer.substring(0, end).split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    return new RawSocket(
        Integer.parseInt(lines[0].split(" ", -1)[1]), headers, answer.substring(end + 4));
  }
}
