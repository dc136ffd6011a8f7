// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The statements that make the tables of a workspace, where they are not there. */
final class Schema {

  private Schema() {}

  /** The statements of a file beside this class; a semicolon ends each. */
  static List<String> read(String file) {
    try (InputStream in = Schema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      String text = new String(in.readAllBytes(), UTF_8).replaceAll("(?m)^--.*$", "");
      return Stream.of(text.split(";", -1))
          .map(String::strip)
          .filter(sql -> !sql.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
