// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.provenance.PartialDate;

/** The features whose queryable has the value that a parameter of its name gives. */
final class ValueFilter {

  private ValueFilter() {}

  /**
   * Reads the value of a parameter.
   *
   * @throws QueryException when no feature could have it
   */
  static FeatureFilter parse(Queryable queryable, String text) {
    Object wanted = value(queryable, text);
    FeatureFilter equal =
        FeatureFilter.where(feature -> wanted.equals(queryable.value(feature)), null);
    return wanted instanceof String demanded ? equal.demanding(demanded) : equal;
  }

  private static Object value(Queryable queryable, String text) {
    return switch (queryable.spec().type()) {
      case NUMBER -> Numbers.parse(text).orElseThrow(() -> refused(queryable, text, "a number"));
      case INTEGER ->
          Numbers.parse(text)
              .filter(number -> number == Math.rint(number))
              .orElseThrow(() -> refused(queryable, text, "a whole number"));
      case BOOLEAN -> {
        if (!text.equals("true") && !text.equals("false")) {
          throw refused(queryable, text, "true or false");
        }
        yield Boolean.valueOf(text);
      }
      default -> text(queryable, text);
    };
  }

  private static String text(Queryable queryable, String text) {
    PropertySpec spec = queryable.spec();
    if (spec.isDate() && PartialDate.find(text).isEmpty()) {
      throw refused(queryable, text, "a year, a month or a day, as 2025-08-08");
    }
    if (text.isEmpty() || !(spec.values().isEmpty() || spec.values().contains(text))) {
      boolean isFree = spec.values().isEmpty();
      throw refused(
          queryable, text, isFree ? "a text" : "one of: " + String.join(", ", spec.values()));
    }
    return text;
  }

  private static QueryException refused(Queryable queryable, String text, String remedy) {
    return new QueryException(
        new QueryException.Fault(queryable.name(), text),
        "'" + text + "' cannot be a value of '" + queryable.name() + "'.",
        remedy);
  }
}
