// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that compares once and writes all forms: what another machine would do. */
final class ThreeForms {

  static final List<String> FORMS = List.of("geojson", "csv", "html");

  private ThreeForms() {}

  /**
   * Writes {@code comparison.FORM} for every form.
   *
   * @param args the folder to write to, then the words of the comparison
   */
  public static void main(String[] args) {
    for (String form : FORMS) {
      List<String> words = new ArrayList<>(List.of(args));
      words.set(0, "compare");
      Path file = Path.of(args[0], "comparison." + form);
      words.addAll(List.of("-f", form, "-o", file.toString()));
      int code = CorridorAtlas.commandLine().execute(words.toArray(String[]::new));
      if (code != 0) {
        System.exit(code);
      }
    }
  }
}
