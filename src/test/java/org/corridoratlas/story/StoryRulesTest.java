// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryRulesTest {

  private static final List<CatalogueCheck> RULES = List.of(new StoryCheck());
  private static final String STEPS = "/stories/features/0/properties/steps";

  @Test
  void a_sound_story_obeys_them() {
    assertThat(SmallRegion.sound().problems(RULES)).isEmpty();
  }

  @ParameterizedTest(name = "{0} := {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /0/state                   | ""                                             | step 1 / state: '' does not begin with #v1
          /0/state                   | "#v2;p=P~R"                                    | step 1 / state: '#v2;p=P~R' does not begin with #v1
          /0/state                   | "#v1;p"                                        | step 1 / state: 'p' has no key and value
          /0/state                   | "#v1;p=;p=P~R"                                 | step 1 / state: 'p=P~R' says again what was said before
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6"                  | step 1 / state: says nothing of 'l'
          /0/state                   | "#v1;p=P~NO;d=2020-01-01;m=0,1,6;l="           | step 1 / state: 'p=P~NO' names what the atlas does not have
          /0/state                   | "#v1;p=P;d=2020-01-01;m=0,1,6;l="              | step 1 / state: 'p=P' names
          /0/state                   | "#v1;p=P~R;r=Q~R;d=2020-01-01;m=0,1,6;l="      | step 1 / state: 'r=Q~R' names
          /0/state                   | "#v1;p=;d=2020-02-31;m=0,1,6;l="               | step 1 / state: 'd=2020-02-31' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1;l="                 | step 1 / state: 'm=0,1' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,181,6;l="             | step 1 / state: 'm=0,181,6' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6;l=bz"             | step 1 / state: 'l=bz' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6;l=;t=map"         | step 1 / state: 't=map' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6;l=;v=X"           | step 1 / state: 'v=X' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6;l=;k=300"         | step 1 / state: 'k=300' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6;l=;s=places/none" | step 1 / state: 's=places/none' names
          /0/state                   | "#v1;p=;d=2020-01-01;m=0,1,6;l=;u=hy"          | step 1 / state: 'u' is no part of a step's state
          /0/sentences               | []                                             | step 1 / sentences: has 0 sentences; say it in 2
          /0/sentences/0/text/hy     |                                                | step 1 / sentence 1 / text.hy: is missing; write the sentence
          /0/sentences/0/text/en     | " "                                            | step 1 / sentence 1 / text.en: is missing
          /2/sentences/1/sources     | []                                             | step 3 / sentence 2 / sources: is empty
          /2/sentences/1/sources     | ["S1", "S9"]                                   | step 3 / sentence 2 / sources: 'S9' is no id of sources
          /0/sentences/1/sides       | ["W"]                                          | step 1 / sides: hears [W]; give the wording of each side, once, in the order E, W
          /1/sentences/1/sides       |                                                | step 2 / sides: hears [E]
          /1/sentences/1/sides       | ["E", "W"]                                     | step 2 / sides: hears [E, E, W]
          /2/sentences/1/sides       | ["W", "E"]                                     | step 3 / sides: hears [W, E]
          """)
  void each_is_broken_by_what_it_forbids(String pointer, String json, String problem) {
    SmallRegion region = SmallRegion.sound().with(STEPS + pointer, json == null ? "" : json);
    assertThat(region.problems(RULES))
        .anyMatch(line -> line.startsWith("stories / tour / " + problem));
  }

  @Test
  void a_story_of_two_steps_is_too_short() {
    assertThat(SmallRegion.sound().with(STEPS, "[]").problems(RULES))
        .containsExactly("stories / tour / steps: has 0 steps; tell it in 3 to 6");
  }

  @Test
  void where_both_sides_speak_of_what_is_shown_a_step_cannot_be_silent_of_them() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/proposals/features/0/properties/positions", "[{\"party\": \"East\"}]");
    assertThat(region.problems(RULES))
        .containsExactly(
            "stories / tour / step 1 / sides: hears []; "
                + "give the wording of each side, once, in the order E, W");
  }
}
