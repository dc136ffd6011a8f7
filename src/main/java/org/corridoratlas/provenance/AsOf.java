// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.provenance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The one day at which the atlas is looked at. Time enters every calculation as this value, never
 * as a clock.
 *
 * @param day the calendar day, without a time zone
 */
public record AsOf(LocalDate day) {

  /**
   * Reads a full date.
   *
   * @param text {@code YYYY-MM-DD}
   * @throws IllegalArgumentException naming the text, when it is not a full date
   */
  public static AsOf parse(String text) {
    try {
      return new AsOf(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date; write YYYY-MM-DD", e);
    }
  }

  @Override
  public String toString() {
    return day.toString();
  }
}
