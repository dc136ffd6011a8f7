// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {

  private static final List<CatalogueCheck> RULE = List.of(new ClaimCheck());

  @Test
  void a_claim_may_be_about_anything_that_exists_or_is_not_kept_here() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/claims/features/0/properties/about", "{\"type\":\"other\",\"id\":\"a ship\"}");
    assertThat(SmallRegion.sound().problems(RULE)).isEmpty();
    assertThat(region.problems(RULE)).isEmpty();
  }

  @ParameterizedTest(name = "{0} := {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /claims/features/0/properties/about/id | "Q"   | claims / c-1 / about.id: 'Q' is not in routes
          /claims/features/1/properties/about/id | "W-E" | claims / c-2 / about.id: 'W-E' is not in boundaries
          /claims/features/0/properties/unit     |       | claims / c-1: claim c-1 has no unit
          """)
  void what_a_claim_is_about_must_exist(String pointer, String json, String problem) {
    SmallRegion region = SmallRegion.sound().with(pointer, json == null ? "" : json);
    assertThat(region.problems(RULE)).singleElement().asString().startsWith(problem);
  }
}
