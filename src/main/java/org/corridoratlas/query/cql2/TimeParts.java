// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.time.Instant;
import org.corridoratlas.query.Queryable;
import org.corridoratlas.query.Queryables;
import org.corridoratlas.query.cql2.Expression.Day;
import org.corridoratlas.query.cql2.Expression.Interval;
import org.corridoratlas.query.cql2.Expression.Moment;
import org.corridoratlas.query.cql2.Expression.Property;

/** Makes the times of a filter into parts whose values are periods. */
final class TimeParts {

  private final Queryables queryables;

  TimeParts(Queryables queryables) {
    this.queryables = queryables;
  }

  /** A day, a moment, an interval or a property. */
  Part of(Expression part) {
    if (part instanceof Day day) {
      Period period = Period.of(day.value());
      return feature -> period;
    }
    if (part instanceof Moment moment) {
      Period period = Period.of(moment.value());
      return feature -> period;
    }
    if (part instanceof Interval interval) {
      return interval(interval);
    }
    Queryable queryable = queryables.find(((Property) part).name()).orElseThrow();
    return feature -> queryable.value(feature) instanceof String date ? Period.of(date) : null;
  }

  private Part interval(Interval interval) {
    Part from = interval.from() == null ? always(Instant.MIN) : of(interval.from());
    Part to = interval.to() == null ? always(Instant.MAX) : of(interval.to());
    return Part.both(
        from,
        to,
        (a, b) -> {
          Instant begin = ((Period) a).from();
          Instant end = ((Period) b).to();
          return end.isBefore(begin) ? null : new Period(begin, end);
        });
  }

  private static Part always(Instant end) {
    Period period = Period.of(end);
    return feature -> period;
  }
}
