// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.feature.FeatureTime;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days; an absent end is open. The data is dated by days, so a time of day only
 * tells the day, in UTC.
 *
 * @param first the first day, or null
 * @param last the last day, or null; not before first
 */
public record TimeInterval(@Nullable LocalDate first, @Nullable LocalDate last) {

  private static final String REMEDY =
      "a date such as 2024-05-15 or 2024-05-15T00:00:00Z, or an interval such as"
          + " 2024-05-15/2025-03-13, 2024-05-15/.. or ../2025-03-13";

  /** Checks the order. */
  public TimeInterval {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("The interval ends before it begins.");
    }
  }

  /**
   * Reads the value of {@code datetime}.
   *
   * @param text an instant, or two separated by {@code /}, of which one may be {@code ..} or empty
   * @throws QueryException when it is neither
   */
  public static TimeInterval parse(String text) {
    try {
      String[] ends = text.split("/", -1);
      if (ends.length == 1) {
        LocalDate day = day(text);
        return new TimeInterval(day, day);
      }
      if (ends.length != 2 || (open(ends[0]) && open(ends[1]))) {
        throw new IllegalArgumentException(
            "An interval has two ends, at least one of them a date.");
      }
      return new TimeInterval(
          open(ends[0]) ? null : day(ends[0]), open(ends[1]) ? null : day(ends[1]));
    } catch (IllegalArgumentException e) {
      throw new QueryException(
          new QueryException.Fault("datetime", text), String.valueOf(e.getMessage()), REMEDY);
    }
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static LocalDate day(String text) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
          : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date.", e);
    }
  }

  /** The features whose time shares a day with the interval, and those without time. */
  public FeatureFilter filter() {
    return FeatureTime.during(first, last);
  }
}
