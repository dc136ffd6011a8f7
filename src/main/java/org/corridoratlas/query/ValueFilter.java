// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.feature.PropertySpec;

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
    PropertySpec spec = queryable.spec();
    return switch (spec.type()) {
      case NUMBER, INTEGER ->
          Numbers.parse(text).orElseThrow(() -> refused(queryable, text, "a number"));
      case BOOLEAN -> {
        if (!text.equals("true") && !text.equals("false")) {
          throw refused(queryable, text, "true or false");
        }
        yield Boolean.valueOf(text);
      }
      default -> {
        if (text.isEmpty() || !(spec.values().isEmpty() || spec.values().contains(text))) {
          boolean isFree = spec.values().isEmpty();
          throw refused(
              queryable, text, isFree ? "a text" : "one of: " + String.join(", ", spec.values()));
        }
        yield text;
      }
    };
  }

  private static QueryException refused(Queryable queryable, String text, String remedy) {
    return new QueryException(
        new QueryException.Fault(queryable.name(), text),
        "'" + text + "' cannot be a value of '" + queryable.name() + "'.",
        remedy);
  }
}
