// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;

class ProposalCheckTest {

  private static final List<CatalogueCheck> RULE = List.of(new ProposalCheck());

  @Test
  void known_regimes_in_known_jurisdictions_are_sound() {
    assertThat(SmallRegion.sound().problems(RULE)).isEmpty();
  }

  @Test
  void unknown_regimes_and_jurisdictions_are_both_named() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/proposals/features/0/properties/regimes", "{\"N\":\"host-state\",\"W\":\"?\"}");
    assertThat(region.problems(RULE))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("proposals / P / regimes.N: is no id"),
            other -> assertThat(other).startsWith("proposals / P / regimes.W: '?' is no known"));
  }
}
