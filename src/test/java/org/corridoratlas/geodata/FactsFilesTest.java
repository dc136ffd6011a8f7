// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.catalogue.Inspection;
import org.corridoratlas.provenance.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the derived facts to what they promise: complete, joined, named, sourced, neutral. */
class FactsFilesTest {
  private static final Pattern PARTISAN =
      Pattern.compile(
          "\\b(occupied|liberated|retaken|so-called|conquered|recaptured)\\b",
          Pattern.CASE_INSENSITIVE);

  private static Map<String, JsonNode> read(String collection) {
    Map<String, JsonNode> features = new LinkedHashMap<>();
    Collection.read(collection).features().forEach(f -> features.put(f.get("id").asText(), f));
    return features;
  }

  private static Stream<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts.stream();
  }

  @ParameterizedTest
  @CsvSource({
    "events,'',110",
    "incidents,I%02d,25",
    "crossings,X%02d,23",
    "sources,S%03d,170",
    "routes,,24",
    "claims,,37",
    "proposals,,11",
    "observers,,15"
  })
  void every_compiled_row_is_a_feature(String collection, String pattern, int count) {
    Set<String> ids = read(collection).keySet();

    assertThat(ids).hasSizeGreaterThanOrEqualTo(count);
    if (pattern != null) {
      String format = pattern.isEmpty() ? "%d" : pattern;
      assertThat(ids)
          .containsAll(
              IntStream.rangeClosed(1, count).mapToObj(i -> String.format(format, i)).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sections", "routes", "crossings", "observers", "proposals"})
  void names_are_given_in_four_languages(String collection) {
    for (JsonNode feature : read(collection).values()) {
      for (String language : List.of("en", "hy", "az", "ru")) {
        assertThat(feature.at("/properties/name/" + language).asText())
            .as("%s %s", feature.get("id"), language)
            .isNotBlank();
      }
    }
  }

  @Test
  void the_catalogue_and_its_files_have_no_problem() {
    assertThat(Inspection.of(GeodataFolder.of(Path.of("geodata"))).problems()).isEmpty();
  }

  @Test
  void an_incident_gives_both_sides() {
    for (JsonNode incident : read("incidents").values()) {
      assertThat(incident.at("/properties/claim").asText()).isNotBlank();
      assertThat(incident.at("/properties/response").asText()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sections",
        "routes",
        "crossings",
        "observers",
        "incidents",
        "events",
        "claims",
        "proposals"
      })
  void sources_resolve_dates_parse_and_words_are_neutral(String collection) {
    Set<String> sources = read("sources").keySet();
    for (JsonNode feature : read(collection).values()) {
      assertThat(texts(feature.at("/properties/sources"))).isNotEmpty().allMatch(sources::contains);
      assertThat(feature.get("properties").toString()).doesNotContain(":\"\"");
      assertThat(PARTISAN.matcher(feature.get("properties").toString()).find())
          .as(feature.toString())
          .isFalse();
      feature.findValues("date").forEach(date -> PartialDate.parse(date.asText()));
      feature.findValues("from").forEach(date -> PartialDate.parse(date.asText()));
      feature.findValues("statusAsOf").forEach(date -> PartialDate.parse(date.asText()));
    }
  }

  @Test
  void events_after_the_as_of_date_are_scheduled() {
    read("events")
        .values()
        .forEach(
            event ->
                assertThat(event.at("/properties/scheduled").asBoolean())
                    .as(event.get("id").asText())
                    .isEqualTo(event.at("/properties/date").asText().compareTo("2026-03-11") > 0));
  }
}
