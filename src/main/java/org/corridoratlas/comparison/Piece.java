// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Optional;
import org.corridoratlas.route.Section;

/**
 * A part of a route within one section and one jurisdiction.
 *
 * @param fromMetres along the route
 * @param toMetres along the route
 * @param section the section
 * @param jurisdiction where it lies; empty when the position is not known well enough to say
 */
record Piece(double fromMetres, double toMetres, Section section, Optional<String> jurisdiction) {

  /** The word for a jurisdiction that cannot be told. */
  static final String UNDETERMINED = "undetermined";

  double lengthMetres() {
    return toMetres - fromMetres;
  }

  String jurisdictionOrUndetermined() {
    return jurisdiction.orElse(UNDETERMINED);
  }

  Piece within(double from, double to) {
    return new Piece(Math.max(from, fromMetres), Math.min(to, toMetres), section, jurisdiction);
  }
}
