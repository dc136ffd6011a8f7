// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

  @ParameterizedTest(name = "{0} below {1}")
  @CsvSource({
    "0,0",
    "0,9",
    "1,1",
    "5,10",
    "70,100000",
    "4000,100000",
    "90000,100000",
    "3,70000",
    "900,4032"
  })
  void they_come_in_order_each_once(int count, int limit) {
    SplittableRandom random = new SplittableRandom(count);
    TreeSet<Integer> expected = new TreeSet<>();
    Ordinals ordinals = new Ordinals(limit);
    for (int i = 0; i < count; i++) {
      int ordinal = i == 0 ? limit - 1 : random.nextInt(limit);
      expected.add(ordinal);
      ordinals.add(ordinal);
    }
    ordinals.sorted();
    assertThat(IntStream.range(0, ordinals.size()).map(ordinals::at).boxed())
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource({"0", "4096", "8191", "60000"})
  void a_run_that_leaves_whole_blocks_empty(int from) {
    Ordinals ordinals = new Ordinals(100_000);
    IntStream.range(from, from + 5_000).forEach(ordinals::add);
    ordinals.sorted();
    assertThat(ordinals.size()).isEqualTo(5_000);
    assertThat(ordinals.at(0)).isEqualTo(from);
    assertThat(ordinals.at(4_999)).isEqualTo(from + 4_999);
  }
}
