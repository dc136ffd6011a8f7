// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/** Features that stay in their file are those that memory would hold. */
class FiledFeaturesTest {

  /** Some of which are written with escapes, and some are parts of others. */
  private static final List<String> KINDS =
      List.of("road", "Երևան", "\uD83D\uDE82", "\u0540\"{}[]", "a\\", "a", "]}", "features", "oad");

  @TempDir Path folder;

  private FeatureCollection filed(String text) throws IOException {
    Path file = folder.resolve("things.geojson");
    Files.writeString(file, text);
    try (InputStream in = Files.newInputStream(file)) {
      GeoJsonReader.Source source = new GeoJsonReader.Source(in, Optional.of(file));
      return GeoJsonReader.read(source, RaggedFile.TYPE, feature -> {});
    }
  }

  private static FeatureCollection held(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return GeoJsonReader.read(RaggedFile.TYPE, new ByteArrayInputStream(bytes));
  }

  private static List<String> written(List<Feature> features) {
    return features.stream().map(FiledFeaturesTest::written).toList();
  }

  private static String written(Feature feature) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      feature.written().writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void all_single_and_chosen_features_are_those_of_memory(long seed) throws IOException {
    String text = new RaggedFile(seed).collection(400);
    FeatureCollection filed = filed(text);
    FeatureCollection held = held(text);
    assertThat(filed).isInstanceOf(FiledFeatures.class);
    assertThat(written(filed.list())).isEqualTo(written(held.list()));
    assertThat(filed.envelope().toString()).isEqualTo(held.envelope().toString());
    for (Feature feature : held.list()) {
      assertThat(written(filed.get(feature.id()))).isEqualTo(written(feature));
    }
    assertThat(filed.find("inner")).isEmpty();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 120; i++) {
      same(filed, held, filter(random), random);
    }
  }

  private static void same(
      FeatureCollection filed, FeatureCollection held, FeatureFilter filter, SplittableRandom r) {
    List<Feature> expected = held.list().stream().filter(filter::holds).toList();
    assertThat(held.select(filter)).as("in memory: " + filter).isEqualTo(expected);
    List<Feature> found = filed.select(filter);
    assertThat(found).as(filter.toString()).hasSameSizeAs(expected);
    int from = r.nextInt(expected.size() + 1);
    int to = r.nextInt(from, expected.size() + 1);
    assertThat(written(found.subList(from, to)))
        .as(filter.toString())
        .isEqualTo(written(expected.subList(from, to)));
  }

  private static FeatureFilter filter(SplittableRandom random) {
    FeatureFilter boxes = FeatureFilter.meetsAny(List.of(box(random)));
    return switch (random.nextInt(6)) {
      case 5 -> FeatureFilter.equal("kind", KINDS.get(random.nextInt(KINDS.size())));
      case 0 -> FeatureFilter.meetsAny(List.of(box(random), box(random)));
      case 1 -> FeatureFilter.allOf(List.of(boxes, FeatureFilter.equal("kind", "road")));
      case 2 -> FeatureTime.during(LocalDate.of(1990 + random.nextInt(30), 6, 1), null);
      default -> boxes;
    };
  }

  /** Half of them on whole degrees, as many corners of the features are; some without area. */
  private static Envelope box(SplittableRandom random) {
    boolean whole = random.nextBoolean();
    double[] sides = random.doubles(4, 0, 10).map(s -> whole ? Math.rint(s) : s).toArray();
    return new Envelope(sides[0], sides[1], sides[2], sides[3]);
  }

  @Test
  void a_mark_of_the_order_of_bytes_is_no_part_of_a_feature() throws IOException {
    String text = new RaggedFile(5).collection(20);
    assertThat(written(filed("\uFEFF" + text).list())).isEqualTo(written(held(text).list()));
  }

  @Test
  void problems_are_those_of_memory() {
    RaggedFile ragged = new RaggedFile(6);
    String features =
        String.join(
            ",",
            ragged.feature("a"),
            ragged.feature("b").replace("\"count\"", "\"colour\""),
            ragged.feature("a"),
            ragged.feature(""));
    String text = "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    assertThat(problems(() -> filed(text)))
        .containsExactlyInAnyOrderElementsOf(problems(() -> held(text)))
        .hasSizeGreaterThan(1);
    assertThat(problems(() -> filed(text.substring(0, 400)))).hasSize(1);
  }

  private static List<FeatureProblem> problems(Reading reading) {
    return Optional.ofNullable(catchThrowableOfType(FeatureReadException.class, reading::read))
        .map(FeatureReadException::problems)
        .orElse(List.of());
  }

  @FunctionalInterface
  private interface Reading {
    FeatureCollection read() throws IOException;
  }

  @Test
  void a_file_that_changes_is_not_read_on() throws IOException {
    String text = new RaggedFile(7).collection(50);
    FeatureCollection filed = filed(text);
    Path file = folder.resolve("things.geojson");
    Files.writeString(file, text.replace("road", "path"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThatThrownBy(() -> filed.get("id-1"))
        .isInstanceOf(FileChangedException.class)
        .hasMessageContaining("things.geojson");
    assertThatThrownBy(() -> written(filed.list())).isInstanceOf(FileChangedException.class);
    Files.delete(file);
    assertThatThrownBy(() -> filed.get("id-1")).isInstanceOf(FileChangedException.class);
  }

  @Test
  void an_interrupted_reader_spoils_nothing_for_others() throws IOException {
    FeatureCollection filed = filed(new RaggedFile(8).collection(5));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> filed.get("id-1")).isNotInstanceOf(FileChangedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(filed.get("id-1").id()).isEqualTo("id-1");
  }
}
