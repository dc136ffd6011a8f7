// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as a reader starts it, on a free port. */
final class RunningAtlas implements AutoCloseable {

  private static final Path JAR = Path.of("target", "corridor-atlas.jar");

  private final Process process;
  private final URI address;

  private RunningAtlas(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static RunningAtlas start() throws IOException {
    return startAt(freePort());
  }

  /** Starts the program with further options. */
  static RunningAtlas startWith(String... options) throws IOException {
    return startAt(freePort(), options);
  }

  static RunningAtlas startAt(int port, String... options) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(java, "-jar", JAR.toString(), "serve", "--port", Integer.toString(port)));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    awaitReady(process);
    return new RunningAtlas(process, URI.create("http://localhost:" + port));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(Process process) throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
      if (line.contains("http://")) {
        drain(out);
        return;
      }
    }
    throw new IllegalStateException("the program ended: " + said);
  }

  private static void drain(BufferedReader out) {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (out.readLine() != null) {
                  // Read on, so that the program never waits for us.
                }
              } catch (IOException e) {
                // The program ended; there is nothing more to read.
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  URI address() {
    return address;
  }

  /** Stops the program as if the reader closed it; the server is then gone. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
