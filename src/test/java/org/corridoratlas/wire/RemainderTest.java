// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemainderTest {

  private static final long SEED = 20_261_127;

  /** The check values that RFC 3720 and the catalogue of such checks give for these digits. */
  @Test
  void the_checks_are_those_of_the_standards() {
    byte[] digits = "123456789".getBytes(US_ASCII);
    assertThat(Remainder.CRC_32.of(digits)).isEqualTo(0xcbf4_3926);
    assertThat(Remainder.CRC_32C.of(digits)).isEqualTo(0xe306_9283);
  }

  static List<Remainder> checks() {
    return List.of(Remainder.CRC_32, Remainder.CRC_32C);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void the_value_of_a_text_follows_from_its_parts_wherever_it_is_cut(Remainder check) {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      byte[] text = new byte[random.nextInt(round < 200 ? 40 : 100_000)];
      random.nextBytes(text);
      int cut = random.nextInt(text.length + 1);
      byte[] second = Arrays.copyOfRange(text, cut, text.length);
      int first = check.of(Arrays.copyOf(text, cut));
      assertThat(check.joined(first, check.of(second), check.shift(second.length)))
          .as("%d bytes cut at %d", text.length, cut)
          .isEqualTo(check.of(text));
    }
  }

  /** What is multiplied by x is shifted: the theory, step by step, for lengths of many digits. */
  @ParameterizedTest
  @MethodSource("checks")
  void a_shift_by_a_sum_is_a_shift_by_each(Remainder check) {
    Random random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      int first = random.nextInt(1 << 30);
      int second = random.nextInt(1 << 30);
      int value = random.nextInt();
      int inTwoSteps =
          check.joined(check.joined(value, 0, check.shift(first)), 0, check.shift(second));
      assertThat(check.joined(value, 0, check.shift(first + second))).isEqualTo(inTwoSteps);
    }
  }
}
