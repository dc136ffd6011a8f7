// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.route.OwnAlignment;
import org.corridoratlas.route.Proposal;
import org.corridoratlas.route.Section;

/**
 * A part of an option on which nothing changes: jurisdiction, control regime, status, section.
 *
 * @param fromMetres along the option
 * @param toMetres along the option
 * @param section the section
 * @param jurisdiction where it lies; empty when that cannot be told
 * @param regime the control regime
 * @param status the status on the day, or empty when none is known
 */
record Stretch(
    double fromMetres,
    double toMetres,
    Section section,
    Optional<String> jurisdiction,
    String regime,
    Optional<String> status) {

  /** The regime where the proposal names none. */
  static final String UNDETERMINED_REGIME = "undetermined";

  double lengthMetres() {
    return toMetres - fromMetres;
  }

  String jurisdictionOrUndetermined() {
    return jurisdiction.orElse(Piece.UNDETERMINED);
  }

  /** The stretches of a part of a route whoever controls it: contiguous, in order, from 0. */
  static List<Stretch> of(Window window) {
    double start = window.fromMetres();
    return window.pieces().stream()
        .map(
            piece ->
                new Stretch(
                    piece.fromMetres() - start,
                    piece.toMetres() - start,
                    piece.section(),
                    piece.jurisdiction(),
                    UNDETERMINED_REGIME,
                    Optional.empty()))
        .toList();
  }

  /** The stretches of an option: contiguous, in order, beginning at 0. */
  static List<Stretch> of(Proposal proposal, Window window, AsOf asOf) {
    List<Stretch> stretches = new ArrayList<>();
    for (Piece piece : window.pieces()) {
      String declared = piece.section().jurisdiction();
      String side = piece.jurisdiction().orElse(declared == null ? "" : declared);
      stretches.add(
          new Stretch(
              piece.fromMetres() - window.fromMetres(),
              piece.toMetres() - window.fromMetres(),
              piece.section(),
              piece.jurisdiction(),
              regime(proposal, piece.section(), side),
              piece.section().history().at(asOf).map(StatusEntry::status)));
    }
    return stretches;
  }

  /** The section of an own alignment says itself who controls it. */
  private static String regime(Proposal proposal, Section section, String side) {
    return section
        .feature()
        .text(OwnAlignment.REGIME)
        .orElse(proposal.regimes().getOrDefault(side, UNDETERMINED_REGIME));
  }
}
