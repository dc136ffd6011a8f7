// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.boundary.BorderLine;
import org.corridoratlas.boundary.BoundarySegment;
import org.corridoratlas.boundary.Demarcation;
import org.corridoratlas.boundary.Exclave;
import org.corridoratlas.boundary.LegalStatus;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.corridoratlas.geometry.GeodesicLength;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusHistory;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a boundary with what a ledger needs of it.
 *
 * @param line the line as a perspective has it
 * @param segment the piece and its legal status
 * @param lengthMetres geodesic
 * @param feature the boundary or the exclave as read, or null when it is not known
 */
record BorderPiece(
    BorderLine line, BoundarySegment segment, double lengthMetres, @Nullable Feature feature) {

  /**
   * A piece from a line of a perspective.
   *
   * @param exclaves as read, by id
   * @throws IllegalArgumentException naming the piece and what it lacks
   */
  static BorderPiece of(BorderLine line, BorderBasis exclaves) {
    double metres = GeodesicLength.of(line.line());
    Exclave exclave = line.exclave().orElse(null);
    if (exclave != null) {
      Feature feature = exclaves.features().get(exclave.id());
      return new BorderPiece(line, outline(line, exclave), metres, feature);
    }
    Feature feature = line.boundary().orElseThrow();
    BoundarySegment whole = BoundarySegment.of(feature);
    BoundarySegment segment =
        new BoundarySegment(
            whole.id(), line.between(), whole.status(), whole.history(), line.line());
    return new BorderPiece(line, segment, metres, feature);
  }

  private static BoundarySegment outline(BorderLine line, Exclave exclave) {
    return new BoundarySegment(
        exclave.id(),
        line.between(),
        exclave.outline().status(),
        StatusHistory.UNKNOWN,
        line.line());
  }

  String pair() {
    return line.pair();
  }

  /** The names of the whole boundary; of an outline its pair, for the exclave has others. */
  Names names() {
    return line.boundary().map(Names::of).orElse(new Names(Map.of("en", pair())));
  }

  Optional<LegalStatus> status(AsOf asOf) {
    return segment.knownStatus(asOf);
  }

  /** What is reported of marks on the ground. */
  Optional<Demarcation> marks() {
    return line.boundary().flatMap(Demarcation::of);
  }

  /** Tells whether marks are reported by a day on a line that is not demarcated. */
  boolean isMarked(AsOf asOf) {
    return marks().filter(report -> report.reportedBy(asOf)).isPresent()
        && status(asOf).filter(LegalStatus.DEMARCATED::equals).isEmpty();
  }

  List<String> sources() {
    return feature == null ? List.of() : feature.texts("sources");
  }

  /** Tells whether it is an outline that is inferred, not known. */
  boolean isNotionalOutline() {
    return line.exclave().isPresent() && feature != null && feature.flag("notional");
  }
}
