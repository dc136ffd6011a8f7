// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePartsTest {

  private static LineParts parts(String text) {
    List<LineParts.Part> list = new ArrayList<>();
    for (String part : text.isBlank() ? new String[0] : text.strip().split(" ", -1)) {
      String[] ends = part.split("-", -1);
      list.add(new LineParts.Part(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])));
    }
    return LineParts.union(list);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0-2 4-6 | 1-5     | 0-6         | 1-2 4-5 | 0-1 5-6",
        "0-2     | 2-3     | 0-3         |         | 0-2",
        "0-9     | 1-2 4-5 | 0-9         | 1-2 4-5 | 0-1 2-4 5-9",
        "1-2     | 0-9     | 0-9         | 1-2     | ",
        "        | 1-2     | 1-2         |         | ",
        "3-4 1-2 | 6-7     | 1-2 3-4 6-7 |         | 1-2 3-4",
      })
  void sets_of_parts_are_joined_met_and_taken_away(
      String a, String b, String or, String and, String without) {
    assertThat(parts(text(a)).or(parts(text(b)))).isEqualTo(parts(text(or)));
    assertThat(parts(text(a)).and(parts(text(b)))).isEqualTo(parts(text(and)));
    assertThat(parts(text(a)).without(parts(text(b)))).isEqualTo(parts(text(without)));
  }

  private static String text(String maybe) {
    return maybe == null ? "" : maybe;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_is_taken_and_what_is_left_make_the_whole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LineParts a = any(random);
    LineParts b = any(random);
    assertThat(a.and(b).lengthMetres() + a.without(b).lengthMetres())
        .isCloseTo(a.lengthMetres(), within(1e-9));
    assertThat(a.or(b).lengthMetres() + a.and(b).lengthMetres())
        .isCloseTo(a.lengthMetres() + b.lengthMetres(), within(1e-9));
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.without(b).and(b).list()).isEmpty();
  }

  private static LineParts any(SplittableRandom random) {
    List<LineParts.Part> parts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      double from = 1000 * random.nextDouble();
      parts.add(new LineParts.Part(from, from + 40 * random.nextDouble()));
    }
    return LineParts.union(parts);
  }

  @Test
  void parts_that_touch_are_refused() {
    assertThatThrownBy(
            () -> new LineParts(List.of(new LineParts.Part(0, 1), new LineParts.Part(1, 2))))
        .hasMessageContaining("touch");
  }
}
