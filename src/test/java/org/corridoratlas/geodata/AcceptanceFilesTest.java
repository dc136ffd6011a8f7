// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who accepts and who disputes is in the data where the facts say so, and nowhere else. */
class AcceptanceFilesTest {

  private static final Collection EXCLAVES = Collection.read("exclaves");
  private static final Collection PLACES = Collection.read("places");

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @ParameterizedTest
  @CsvSource({
    "EX1, AZ, ", "EX2, AZ, ", "EX3, AZ, ", "EX4, AZ, ", "EX5, AZ, ", "EX6, AM, ",
    "CT1, AM, AZ", "CT2, AM, AZ", "CT3, AM, AZ", "CT4, AM, AZ", "CT5, AM, AZ", "CT6, AM, AZ"
  })
  void exclaves_and_control_points_have_the_lists_of_the_facts(
      String id, String accepted, String disputed) {
    JsonNode properties = EXCLAVES.feature(id).path("properties");
    assertThat(texts(properties.path("acceptedBy"))).containsExactly(accepted);
    assertThat(texts(properties.path("disputedBy")))
        .isEqualTo(disputed == null ? List.of() : List.of(disputed));
    assertThat(properties.path("acceptedBy").path(0)).isEqualTo(properties.path("recognisedState"));
    assertThat(texts(properties.path("acceptanceSources"))).isNotEmpty();
    assertThat(properties.path("acceptanceConfidence").asText()).isIn("medium", "low");
  }

  @Test
  void no_boundary_has_a_list_for_the_facts_name_none() {
    for (JsonNode boundary : Collection.read("boundaries").features()) {
      assertThat(boundary.path("properties").has("acceptedBy")).isFalse();
      assertThat(boundary.path("properties").has("disputedBy")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EX1, Tigranashen, Karki",
    "EX3, Verin Voskepar, Yukhari Askipara",
    "EX6, Artsvashen, Bashkend",
    "tigranashen, Tigranashen, Karki",
    "artsvashen, Artsvashen, Bashkend"
  })
  void paired_names_say_who_uses_which_and_make_the_name_together(
      String id, String armenian, String azerbaijani) {
    JsonNode feature = (id.startsWith("EX") ? EXCLAVES : PLACES).feature(id).path("properties");
    JsonNode paired = feature.path("pairedNames");
    assertThat(paired).hasSize(2);
    assertThat(paired.at("/0/name/en").asText()).isEqualTo(armenian);
    assertThat(texts(paired.at("/0/acceptedBy"))).containsExactly("AM");
    assertThat(paired.at("/1/name/en").asText()).isEqualTo(azerbaijani);
    assertThat(texts(paired.at("/1/acceptedBy"))).containsExactly("AZ");
    for (String language : List.of("en", "ru")) {
      assertThat(List.of(feature.at("/name/" + language).asText().split(" / ", -1)))
          .containsExactlyInAnyOrder(
              paired.at("/0/name/" + language).asText(), paired.at("/1/name/" + language).asText());
    }
  }

  @Test
  void every_name_of_two_parts_says_who_uses_which() {
    for (Collection collection : List.of(EXCLAVES, PLACES)) {
      for (JsonNode feature : collection.features()) {
        boolean both = feature.at("/properties/name/en").asText().contains(" / ");
        assertThat(feature.path("properties").has("pairedNames"))
            .as(feature.path("id").asText())
            .isEqualTo(both);
      }
    }
  }
}
