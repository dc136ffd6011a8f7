// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.corridoratlas.query.cql2.Expression.Day;
import org.corridoratlas.query.cql2.Expression.Moment;
import org.jspecify.annotations.Nullable;

/** Reads days and moments. */
final class Times {

  /** The end of an interval that is open. */
  static final String OPEN = "..";

  private Times() {}

  /** A day, {@code YYYY-MM-DD}. */
  static Day day(String place, String text) {
    try {
      return new Day(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw refused(place, text, "a day, such as 2024-05-15");
    }
  }

  /** A moment in UTC, {@code YYYY-MM-DDThh:mm:ssZ}, seconds with or without a fraction. */
  static Moment moment(String place, String text) {
    try {
      return new Moment(Instant.parse(text));
    } catch (DateTimeParseException e) {
      throw refused(place, text, "a moment in UTC, such as 2024-05-15T09:30:00Z");
    }
  }

  /** An end of an interval; null when it is open. */
  static @Nullable Expression end(String place, String text) {
    if (text.equals(OPEN) || text.isEmpty()) {
      return null;
    }
    return text.contains("T") ? moment(place, text) : day(place, text);
  }

  private static Cql2Exception refused(String place, String text, String expected) {
    return new Cql2Exception(place, "'" + text + "' is not " + expected + ".");
  }
}
