// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryRulesTest {

  private static final List<CatalogueCheck> RULES =
      Stream.concat(
              Stream.of(new TerritoryCheck(), new BoundaryCheck(), new DelimitedSegmentCheck()),
              DeclaredSideCheck.all().stream())
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
          /catalogue/knownPoints/0/lon                            | 1.5               | jurisdictions / W / geometry: does not hold the known point West town
          /jurisdictions/features/0/geometry/coordinates          | [[[0,0],[1.1,0],[1.1,1],[0,1],[0,0]]] | jurisdictions / W / geometry: overlaps a neighbour
          /exclaves/features/0/properties/heldBy                  | "E"               | exclaves / X1 / geometry: does not lie in a jurisdiction of E
          /boundaries/features/0/properties/pair                  | "W-E"             | boundaries / E-W.1 / pair: is not E-W
          /boundaries/features/0/properties/between               | ["W"]             | boundaries / E-W.1: boundary E-W.1 is between [W], not two
          /boundaries/features/0/properties/legalStatus           | "undelimited"     | boundaries / E-W.1 / legalStatus: is undelimited, by 'history' delimited
          /boundaries/features/0/properties/lengthMetres          | 110576            | boundaries / E-W.1 / lengthMetres: is 110576.0, the line has 110574.4
          /boundaries/features/0/geometry/coordinates/1           | [1.00002, 0.5]    | boundaries / E-W.1 / geometry: leaves the edge of W, first at 1.00002
          /delimited-segments/features/0/properties/officialLengthMetres | 11059      | delimited-segments / D1 / officialLengthMetres: is 11057.4 m, officially 11059.0 m
          /delimited-segments/features/0/properties/officialLengthMetres |            | delimited-segments / D1: delimited segment D1 has an official length of 0.0
          /delimited-segments/features/0/geometry/coordinates/1   | [1.00002, 0.1]    | delimited-segments / D1 / geometry: leaves the boundary [E-W.1]
          /places/features/0/geometry/coordinates                 | [1.5, 0.5]        | places / west-town / jurisdiction: is W
          /observers/features/0/geometry/coordinates              | [1.002, 0.5]      | observers / O1 / side: is W
          """)
  void each_is_broken_by_what_it_forbids(String pointer, String json, String problem) {
    SmallRegion region = SmallRegion.sound().with(pointer, json == null ? "" : json);
    assertThat(region.problems(RULES)).anyMatch(line -> line.startsWith(problem));
  }

  @Test
  void a_rule_is_not_asked_about_features_that_are_broken_in_themselves() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/boundaries/features/0/properties/legalStatus", "\"agreed\"")
            .with("/boundaries/features/0/properties/lengthMetres", "1");
    assertThat(region.problems(RULES))
        .singleElement()
        .asString()
        .contains("'agreed' is not a word of its vocabulary");
  }
}
