// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import org.jspecify.annotations.Nullable;

/**
 * A part of a line that lies in one area.
 *
 * @param fromMetres distance of its start along the line
 * @param toMetres distance of its end along the line, greater than {@code fromMetres}
 * @param area the id of the area, or null where the line is in none
 */
public record AreaPart(double fromMetres, double toMetres, @Nullable String area) {

  /** Its length, metres. */
  public double lengthMetres() {
    return toMetres - fromMetres;
  }
}
