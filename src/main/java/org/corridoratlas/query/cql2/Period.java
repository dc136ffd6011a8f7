// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.corridoratlas.provenance.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time from one moment to another, which may be the same. A day is its first moment in UTC; a
 * month or year lasts from its first day to its last.
 *
 * @param from where it begins
 * @param to where it ends, not before {@code from}
 */
record Period(Instant from, Instant to) {

  static Period of(Instant moment) {
    return new Period(moment, moment);
  }

  static Period of(LocalDate day) {
    return of(midnight(day));
  }

  /** The time that a property states; null when it is none. */
  static @Nullable Period of(String date) {
    try {
      if (date.contains("T")) {
        return of(Instant.parse(date));
      }
      PartialDate partial = PartialDate.parse(date);
      return new Period(midnight(partial.first()), midnight(partial.last()));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return null;
    }
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private boolean isBefore(Period other) {
    return to.isBefore(other.from);
  }

  /** Tells whether a relation of CQL2 holds. */
  boolean is(Operator relation, Period other) {
    int begins = from.compareTo(other.from);
    int ends = to.compareTo(other.to);
    return switch (relation) {
      case T_AFTER -> other.isBefore(this);
      case T_BEFORE -> isBefore(other);
      case T_DISJOINT -> isBefore(other) || other.isBefore(this);
      case T_INTERSECTS -> !isBefore(other) && !other.isBefore(this);
      case T_CONTAINS -> begins < 0 && ends > 0;
      case T_DURING -> begins > 0 && ends < 0;
      case T_EQUALS -> begins == 0 && ends == 0;
      case T_FINISHED_BY -> begins < 0 && ends == 0;
      case T_FINISHES -> begins > 0 && ends == 0;
      case T_STARTED_BY -> begins == 0 && ends > 0;
      case T_STARTS -> begins == 0 && ends < 0;
      case T_MEETS -> to.equals(other.from);
      case T_MET_BY -> from.equals(other.to);
      case T_OVERLAPS -> begins < 0 && to.isAfter(other.from) && ends < 0;
      case T_OVERLAPPED_BY -> begins > 0 && from.isBefore(other.to) && ends > 0;
      default -> throw new IllegalArgumentException(relation + " relates no times");
    };
  }

  /**
   * Tells whether a comparison holds; null when the two are not known exactly enough to tell, such
   * as whether a month is before a day in it.
   */
  @Nullable Boolean isKnown(Operator comparison, Period other) {
    return switch (comparison) {
      case LESS -> isBefore(other) ? Boolean.TRUE : from.isBefore(other.to) ? null : Boolean.FALSE;
      case GREATER -> other.isKnown(Operator.LESS, this);
      case LESS_OR_EQUAL -> denied(isKnown(Operator.GREATER, other));
      case GREATER_OR_EQUAL -> denied(isKnown(Operator.LESS, other));
      case NOT_EQUAL -> denied(isKnown(Operator.EQUAL, other));
      default -> {
        boolean exact = from.equals(to) && other.from.equals(other.to);
        boolean apart = isBefore(other) || other.isBefore(this);
        yield (exact || apart) ? (Boolean) !apart : null;
      }
    };
  }

  private static @Nullable Boolean denied(@Nullable Boolean truth) {
    return truth == null ? null : !truth;
  }
}
