// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines differ in language, time zone, character set and processors; their answers do not. */
class SameBytesEverywhereIT {

  private static final List<String> ASKED =
      List.of("tripp", "araz-corridor-road", "--as-of", "2025-09-01", "--perspective", "AM");

  private static final List<String> ONE =
      List.of(
          "-Duser.language=en",
          "-Duser.country=GB",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8",
          "-XX:ActiveProcessorCount=2");
  private static final List<String> ANOTHER =
      List.of(
          "-Duser.language=hy",
          "-Duser.timezone=Asia/Tokyo",
          "-Dfile.encoding=ISO-8859-1",
          "-Dline.separator=\r\n",
          "-XX:ActiveProcessorCount=1");
  private static final List<String> THIRD =
      List.of(
          "-Duser.language=ar",
          "-Duser.country=EG",
          "-Duser.timezone=America/St_Johns",
          "-Dfile.encoding=US-ASCII",
          "-XX:ActiveProcessorCount=4",
          "-XX:+UseSerialGC");

  @TempDir Path folder;

  private static Path run(List<String> flags, Path out, String program, List<String> words)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    String classes = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", classes, program));
    command.addAll(words);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return out;
  }

  private Path forms(String name, List<String> flags) throws Exception {
    Path files = Files.createDirectory(folder.resolve(name));
    List<String> words = new ArrayList<>(List.of(files.toString()));
    words.addAll(ASKED);
    run(flags, folder.resolve(name + ".out"), ThreeForms.class.getName(), words);
    return files;
  }

  @Test
  void equal_questions_have_equal_bytes_in_every_form() throws Exception {
    Path one = forms("one", ONE);
    for (Path other : List.of(forms("another", ANOTHER), forms("third", THIRD))) {
      for (String form : ThreeForms.FORMS) {
        Path file = Path.of("comparison." + form);
        assertThat(other.resolve(file)).as(form).hasSameBinaryContentAs(one.resolve(file));
      }
    }
    List<String> words = new ArrayList<>(List.of("compare"));
    words.addAll(ASKED);
    words.addAll(List.of("-f", "html"));
    Path printed = run(ANOTHER, folder.resolve("printed"), CorridorAtlas.class.getName(), words);
    assertThat(printed).hasSameBinaryContentAs(one.resolve("comparison.html"));
  }
}
