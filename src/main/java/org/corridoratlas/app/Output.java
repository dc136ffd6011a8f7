// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer is written, and in which form. */
final class Output {

  /** The forms that can be written. */
  enum Form {
    geojson,
    csv,
    /** A report, of comparisons only. */
    html
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "geojson (default), csv, or for comparisons html: a report",
      defaultValue = "geojson")
  Form form = Form.geojson;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the file to write; without it, standard output")
  @Nullable Path file;

  void write(byte[] bytes, PrintWriter out) throws IOException {
    if (file == null) {
      out.print(new String(bytes, StandardCharsets.UTF_8));
      out.flush();
    } else {
      Files.write(file, bytes);
    }
  }
}
