// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicleRulesTest {

  private static final List<CatalogueCheck> RULES =
      Stream.concat(Stream.of(new EventCheck(), new IncidentCheck()), WordingCheck.all().stream())
          .toList();

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
          /events/features/0/properties/name/hy           | "Գյուղն ազատագրվում է"      | events / 1 / name.hy: takes a side: 'ազատագր…'
          /events/features/0/properties/name/az           | "Kənd işğal olunur"         | events / 1 / name.az: takes a side: 'işğal…'
          /events/features/0/properties/name/az           | "İşğal başlayır"            | events / 1 / name.az: takes a side: 'İşğal…'
          /events/features/0/properties/name/ru           | "Освобождение села"         | events / 1 / name.ru: takes a side: 'Освобожд…'
          /events/features/0/properties/name/ru           | "После деоккупации"         | events / 1 / name.ru: takes a side: 'деоккуп…'
          /stories/features/0/properties/name/en          | "Retaking the line"         | stories / tour / name.en: takes a side: 'Retak…'
          /stories/features/0/properties/steps/1/sentences/0/text/hy | "Այսպես կոչված գիծը։" | stories / tour / steps.2.sentences.1.text.hy: takes a side: 'Այսպես կոչված…'
          /incidents/features/0/properties/reportingParty |         | incidents / I1: incident I1 has no reportingParty
          /incidents/features/0/properties/reportingParty | "East"  | incidents / I1: incident I1 is reported by the party it accuses
          """)
  void each_is_broken_by_what_it_forbids(String pointer, String json, String problem) {
    SmallRegion region = SmallRegion.sound().with(pointer, json == null ? "" : json);
    assertThat(region.problems(RULES)).anyMatch(line -> line.startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | West calls it “liberated”",
        "hy | Արևմուտքն այն անվանում է «ազատագրված»",
        "hy | Գրավոր պատասխան է տրվում",
        "az | Qərb bunu “işğal” adlandırır",
        "ru | Запад называет это «оккупацией»"
      })
  void what_another_says_is_quoted_and_what_only_looks_alike_is_let_be(
      String language, String text) {
    SmallRegion region =
        SmallRegion.sound()
            .with("/events/features/0/properties/name/" + language, '"' + text + '"');
    assertThat(region.problems(RULES)).isEmpty();
  }
}
