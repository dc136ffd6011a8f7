// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteContinuityTest {

  private static final List<CatalogueCheck> RULE = List.of(new RouteContinuity());

  @Test
  void sections_that_share_their_ends_make_a_route() {
    assertThat(SmallRegion.sound().problems(RULE)).isEmpty();
  }

  /** A degree of the parallel of half a degree north is 111,315.3 m. */
  @ParameterizedTest(name = "{0} := {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /sections/features/1/geometry/coordinates | [[1.001, 0.5], [1.5, 0.5]] | routes / R / sections: has a gap of 111.32 m between 'a' and 'b'
          /routes/features/0/properties/sections    | ["a", "b"]                 | routes / R / sections: has a gap of 55657.6
          /routes/features/0/properties/sections    | []                         | routes / sections: route R has no sections
          """)
  void a_gap_is_measured(String pointer, String json, String problem) {
    assertThat(SmallRegion.sound().with(pointer, json).problems(RULE))
        .singleElement()
        .asString()
        .startsWith(problem);
  }
}
