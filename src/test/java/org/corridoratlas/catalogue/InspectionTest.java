// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

  private static List<String> places(SmallRegion region) {
    return Inspection.of(region.folder()).problems().stream()
        .map(problem -> problem.dataset() + "/" + problem.feature() + "/" + problem.property())
        .toList();
  }

  @Test
  void a_sound_region_has_no_problem() {
    assertThat(Inspection.of(SmallRegion.sound().folder()).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0} := {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      /places/features/0/id                      | "a/b"         | places/a/b/id                | cannot stand in an address
      /places/features/1/id                      | "west-town"   | places/west-town/id          | used twice
      /places/features/1/id                      | 7             | places/features[1]/id        | no text id
      /places/features/0/properties/kind         | ""            | places/west-town/kind        | is empty
      /places/features/0/properties/kind         | "hamlet"      | places/west-town/kind        | 'hamlet' is not a word
      /places/features/0/properties/kind         |               | places/west-town/kind        | is missing
      /places/features/0/properties/colour       | "red"         | places/west-town/colour      | not declared
      /places/features/0/properties/population   | "many"        | places/west-town/population  | not of type integer
      /places/features/0/properties/validFrom    | "1908-13"     | places/west-town/validFrom   | '1908-13' is not a date
      /places/features/0/properties/validFrom    | "1899"        | places/west-town/validFrom   | not inside the dataset's extent
      /events/features/0/properties/recorded     | "1910-05-01"  | events/1/recorded            | '1910-05-01' is not a moment
      /places/features/0/properties/jurisdiction | "N"           | places/west-town/jurisdiction | 'N' is no id of jurisdictions
      /places/features/0/geometry/coordinates    | [3, 0.5]      | places/west-town/geometry    | not inside the dataset's extent
      /places/features/0/geometry/coordinates    | ["x", 0.5]    | places/west-town/geometry    | not a position
      /jurisdictions/features/0/properties/name/hy |             | jurisdictions/W/name.hy      | is missing
      /jurisdictions/features/0/properties/name/hy | " "         | jurisdictions/W/name.hy      | is no name
      /jurisdictions/features/0/geometry/coordinates | [[[0,0],[0,1],[1,1],[1,0],[0,0]]] | jurisdictions/W/geometry | right-hand rule
      /jurisdictions/features/0/geometry/coordinates | [[[0,0],[1,1],[1,0],[0,1],[0,0]]] | jurisdictions/W/geometry | Self-intersection
      /sections/features/0/properties/history/0/status | "lost"  | sections/a/history[0].status | 'lost' is not a word
      /sections/features/0/properties/history/0/from | "soon"    | sections/a/history[0].from   | 'soon' is not a date
      /sections/features/0/properties/history/0/to | "1909"      | sections/a/history[0].to     | before 'from'
      /sections/features/0/properties/history/1/from | "1905"    | sections/a/history[1].from   | before the stage above
      /sections/features/0/properties/history/0/sources/0 | "S9" | sections/a/history.sources   | 'S9' is no id of sources
      /sections/features/0/properties/fromPlace  | "nowhere"     | sections/a/fromPlace         | no id of places, jurisdictions
      /sections/features/0/properties/status     | "planned"     | sections/a/status            | is planned, by 'history' operating
      /routes/features/0/properties/sections/0   | "-c"          | routes/R/sections            | '-c' is no id of sections
      /catalogue/licence                         | "free to use!" | catalogue.json///licence  | pattern
      /catalogue/asOf                            |               | catalogue.json//             | asOf
      /catalogue/defaultBetween/0                | "nowhere"     | catalogue.json//defaultBetween | 'nowhere' is no id of places
      /catalogue/extent/bbox/2                   | 1.5           | catalogue.json//extent.bbox  | does not hold that of dataset 'jurisdictions'
      /catalogue/datasets/1/properties/validFrom/format | "date-time" | places///datasets/1/properties/validFrom/format | 'date'
      /catalogue/datasets/4/attribution          |               | sources///datasets/4     | attribution
      /catalogue/datasets/4/properties/url/type  | "text"        | sources///datasets/4/properties/url/type | enumeration
      """)
  void each_kind_of_problem_is_found_where_it_is(
      String pointer, String json, String place, String message) {
    SmallRegion region = SmallRegion.sound().with(pointer, json == null ? "" : json);
    assertThat(Inspection.of(region.folder()).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.dataset() + "/" + problem.feature() + "/" + problem.property())
                  .isEqualTo(place);
              assertThat(problem.message()).contains(message);
              assertThat(problem.remedy()).isNotBlank();
            });
  }

  @Test
  void all_problems_are_reported_at_once() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/catalogue/datasets/4/attribution", "")
            .with("/jurisdictions/features/0/properties/name/hy", "")
            .with("/places/features/0/properties/colour", "\"red\"")
            .with("/places/features/0/properties/kind", "\"hamlet\"")
            .with("/places/features/0/geometry/coordinates", "[3, 0.5]")
            .with("/places/features/1/properties/jurisdiction", "\"N\"")
            .with("/routes/features/0/properties/sections/0", "\"-c\"");
    assertThat(places(region))
        .containsExactly(
            "sources///datasets/4",
            "jurisdictions/W/name.hy",
            "places/west-town/colour",
            "places/west-town/kind",
            "places/west-town/geometry",
            "places/east-town/jurisdiction",
            "sections/a/history.sources",
            "routes/R/sections");
  }

  @Test
  void features_of_a_dataset_that_cannot_be_read_are_not_missed_elsewhere() {
    SmallRegion region = SmallRegion.sound().with("/jurisdictions/type", "\"Feature\"");
    assertThat(places(region)).containsExactly("jurisdictions/file/type");
  }
}
