// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTest {

  private static List<String> ids(String text) {
    return text == null ? List.of() : List.of(text.split(";", -1));
  }

  @ParameterizedTest(name = "accepted by [{0}], disputed by [{1}], seen by {2}")
  @CsvSource({
    ",    ,    neutral, true",
    ",    ,    P,       true",
    "P,   ,    neutral, false",
    "P,   ,    P,       true",
    "P,   ,    Q,       false",
    "P;Q, ,    Q,       true",
    ",    P,   neutral, true",
    ",    P,   P,       false",
    ",    P,   Q,       true",
    "P,   Q,   P,       true",
    "P,   Q,   Q,       false",
    "P,   Q,   R,       false",
    "P,   Q,   neutral, false"
  })
  void what_is_undisputed_or_accepted_and_not_disputed_holds(
      String accepted, String disputed, String perspective, boolean holds) {
    Acceptance acceptance = new Acceptance(ids(accepted), ids(disputed));
    assertThat(acceptance.holdsIn(perspective)).isEqualTo(holds);
    assertThat(acceptance.isAcceptedBy(perspective))
        .isEqualTo(holds && ids(accepted).contains(perspective));
  }

  @ParameterizedTest
  @CsvSource({
    "neutral, en, Here / There",
    "P,       en, Here",
    "Q,       en, There",
    "R,       en, Here / There",
    "P,       ru, Тут",
    "Q,       ru, Тут / Там"
  })
  void a_paired_name_is_shown_to_who_uses_it_and_both_to_everybody_else(
      String perspective, String language, String name) {
    List<PropertySpec> specs =
        List.of(
            new PropertySpec("name", PropertyType.OBJECT, null, null, List.of(), "name"),
            new PropertySpec("pairedNames", PropertyType.ARRAY, null, null, List.of(), "names"));
    Feature feature =
        FeatureType.of("any", specs)
            .feature(
                "x",
                null,
                Map.of(
                    "name",
                    Map.of("en", "Here / There", "ru", "Тут / Там"),
                    "pairedNames",
                    List.of(
                        Map.of("name", Map.of("en", "Here", "ru", "Тут"), "acceptedBy", ids("P")),
                        Map.of("name", Map.of("en", "There"), "acceptedBy", ids("Q")))));
    assertThat(Names.of(feature, perspective).in(language)).isEqualTo(name);
  }

  @Test
  void a_feature_that_says_nothing_is_undisputed() {
    Feature silent = FeatureType.of("any", List.of()).feature("x", null, Map.of());
    assertThat(Acceptance.of(silent)).isEqualTo(Acceptance.UNDISPUTED);
  }
}
