// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A server of PostgreSQL with PostGIS, in a folder of its own and on a free port until closed. */
public final class Postgres implements AutoCloseable {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  private final Path folder;
  private final int port;

  private Postgres(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts one; on Debian as root it is installed when missing.
   *
   * @throws IllegalStateException saying what to install, or what a program printed
   */
  public static Postgres start() throws IOException {
    Path programs = programs();
    Path folder = Files.createTempDirectory("postgres");
    Postgres server = new Postgres(folder, freePort());
    if (isRoot()) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    asUser(programs, "initdb", "-D", server.data(), "-U", "atlas", "-A", "trust", "-E", "UTF8");
    server.goOn();
    return server;
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /** Starts it again where it was paused. */
  public void goOn() throws IOException {
    String options =
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder;
    String log = folder.resolve("log").toString();
    asUser(
        programs(), "pg_ctl", "-D", data(), "-o", options, "-l", log, "-w", "-t", "120", "start");
  }

  /** Stops it; what it keeps stays. */
  public void pause() throws IOException {
    asUser(programs(), "pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
  }

  /** Where it is reached. */
  public String location() {
    return "postgresql://atlas@127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException {
    asUser(programs(), "pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The programs of the newest version that has PostGIS. */
  private static Path programs() throws IOException {
    if (withPostgis().isEmpty()) {
      if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
        throw new IllegalStateException(
            "There is no PostgreSQL with PostGIS: install postgresql and postgis.");
      }
      run(List.of("apt-get", "-q", "update"));
      run(
          List.of(
              "apt-get",
              "-q",
              "install",
              "-y",
              "--no-install-recommends",
              "postgresql",
              "postgresql-postgis"));
    }
    List<Path> found = withPostgis();
    return found.get(found.size() - 1).resolve("bin");
  }

  private static List<Path> withPostgis() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .filter(version -> Files.exists(version.resolve("lib/postgis-3.so")))
          .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
          .sorted(Comparator.comparing(version -> Integer.valueOf(name(version))))
          .toList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** PostgreSQL refuses to run as root. */
  private static void asUser(Path programs, String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) {
    try {
      Path output = Files.createTempFile("output", ".txt");
      try {
        // Into a file: a server that goes on would keep a pipe open.
        Process process =
            new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
          throw new IllegalStateException(
              String.join(" ", command) + " failed:\n" + Files.readString(output, UTF_8));
        }
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new IllegalStateException(String.join(" ", command) + " could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
