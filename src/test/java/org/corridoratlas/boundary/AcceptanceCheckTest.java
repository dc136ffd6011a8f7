// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceCheckTest {

  private static final List<CatalogueCheck> RULE = List.of(new AcceptanceCheck());

  @Test
  void a_sound_region_obeys_it() {
    assertThat(SmallRegion.sound().problems(RULE)).isEmpty();
  }

  @ParameterizedTest(name = "{0} := {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /catalogue/perspectives/1 | "N"   | perspectives: 'N' is no state | states are the values of 'state' in jurisdictions: E, W
          /exclaves/features/0/properties/acceptedBy | ["N"] | exclaves / X1 / acceptedBy: 'N' is no state | jurisdictions: E, W
          /exclaves/features/0/properties/disputedBy | ["W", "N"] | exclaves / X1 / disputedBy: 'N' is no state | jurisdictions: E, W
          /exclaves/features/0/properties/disputedBy | ["E"] | exclaves / X1 / disputedBy: 'E' is also in 'acceptedBy' | in one of the two
          /exclaves/features/0/properties/acceptanceSources | | exclaves / X1 / acceptanceSources: is missing | from which sources
          /exclaves/features/0/properties/acceptanceSources | [] | exclaves / X1 / acceptanceSources: is missing | from which sources
          /exclaves/features/0/properties/acceptanceConfidence | | exclaves / X1 / acceptanceConfidence: is missing | how surely
          /exclaves/features/0/properties/pairedNames/0/acceptedBy | ["N"] | exclaves / X1 / pairedNames.acceptedBy: 'N' is no state | jurisdictions: E, W
          /exclaves/features/0/properties/pairedNames/0/acceptedBy | [] | exclaves / X1 / pairedNames.acceptedBy: is missing | which states use
          /exclaves/features/0/properties/pairedNames/0/acceptedBy | ["W", "W"] | exclaves / X1 / pairedNames: 'W' uses two names | one name
          /exclaves/features/0/properties/pairedNames/0/disputedBy | ["E"] | exclaves / X1 / pairedNames.disputedBy: 'E' is also | in one of the two
          /exclaves/features/0/properties/pairedNames/0/sources | [] | exclaves / X1 / pairedNames.sources: is missing | of each name
          /exclaves/features/0/properties/pairedNames/0/confidence | | exclaves / X1 / pairedNames.confidence: is missing | of each name
          /exclaves/features/0/properties/pairedNames/0/name | {} | exclaves / X1 / pairedNames.name: is missing | of each name
          """)
  void each_is_broken_by_what_it_forbids(
      String pointer, String json, String problem, String remedy) {
    SmallRegion region = SmallRegion.sound().with(pointer, json == null ? "" : json);
    assertThat(region.problems(RULE))
        .anySatisfy(line -> assertThat(line).contains(problem).contains(remedy));
  }

  @Test
  void a_line_that_only_some_accept_may_leave_the_edge_of_who_is_in_charge() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/boundaries/features/0/geometry/coordinates/1", "[0.9, 0.5]")
            .with("/boundaries/features/0/properties/lengthMetres", "");
    List<CatalogueCheck> rules = List.of(new BoundaryCheck());
    assertThat(region.problems(rules)).anyMatch(line -> line.contains("leaves the edge of W"));
    region
        .with(
            "/catalogue/datasets/5/properties/acceptedBy",
            "{\"type\":\"array\",\"description\":\"For whom.\"}")
        .with("/boundaries/features/0/properties/acceptedBy", "[\"E\"]");
    assertThat(region.problems(rules)).isEmpty();
  }
}
