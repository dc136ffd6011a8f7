// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;

/**
 * Areas and the lines between them, as one perspective has them.
 *
 * @param jurisdictions the areas
 * @param boundaries the lines, asked for their direction
 * @param lines the lines with what is known of them, in the order of the data, outlines last
 */
public record Territory(
    Jurisdictions jurisdictions, BoundaryLines boundaries, List<BorderLine> lines) {

  /** Copies the list. */
  public Territory {
    lines = List.copyOf(lines);
  }
}
