// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final int LONGEST_FILE = 200;
  private static final int LONGEST_METHOD = 30;
  private static final Pattern BANNED_NAME =
      Pattern.compile("Abstract.*|.*(Utils?|Helper|Manager|Processor|Impl|Data|Info|Base)");
  private static final Pattern TYPE_DECLARATION =
      Pattern.compile(".*\\b(class|record|interface|enum)\\b.*");
  private static final Pattern OPEN_END = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static List<SourceFile> files = List.of();

  /** A source file: where it is and what it says. */
  private record SourceFile(Path path, String text) {

    boolean is(String ending) {
      return path.toString().endsWith(ending);
    }

    String name() {
      String file = path.getFileName().toString();
      return file.substring(0, file.indexOf('.'));
    }

    List<String> lines() {
      return text.lines().toList();
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  @BeforeAll
  static void read_the_sources() throws IOException {
    List<SourceFile> found = new ArrayList<>();
    for (String root : List.of("src", "web")) {
      try (Stream<Path> paths = Files.walk(Path.of(root))) {
        for (Path path : paths.filter(HouseRulesTest::isSource).sorted().toList()) {
          found.add(new SourceFile(path, Files.readString(path, StandardCharsets.UTF_8)));
        }
      }
    }
    files = List.copyOf(found);
  }

  private static boolean isSource(Path path) {
    String name = path.toString();
    return Stream.of(".java", ".js", ".css").anyMatch(name::endsWith)
        && !name.contains("node_modules");
  }

  private static List<String> breaking(Predicate<SourceFile> rule) {
    return files.stream().filter(rule.negate()).map(SourceFile::toString).toList();
  }

  @Test
  void there_are_sources_to_judge() {
    assertThat(files).anyMatch(file -> file.is(".java")).anyMatch(file -> file.is(".js"));
  }

  @Test
  void every_file_states_its_licence_on_the_first_line() {
    assertThat(
            breaking(file -> file.lines().get(0).contains("SPDX-License-Identifier: Apache-2.0")))
        .isEmpty();
  }

  @Test
  void no_file_is_too_long() {
    assertThat(
            breaking(
                file ->
                    file.lines().stream().filter(line -> !line.isBlank()).count() <= LONGEST_FILE))
        .isEmpty();
  }

  @Test
  void lines_end_with_a_line_feed() {
    assertThat(breaking(file -> !file.text().contains("\r") && file.text().endsWith("\n")))
        .isEmpty();
  }

  @Test
  void nothing_is_left_open() {
    assertThat(breaking(file -> !OPEN_END.matcher(file.text()).find())).isEmpty();
  }

  @Test
  void imports_are_single() {
    assertThat(breaking(file -> file.lines().stream().noneMatch(HouseRulesTest::isWildcard)))
        .isEmpty();
  }

  private static boolean isWildcard(String line) {
    return line.startsWith("import ") && line.endsWith(".*;");
  }

  @Test
  void names_say_what_a_class_is() {
    assertThat(breaking(file -> !file.is(".java") || !BANNED_NAME.matcher(file.name()).matches()))
        .isEmpty();
  }

  @Test
  void methods_are_short() {
    List<String> tooLong =
        files.stream()
            .filter(file -> file.is(".java"))
            .flatMap(file -> longMethods(file).stream().map(method -> file + ": " + method))
            .toList();
    assertThat(tooLong).isEmpty();
  }

  /**
   * Methods by their layout, which the formatter guarantees: a brace alone on a line closes what
   * the nearest line above of the same indentation opens.
   */
  private static List<String> longMethods(SourceFile file) {
    List<String> lines = file.lines().stream().filter(line -> !line.isBlank()).toList();
    List<String> found = new ArrayList<>();
    for (int end = 0; end < lines.size(); end++) {
      String indent = lines.get(end).replace("}", "");
      if (lines.get(end).strip().equals("}") && !indent.isEmpty() && indent.length() <= 4) {
        int start = end - 1;
        while (start > 0 && indent(lines.get(start)) != indent.length()) {
          start--;
        }
        boolean type = TYPE_DECLARATION.matcher(lines.get(start)).matches();
        if (!type && end - start > LONGEST_METHOD) {
          found.add(lines.get(start).strip() + " " + (end - start) + " lines");
        }
      }
    }
    return found;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void scripts_are_type_checked() {
    assertThat(breaking(file -> !file.is(".js") || file.text().contains("// @ts-check"))).isEmpty();
  }

  @Test
  void only_one_script_writes_markup() {
    assertThat(
            breaking(
                file ->
                    !file.is(".js")
                        || file.is("lib/html.js")
                        || !file.text().contains("innerHTML")))
        .isEmpty();
  }

  @Test
  void only_the_map_knows_leaflet() {
    Pattern leaflet = Pattern.compile("(from|import\\()\\s*['\"]leaflet['\"]");
    assertThat(
            breaking(
                file ->
                    !file.is(".js")
                        || file.path().startsWith(Path.of("web", "map"))
                        || !leaflet.matcher(file.text()).find()))
        .isEmpty();
  }
}
