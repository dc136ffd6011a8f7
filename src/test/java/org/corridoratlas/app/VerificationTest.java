// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.catalogue.SmallRegion;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static List<String> problems(GeodataFolder folder) {
    return Verification.inspect(folder).problems().stream().map(DatasetProblem::toString).toList();
  }

  @Test
  void the_geodata_of_the_program_is_sound() {
    assertThat(problems(GeodataFolder.bundled())).isEmpty();
  }

  @Test
  void problems_of_every_matter_are_found_at_once_and_in_order() {
    SmallRegion region =
        SmallRegion.sound()
            .with("/places/features/0/properties/kind", "\"hamlet\"")
            .with("/catalogue/knownPoints/0/lon", "1.5")
            .with("/delimited-segments/features/0/properties/officialLengthMetres", "1")
            .with("/routes/features/0/properties/sections", "[\"a\", \"b\"]")
            .with("/events/features/1/properties/scheduled", "false");
    assertThat(problems(region.folder()))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "places / west-town / kind",
            "jurisdictions / W / geometry",
            "delimited-segments / D1 / officialLengthMetres",
            "routes / R / sections",
            "events / 2 / scheduled");
  }
}
