// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.provenance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exactly as its source gives it: a year, a month or a day (ISO 8601 reduced precision).
 *
 * @param text the date as written, {@code 1941}, {@code 2021-11} or {@code 2024-05-15}
 * @param first the first day it may mean
 * @param last the last day it may mean, not before {@code first}
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** Checks the order of the two days. */
  public PartialDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("date " + text + " ends before it begins");
    }
  }

  /**
   * Reads a date of any of the three precisions.
   *
   * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
   * @throws IllegalArgumentException naming the text, when it is none of the three
   */
  public static PartialDate parse(String text) {
    try {
      if (YEAR.matcher(text).matches()) {
        int year = Integer.parseInt(text);
        return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = LocalDate.parse(text);
      return new PartialDate(text, day, day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD", e);
    }
  }

  /** The date that a text is; empty where {@link #parse} refuses it. */
  public static Optional<PartialDate> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
