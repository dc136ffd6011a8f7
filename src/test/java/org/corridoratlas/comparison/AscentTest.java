// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscentTest {

  private static double[] heights(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static double[] reversed(double[] heights) {
    double[] back = new double[heights.length];
    Arrays.setAll(back, i -> heights[heights.length - 1 - i]);
    return back;
  }

  private static double[] walk(long seed) {
    Random random = new Random(seed);
    double[] heights = new double[500];
    for (int i = 1; i < heights.length; i++) {
      heights[i] = heights[i - 1] + 6 * random.nextGaussian();
    }
    return heights;
  }

  @ParameterizedTest
  @CsvSource({
    "7, 0, 0",
    "0 0 0, 0, 0",
    "0 10 20 30, 30, 0",
    "30 20 10 0, 0, 30",
    "0 10 0 10 0, 20, 20",
    "0 4.9 0 4.9 0, 0, 0",
    "0 5 0 5 0, 10, 10",
    "0 50 46 100, 100, 0",
    "0 50 45 100, 105, 5",
    "0 4 -100, 0, 100",
    "100 0 3, 0, 97",
    "0 3, 3, 0",
    "0 3 1 4 2 5 3 6, 6, 0",
    "0 20 20 20 10 10 30, 40, 10",
  })
  void rises_and_falls_of_less_than_five_metres_do_not_count(String text, double up, double down) {
    assertThat(Ascent.of(heights(text))).isEqualTo(new Ascent(up, down));
  }

  @Test
  void a_sawtooth_climbs_its_teeth() {
    for (int teeth = 1; teeth <= 40; teeth++) {
      double[] saw = new double[10 * teeth + 1];
      Arrays.setAll(saw, i -> 12.0 * Math.min(i % 10, 10 - i % 10));
      assertThat(Ascent.of(saw)).isEqualTo(new Ascent(60.0 * teeth, 60.0 * teeth));
    }
  }

  @Test
  void noise_below_the_hysteresis_adds_nothing_to_a_slope() {
    Random random = new Random(5);
    double[] slope = new double[2000];
    Arrays.setAll(slope, i -> i + 2.4 * (2 * random.nextDouble() - 1));
    slope[0] = 0;
    slope[1999] = 1999;
    assertThat(Ascent.of(slope).upMetres()).isCloseTo(1999, within(1e-9));
    assertThat(Ascent.of(slope).downMetres()).isZero();
  }

  @Test
  void the_way_back_climbs_what_the_way_there_falls() {
    for (long seed = 0; seed < 50; seed++) {
      double[] there = walk(seed);
      Ascent ascent = Ascent.of(there);
      Ascent back = Ascent.of(reversed(there));
      assertThat(back.upMetres()).isCloseTo(ascent.downMetres(), within(1e-6));
      assertThat(back.downMetres()).isCloseTo(ascent.upMetres(), within(1e-6));
    }
  }

  @Test
  void climb_less_fall_is_the_difference_between_the_ends() {
    for (long seed = 0; seed < 50; seed++) {
      double[] walk = walk(seed);
      Ascent ascent = Ascent.of(walk);
      assertThat(ascent.upMetres() - ascent.downMetres())
          .isCloseTo(walk[walk.length - 1] - walk[0], within(1e-6));
    }
  }
}
