// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
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

  /** What writes an answer. */
  @FunctionalInterface
  interface Document {
    void write(OutputStream out) throws IOException;
  }

  void write(byte[] bytes, PrintWriter out) throws IOException {
    write(sink -> sink.write(bytes), out);
  }

  /** Writes an answer piece by piece. */
  void write(Document document, PrintWriter out) throws IOException {
    if (file == null) {
      document.write(new TextStream(out));
      out.flush();
    } else {
      try (OutputStream sink = new BufferedOutputStream(Files.newOutputStream(file))) {
        document.write(sink);
      }
    }
  }
}
