// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The stories of the region: neutral as a whole, and the same in every language. */
class StoriesFileTest {

  /** How each language names the governments, that of Armenia first, by beginnings of words. */
  private static final Map<String, List<String>> GOVERNMENTS =
      Map.of(
          "en", List.of("Armenia's government", "Azerbaijan's government"),
          "hy", List.of("Հայաստանի կառավարություն", "Ադրբեջանի կառավարություն"),
          "az", List.of("Ermənistan hökuməti", "Azərbaycan hökuməti"),
          "ru", List.of("равительство Армении", "равительство Азербайджана"));

  private static final List<String> SIDES = List.of("AM", "AZ");
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

  private static List<JsonNode> sentences() {
    List<JsonNode> sentences = new ArrayList<>();
    for (JsonNode story : Collection.read("stories").features()) {
      story.at("/properties/steps").forEach(step -> step.path("sentences").forEach(sentences::add));
    }
    return sentences;
  }

  private static List<String> sides(JsonNode sentence) {
    List<String> sides = new ArrayList<>();
    sentence.path("sides").forEach(side -> sides.add(side.asText()));
    return sides;
  }

  private static long said(JsonNode sentence, String language, String whose) {
    return Pattern.compile(Pattern.quote(whose))
        .matcher(sentence.at("/text/" + language).asText())
        .results()
        .count();
  }

  @Test
  void there_are_five_in_the_order_of_their_list() {
    assertThat(Collection.read("stories").ids())
        .containsExactly("baku-asks", "yerevan-offers", "bypass", "delimited-section", "observers");
  }

  @Test
  void whose_wording_a_sentence_gives_it_names_in_every_language() {
    for (JsonNode sentence : sentences()) {
      for (Entry<String, List<String>> words : GOVERNMENTS.entrySet()) {
        for (int i = 0; i < SIDES.size(); i++) {
          boolean speaks = sides(sentence).contains(SIDES.get(i));
          assertThat(said(sentence, words.getKey(), words.getValue().get(i)))
              .as("%s %s", words.getKey(), sentence)
              .isEqualTo(speaks ? 1 : 0);
        }
      }
    }
  }

  @Test
  void the_sides_speak_equally_often_and_in_one_order() {
    List<String> heard = sentences().stream().flatMap(s -> sides(s).stream()).toList();
    assertThat(heard)
        .filteredOn("AM"::equals)
        .hasSameSizeAs(heard.stream().filter("AZ"::equals).toList());
    for (JsonNode sentence : sentences()) {
      if (sides(sentence).size() == 2) {
        GOVERNMENTS.forEach(
            (language, names) -> {
              String text = sentence.at("/text/" + language).asText();
              assertThat(text.indexOf(names.get(0))).isLessThan(text.indexOf(names.get(1)));
            });
      }
    }
  }

  /** A figure that one language has and another has not is a slip of the pen. */
  @Test
  void figures_are_the_same_in_all_languages() {
    for (JsonNode sentence : sentences()) {
      Set<String> english = numbers(sentence.at("/text/en").asText());
      sentence
          .path("text")
          .properties()
          .forEach(
              text ->
                  assertThat(numbers(text.getValue().asText()))
                      .as("%s: %s", text.getKey(), text.getValue())
                      .isEqualTo(english));
    }
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replace(',', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_sentence_is_one_and_ends() {
    for (JsonNode sentence : sentences()) {
      sentence
          .path("text")
          .properties()
          .forEach(
              text -> {
                String end = text.getKey().equals("hy") ? "։" : ".";
                assertThat(text.getValue().asText()).endsWith(end).doesNotContain(end + " ");
              });
    }
  }
}
