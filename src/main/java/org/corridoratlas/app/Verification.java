// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.boundary.AcceptanceCheck;
import org.corridoratlas.boundary.BoundaryCheck;
import org.corridoratlas.boundary.DeclaredSideCheck;
import org.corridoratlas.boundary.DelimitedSegmentCheck;
import org.corridoratlas.boundary.TerritoryCheck;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.catalogue.Inspection;
import org.corridoratlas.chronicle.EventCheck;
import org.corridoratlas.chronicle.IncidentCheck;
import org.corridoratlas.chronicle.WordingCheck;
import org.corridoratlas.claim.ClaimCheck;
import org.corridoratlas.route.ProposalCheck;
import org.corridoratlas.route.RouteContinuity;
import org.corridoratlas.story.StoryCheck;

/** All rules geodata must obey, those of the catalogue and those of each matter. */
final class Verification {

  private static final List<CatalogueCheck> CHECKS =
      Stream.concat(
              Stream.of(
                  new TerritoryCheck(),
                  new AcceptanceCheck(),
                  new BoundaryCheck(),
                  new DelimitedSegmentCheck(),
                  new RouteContinuity(),
                  new ProposalCheck(),
                  new ClaimCheck(),
                  new EventCheck(),
                  new IncidentCheck(),
                  new StoryCheck()),
              Stream.concat(WordingCheck.all().stream(), DeclaredSideCheck.all().stream()))
          .toList();

  private Verification() {}

  /** What is in a folder and everything that is wrong with it. */
  static Inspection inspect(GeodataFolder folder) {
    return Inspection.of(folder).with(CHECKS);
  }
}
