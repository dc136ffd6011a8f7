// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.Answers.option;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;

  /** An exclave recognised as Q's lies in P, from 0.6 to 0.7 degrees; a line passes through it. */
  private static World world(String... states) {
    return new World(states)
        .section("p", null, 100, 0.5, 0, 1, 0)
        .section("q", null, 100, 1, 0, 1.5, 0)
        .route("A", "p", "q");
  }

  private static ComparisonFeature seen(World world, String perspective) {
    return option(
        world
            .comparer()
            .compare(
                new ComparisonRequest(
                    List.of("pA"), Optional.empty(), List.of(), World.DAY, perspective)),
        0);
  }

  @Test
  void neutral_keeps_the_authority_in_daily_charge() {
    ComparisonFeature neutral = seen(world("P", "Q", "R").exclave("Q", "P", 0.6, 0.7), "neutral");
    assertThat(number(neutral, "lengthMetresP")).isCloseTo(0.5 * DEGREE, within(0.1));
    assertThat(number(neutral, "changesHandsMetres")).isZero();
    assertThat(number(neutral, "crossings")).isEqualTo(1);
  }

  @Test
  void a_state_sees_as_its_own_what_is_recognised_as_its_part() {
    ComparisonFeature seen = seen(world("P", "Q", "R").exclave("Q", "P", 0.6, 0.7), "Q");
    assertThat(number(seen, "lengthMetresP")).isCloseTo(0.4 * DEGREE, within(0.2));
    assertThat(number(seen, "lengthMetresQ")).isCloseTo(0.6 * DEGREE, within(0.2));
    assertThat(number(seen, "changesHandsMetres")).isCloseTo(0.1 * DEGREE, within(0.2));
    assertThat(number(seen, "crossings")).isEqualTo(3);
    assertThat(seen.properties()).containsEntry("jurisdictionSequence", "P>Q>P>Q");
  }

  @Test
  void the_other_state_sees_what_is_neutral_where_nothing_is_recognised_as_its_own() {
    World world = world("P", "Q", "R").exclave("Q", "P", 0.6, 0.7);
    assertThat(seen(world, "P").properties().get("lengthMetresP"))
        .isEqualTo(seen(world, "neutral").properties().get("lengthMetresP"));
  }

  @Test
  void exchanging_the_parties_exchanges_the_numbers_and_nothing_else() {
    ComparisonFeature one = seen(world("P", "Q", "R").exclave("Q", "P", 0.6, 0.7), "Q");
    ComparisonFeature other = seen(world("Q", "P", "R").exclave("P", "Q", 0.6, 0.7), "P");
    assertThat(number(other, "lengthMetresP")).isEqualTo(number(one, "lengthMetresQ"));
    assertThat(number(other, "lengthMetresQ")).isEqualTo(number(one, "lengthMetresP"));
    for (String same :
        List.of("lengthMetres", "crossings", "changesHandsMetres", "lengthUncertaintyMetres")) {
      assertThat(number(other, same)).as(same).isEqualTo(number(one, same));
    }
  }
}
