// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.boundary.BoundarySegment;
import org.corridoratlas.boundary.Demarcation;
import org.corridoratlas.boundary.LegalStatus;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.corridoratlas.geometry.GeodesicLength;
import org.corridoratlas.provenance.AsOf;

/**
 * A piece of a boundary with what a ledger needs of it.
 *
 * @param segment the piece
 * @param names of the whole boundary
 * @param marks what is reported of marks on the ground
 * @param lengthMetres geodesic
 * @param feature the feature as read
 */
public record BorderPiece(
    BoundarySegment segment,
    Names names,
    Optional<Demarcation> marks,
    double lengthMetres,
    Feature feature) {

  /**
   * A piece from its feature.
   *
   * @throws IllegalArgumentException naming the piece and what it lacks
   */
  public static BorderPiece of(Feature feature) {
    BoundarySegment segment = BoundarySegment.of(feature);
    return new BorderPiece(
        segment,
        Names.of(feature),
        Demarcation.of(feature),
        GeodesicLength.of(segment.line()),
        feature);
  }

  String pair() {
    return segment.pair();
  }

  Optional<LegalStatus> status(AsOf asOf) {
    return segment.knownStatus(asOf);
  }

  /** Tells whether marks are reported by a day on a line that is not demarcated. */
  boolean isMarked(AsOf asOf) {
    return marks.filter(report -> report.reportedBy(asOf)).isPresent()
        && status(asOf).filter(LegalStatus.DEMARCATED::equals).isEmpty();
  }

  List<String> sources() {
    return feature.texts("sources");
  }
}
