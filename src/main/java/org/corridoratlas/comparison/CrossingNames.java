// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.boundary.Crossing;
import org.corridoratlas.geometry.GeodesicLength;
import org.corridoratlas.route.Proposal;
import org.locationtech.jts.geom.Coordinate;

/** Says which known crossing a measured one is, and who checks there. */
final class CrossingNames {

  private final List<Crossing> known;
  private final ComparisonBasis.Vocabulary vocabulary;

  CrossingNames(List<Crossing> known, ComparisonBasis.Vocabulary vocabulary) {
    this.known = known;
    this.vocabulary = vocabulary;
  }

  /**
   * The nearest known crossing of the same pair and mode, if it lies within the accuracies of both.
   */
  Optional<String> id(BorderCrossing crossing, Coordinate position) {
    String mode = crossing.before().section().mode();
    return known.stream()
        .filter(candidate -> candidate.pair().equals(crossing.pair()))
        .filter(candidate -> candidate.modes().isEmpty() || candidate.modes().contains(mode))
        .filter(candidate -> distance(candidate, position) <= reach(candidate, crossing))
        .min(Comparator.comparingDouble(candidate -> distance(candidate, position)))
        .map(Crossing::id);
  }

  private static double distance(Crossing candidate, Coordinate position) {
    return GeodesicLength.between(candidate.position(), position);
  }

  private static double reach(Crossing candidate, BorderCrossing crossing) {
    return candidate.accuracyMetres()
        + Math.max(
            crossing.before().section().accuracyMetres(),
            crossing.after().section().accuracyMetres());
  }

  /** Who checks on each side, in words. */
  String checks(Proposal proposal, BorderCrossing crossing) {
    return "leaving "
        + side(proposal, crossing.before())
        + "; entering "
        + side(proposal, crossing.after());
  }

  private String side(Proposal proposal, Stretch stretch) {
    String regime = vocabulary.regimeName(stretch.regime());
    String guard =
        stretch.regime().equals("third-party-guard")
            ? proposal.thirdParty().map(party -> " (" + party + ")").orElse("")
            : "";
    return stretch.jurisdictionOrUndetermined() + ": " + regime + guard;
  }
}
