// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

/**
 * A part of a line between two distances along it.
 *
 * @param fromMetres where it begins
 * @param toMetres where it ends, greater than {@code fromMetres}
 */
public record Interval(double fromMetres, double toMetres) {

  /** Its length, metres. */
  public double lengthMetres() {
    return toMetres - fromMetres;
  }
}
