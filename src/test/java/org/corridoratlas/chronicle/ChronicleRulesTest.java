// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicleRulesTest {

  private static final List<CatalogueCheck> RULES =
      List.of(new EventCheck(), new IncidentCheck(), new WordingCheck());

  @Test
  void a_sound_region_obeys_them() {
    assertThat(SmallRegion.sound().problems(RULES)).isEmpty();
  }

  @ParameterizedTest(name = "{0} := {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /events/features/1/properties/scheduled         | false   | events / 2 / scheduled: is not true, but it is after 2020-01-01
          /events/features/0/properties/date              |         | events / 1 / date: event 1 has no date
          /events/features/0/properties/name/en           | "Forces liberate a village" | events / 1 / name.en: takes a side: 'liberat…'
          /events/features/0/properties/name/en           | "The so-called line opens"  | events / 1 / name.en: takes a side: 'so-called…'
          /incidents/features/0/properties/reportingParty |         | incidents / I1: incident I1 has no reportingParty
          /incidents/features/0/properties/reportingParty | "East"  | incidents / I1: incident I1 is reported by the party it accuses
          """)
  void each_is_broken_by_what_it_forbids(String pointer, String json, String problem) {
    SmallRegion region = SmallRegion.sound().with(pointer, json == null ? "" : json);
    assertThat(region.problems(RULES)).anyMatch(line -> line.startsWith(problem));
  }
}
