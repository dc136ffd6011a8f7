// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

/**
 * A figure that every option of a comparison has.
 *
 * @param id the column, ending in the unit or in what distinguishes it
 * @param unit {@code metre}, {@code count} or {@code ratio}
 * @param definition one sentence
 */
public record Metric(String id, String unit, String definition) {

  /** The column of the difference to the reference. */
  public String differenceId() {
    return id.equals("lengthMetres") ? "differenceMetres" : id + "Difference";
  }
}
