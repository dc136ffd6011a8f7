// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeightProfileTest {

  private static final double RAIL_WINDOW = 1000;
  private static final List<Double> EDGES = List.of(0.0, 5.0, 10.0, 15.0, 20.0, 25.0);

  private static Gradients gradients(double length, DoubleUnaryOperator heights) {
    return new Gradients(HeightProfile.of(length, heights), RAIL_WINDOW);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 99.9, 100, 100.1, 4200, 12345.678})
  void stations_lie_every_100_m_and_at_the_end(double length) {
    HeightProfile profile = HeightProfile.of(length, at -> 0);
    assertThat(profile.lengthMetres()).isEqualTo(length);
    for (int i = 0; i < profile.size() - 1; i++) {
      assertThat(profile.along(i)).isEqualTo(100.0 * i);
    }
    assertThat(profile.along(profile.size() - 1) - profile.along(profile.size() - 2))
        .isBetween(1e-6, 100.0);
  }

  @Test
  void a_constant_grade_has_its_mean_in_the_middle_and_one_gradient() {
    HeightProfile profile = HeightProfile.of(20_050, at -> 300 + 0.012 * at);
    Gradients gradients = new Gradients(profile, RAIL_WINDOW);
    assertThat(profile.minimum()).isEqualTo(300);
    assertThat(profile.maximum()).isCloseTo(540.6, within(1e-9));
    assertThat(profile.mean()).isCloseTo(420.3, within(1e-9));
    assertThat(gradients.rulingPermille()).hasValueCloseTo(12.0, within(1e-9));
    assertThat(gradients.steeperMetres(11.9)).isCloseTo(20_050, within(1e-6));
    assertThat(gradients.steeperMetres(12.1)).isZero();
    assertThat(gradients.metresByClass(EDGES))
        .containsExactly(new double[] {0, 0, 20_050, 0, 0, 0}, within(1e-6));
  }

  @Test
  void the_mean_is_along_the_line_though_the_last_step_is_short() {
    HeightProfile profile = HeightProfile.of(101, at -> at <= 100 ? 0 : 100);
    assertThat(profile.mean()).isCloseTo(50.0 / 101, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"500, 10", "1000, 20", "2000, 20", "200, 4"})
  void a_ramp_shorter_than_the_window_is_less_steep_over_it(double ramp, double permille) {
    Gradients gradients = gradients(10_000, at -> 0.02 * Math.max(0, Math.min(ramp, at - 4000)));
    assertThat(gradients.rulingPermille()).hasValueCloseTo(permille, within(1e-9));
  }

  @Test
  void downhill_is_as_steep_as_uphill() {
    DoubleUnaryOperator hills = at -> 80 * Math.sin(at / 700) + 30 * Math.sin(at / 170);
    Gradients up = gradients(30_000, hills);
    Gradients down = gradients(30_000, at -> -hills.applyAsDouble(at));
    Gradients back = gradients(30_000, at -> hills.applyAsDouble(30_000 - at));
    for (Gradients other : List.of(down, back)) {
      assertThat(other.rulingPermille())
          .hasValueCloseTo(up.rulingPermille().orElseThrow(), within(1e-6));
      assertThat(other.steeperMetres(15)).isCloseTo(up.steeperMetres(15), within(1e-6));
      assertThat(other.metresByClass(EDGES)).containsExactly(up.metresByClass(EDGES), within(1e-6));
    }
  }

  @Test
  void classes_add_up_to_the_length() {
    for (double length : new double[] {50, 900, 1000, 5033.3, 80_000}) {
      double[] metres = gradients(length, at -> 60 * Math.sin(at / 400)).metresByClass(EDGES);
      assertThat(Arrays.stream(metres).sum()).isCloseTo(length, within(1e-6));
    }
  }

  @Test
  void a_profile_shorter_than_the_window_has_no_ruling_gradient() {
    assertThat(gradients(999, at -> at).rulingPermille()).isEmpty();
    assertThat(gradients(1000, at -> 0.03 * at).rulingPermille())
        .hasValueCloseTo(30.0, within(1e-9));
  }

  @Test
  void steps_without_heights_at_both_ends_are_unknown() {
    assertThat(HeightProfile.of(1000, at -> 1).unknownMetres()).isZero();
    assertThat(HeightProfile.of(1000, at -> at == 500 ? Double.NaN : 1).unknownMetres())
        .isEqualTo(200);
    assertThat(HeightProfile.of(1000, at -> Double.NaN).unknownMetres()).isEqualTo(1000);
  }
}
