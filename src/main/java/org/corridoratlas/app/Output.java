// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.export.file.FileForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer is written, and in which form. */
final class Output {

  /** The forms that can be written. */
  enum Form {
    geojson,
    csv,
    gpkg,
    kml,
    gpx,
    /** A report, of comparisons only. */
    html;

    /** The form of file for other programs that it is, if it is one. */
    Optional<FileForm> file() {
      return Stream.of(FileForm.values())
          .filter(each -> each.name().equalsIgnoreCase(name()))
          .findFirst();
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "geojson (default), csv, gpkg, kml, gpx, or for comparisons html: a report",
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
    if (file == null && form == Form.gpkg) {
      throw new IllegalArgumentException("A GeoPackage is no text: name a file with -o FILE.");
    }
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
