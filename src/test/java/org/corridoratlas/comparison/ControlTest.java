// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.Answers.option;
import static org.corridoratlas.comparison.Answers.straight;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ControlTest {

  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;

  @Test
  void under_host_state_and_joint_control_a_traveller_meets_officers_of_each_state() {
    ComparisonFeature a = option(straight().comparer().compare(World.request("pA")), 0);
    assertThat(number(a, "meetsOfficersMetresP")).isCloseTo(0.5 * DEGREE, within(0.1));
    assertThat(number(a, "meetsOfficersMetresQ")).isCloseTo(DEGREE, within(0.1));
    assertThat(number(a, "withoutHostChecksMetresQ")).isZero();
    assertThat(number(a, "officersUnknownMetresQ")).isZero();
  }

  @Test
  void where_the_host_does_not_check_its_length_is_without_its_checks() {
    ComparisonFeature b =
        option(straight().uncontrolled("A").comparer().compare(World.request("pA")), 0);
    assertThat(number(b, "withoutHostChecksMetresQ")).isCloseTo(DEGREE, within(0.1));
    assertThat(number(b, "meetsOfficersMetresQ")).isZero();
    assertThat(number(b, "withoutHostChecksMetresP")).isZero();
  }

  @Test
  void the_matrix_holds_the_length_and_the_crossings_of_every_regime() {
    Comparison comparison = straight().comparer().compare(World.request("pA"));
    assertThat(comparison.header().get("control"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .extracting(row -> ((Map<?, ?>) row).get("jurisdiction") + ":" + crossings(row))
        .isEqualTo(List.of("P:0", "Q:1", "R:1"));
  }

  private static Object crossings(Object row) {
    return String.valueOf(((Map<?, ?>) row).get("crossingsInto"));
  }

  @Test
  void a_stay_no_deeper_than_the_accuracy_depends_on_it() {
    double shallow = 50 / DEGREE;
    Comparison sure = straight().comparer().compare(World.request("pA"));
    assertThat(sure.features("crossing"))
        .allSatisfy(x -> assertThat(x.properties()).containsEntry("dependsOnAccuracy", false));
    Comparison unsure =
        World.threeStates()
            .section("p", "P", 100, 0.9, -0.1, 1, 0)
            .section("q", "Q", 100, 1, 0, 1 + shallow, 0.01, 1, 0.02)
            .section("back", "P", 100, 1, 0.02, 0.9, 0.1)
            .route("A", "p", "q", "back")
            .comparer()
            .compare(World.request("pA"));
    assertThat(unsure.features("crossing")).hasSize(2);
    assertThat(unsure.features("crossing"))
        .allSatisfy(x -> assertThat(x.properties()).containsEntry("dependsOnAccuracy", true));
  }
}
