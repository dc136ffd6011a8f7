// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** GDAL's {@code ogrinfo}, of this machine; on Debian as root it is installed when missing. */
final class Gdal {

  private static final Path PROGRAM = Path.of("/usr/bin/ogrinfo");

  private Gdal() {}

  /**
   * What {@code ogrinfo} prints.
   *
   * @throws IllegalStateException with the output, when it fails or cannot be had
   */
  static String info(String... arguments) {
    install();
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-ro"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static synchronized void install() {
    if (Files.isExecutable(PROGRAM)) {
      return;
    }
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
        || !"root".equals(System.getProperty("user.name"))) {
      throw new IllegalStateException(
          "GDAL's ogrinfo is not installed and cannot be fetched here: install gdal-bin.");
    }
    run(List.of("apt-get", "-q", "update"));
    run(List.of("apt-get", "-q", "install", "-y", "--no-install-recommends", "gdal-bin"));
  }

  private static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
      }
      return output;
    } catch (IOException e) {
      throw new IllegalStateException(String.join(" ", command) + " could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
