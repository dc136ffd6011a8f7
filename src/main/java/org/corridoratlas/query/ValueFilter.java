// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.regex.Pattern;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.feature.PropertySpec;

/** The features whose queryable has the value that a parameter of its name gives. */
final class ValueFilter {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private ValueFilter() {}

  /**
   * Reads the value of a parameter.
   *
   * @throws QueryException when no feature could have it
   */
  static FeatureFilter parse(Queryable queryable, String text) {
    Object wanted = value(queryable, text);
    return FeatureFilter.where(feature -> wanted.equals(value(queryable, feature)), null);
  }

  private static Object value(Queryable queryable, Feature feature) {
    Object value = queryable.value(feature);
    return value instanceof Number number
        ? (Object) number.doubleValue()
        : value == null ? "" : value;
  }

  private static Object value(Queryable queryable, String text) {
    PropertySpec spec = queryable.spec();
    return switch (spec.type()) {
      case NUMBER, INTEGER -> {
        if (!NUMBER.matcher(text).matches()) {
          throw refused(queryable, text, "a number");
        }
        yield Double.valueOf(text);
      }
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
