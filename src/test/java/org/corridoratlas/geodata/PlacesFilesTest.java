// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class PlacesFilesTest {
  private static final List<String> FOUR = List.of("en", "hy", "az", "ru");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jurisdictions",
        "boundaries",
        "delimited-segments",
        "exclaves",
        "waters",
        "places"
      })
  void ids_are_unique(String id) {
    assertThat(Collection.read(id).ids()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void places_say_whether_their_names_are_complete() {
    for (JsonNode place : Collection.read("places").features()) {
      JsonNode name = place.at("/properties/name");
      boolean complete = FOUR.stream().allMatch(name::has);
      assertThat(place.at("/properties/namesComplete").asBoolean()).isEqualTo(complete);
      assertThat(complete || place.get("id").asText().startsWith("gn-")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jurisdictions", "boundaries", "delimited-segments", "exclaves"})
  void names_are_there_in_four_languages(String id) {
    for (JsonNode feature : Collection.read(id).features()) {
      assertThat(FOUR).allMatch(language -> feature.at("/properties/name").has(language));
    }
  }

  @ParameterizedTest
  @CsvSource({"EX1, AM", "EX2, AM", "EX3, AM", "EX4, AM", "EX5, AM", "EX6, AZ"})
  void exclaves_lie_where_the_clock_of_their_holder_runs(String id, String holder) {
    JsonNode exclave = Collection.read("exclaves").feature(id);
    Geometry area = Collection.area(exclave);
    Geometry around = Collection.area(Collection.read("jurisdictions").feature(holder));
    assertThat(exclave.at("/properties/heldBy").asText()).isEqualTo(holder);
    assertThat(area.difference(around).getArea()).isLessThan(area.getArea() / 20);
  }

  @Test
  void both_sides_are_heard_on_every_exclave() {
    for (JsonNode exclave : Collection.read("exclaves").features()) {
      Stream<String> parties =
          exclave.at("/properties/positions").findValuesAsText("party").stream();
      assertThat(parties).containsExactly("AM", "AZ");
    }
  }
}
