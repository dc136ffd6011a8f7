// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that others wrote, of this machine; on Debian as root its package is installed when
 * missing.
 *
 * @param path where it is
 * @param debianPackage the package that has it
 */
record DebianProgram(Path path, String debianPackage) {

  /** GDAL's reader of vectors, with SpatiaLite in its SQLite dialect. */
  static final DebianProgram OGRINFO = of("ogrinfo", "gdal-bin");

  /** GDAL's converter of vectors. */
  static final DebianProgram OGR2OGR = of("ogr2ogr", "gdal-bin");

  /** GDAL's converter of rasters. */
  static final DebianProgram GDAL_TRANSLATE = of("gdal_translate", "gdal-bin");

  /** GDAL's reader of single cells. */
  static final DebianProgram GDALLOCATIONINFO = of("gdallocationinfo", "gdal-bin");

  /** GeographicLib's geodesics. */
  static final DebianProgram GEOD_SOLVE = of("GeodSolve", "geographiclib-tools");

  /** GeographicLib's lengths and areas. */
  static final DebianProgram PLANIMETER = of("Planimeter", "geographiclib-tools");

  private static DebianProgram of(String name, String debianPackage) {
    return new DebianProgram(Path.of("/usr/bin", name), debianPackage);
  }

  /** What it prints. */
  String print(String... arguments) {
    return printFor("", arguments);
  }

  /**
   * What it prints when it reads a text.
   *
   * @throws IllegalStateException with the output, when it fails or cannot be had
   */
  String printFor(String input, String... arguments) {
    install();
    List<String> command = new ArrayList<>(List.of(path.toString()));
    command.addAll(List.of(arguments));
    return run(command, input);
  }

  private void install() {
    synchronized (DebianProgram.class) {
      if (Files.isExecutable(path)) {
        return;
      }
      if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
          || !"root".equals(System.getProperty("user.name"))) {
        throw new IllegalStateException(
            path + " is not there and cannot be fetched here: install " + debianPackage + ".");
      }
      run(List.of("apt-get", "-q", "update"), "");
      run(List.of("apt-get", "-q", "install", "-y", "--no-install-recommends", debianPackage), "");
    }
  }

  private static String run(List<String> command, String input) {
    try {
      Path file = Files.createTempFile("input", ".txt");
      try {
        Files.writeString(file, input);
        Process process =
            new ProcessBuilder(command)
                .redirectInput(file.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
        }
        return output;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(String.join(" ", command) + " could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
