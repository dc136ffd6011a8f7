// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridoratlas.query.cql2.Expression.Box;
import org.corridoratlas.query.cql2.Expression.Day;
import org.corridoratlas.query.cql2.Expression.Interval;
import org.corridoratlas.query.cql2.Expression.Items;
import org.corridoratlas.query.cql2.Expression.Moment;
import org.corridoratlas.query.cql2.Expression.Numeric;
import org.corridoratlas.query.cql2.Expression.Operation;
import org.corridoratlas.query.cql2.Expression.Property;
import org.corridoratlas.query.cql2.Expression.Shape;
import org.corridoratlas.query.cql2.Expression.Text;
import org.corridoratlas.query.cql2.Expression.Truth;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes CQL2 text that {@link TextParser} reads back as the same tree. One thing the grammar
 * cannot say: a text with a backslash before a quote or at its end.
 */
final class TextPrinter {

  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_:][\\p{L}\\p{M}\\p{Nd}_:.]*");

  private TextPrinter() {}

  /** A tree as text. */
  static String print(Expression part) {
    if (part instanceof Operation operation) {
      return operation(operation);
    }
    if (part instanceof Property property) {
      return name(property.name());
    }
    if (part instanceof Items items) {
      return list(items.members());
    }
    if (part instanceof Interval interval) {
      return "INTERVAL(" + end(interval.from()) + ", " + end(interval.to()) + ")";
    }
    return literal(part);
  }

  private static String literal(Expression part) {
    if (part instanceof Text text) {
      return quoted(text.value());
    }
    if (part instanceof Numeric numeric) {
      return number(numeric.value());
    }
    if (part instanceof Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    if (part instanceof Day day) {
      return "DATE('" + day.value() + "')";
    }
    if (part instanceof Moment moment) {
      return "TIMESTAMP('" + moment.value() + "')";
    }
    if (part instanceof Box box) {
      return "BBOX"
          + box.numbers().stream()
              .map(TextPrinter::number)
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return geometry(((Shape) part).value());
  }

  private static String operation(Operation operation) {
    List<Expression> parts = operation.arguments();
    Operator operator = operation.operator();
    return switch (operator) {
      case AND, OR ->
          parts.stream()
              .map(TextPrinter::wrapped)
              .collect(Collectors.joining(" " + upper(operator) + " "));
      case NOT -> "NOT (" + print(parts.get(0)) + ")";
      case IS_NULL -> wrapped(parts.get(0)) + " IS NULL";
      case BETWEEN ->
          wrapped(parts.get(0))
              + " BETWEEN "
              + wrapped(parts.get(1))
              + " AND "
              + wrapped(parts.get(2));
      default ->
          operator.isFunction()
              ? upper(operator) + list(parts)
              : wrapped(parts.get(0)) + " " + upper(operator) + " " + wrapped(parts.get(1));
    };
  }

  private static String upper(Operator operator) {
    return operator.word().toUpperCase(Locale.ROOT);
  }

  private static String wrapped(Expression part) {
    boolean binds = !(part instanceof Operation inner) || inner.operator().isFunction();
    return binds ? print(part) : "(" + print(part) + ")";
  }

  private static String list(List<Expression> members) {
    return members.stream().map(TextPrinter::print).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String name(String name) {
    boolean plain = PLAIN_NAME.matcher(name).matches() && !Lexer.isReserved(name);
    return plain ? name : "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String end(@Nullable Expression end) {
    if (end == null) {
      return quoted(Times.OPEN);
    }
    if (end instanceof Property property) {
      return name(property.name());
    }
    return quoted(end instanceof Day day ? day.value() + "" : ((Moment) end).value() + "");
  }

  /** Whole numbers without a point. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String geometry(Geometry geometry) {
    String type = geometry.getGeometryType();
    if (type.equals("GeometryCollection")) {
      StringBuilder members = new StringBuilder();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        members.append(i == 0 ? "" : ", ").append(geometry(geometry.getGeometryN(i)));
      }
      return "GEOMETRYCOLLECTION(" + members + ")";
    }
    String nested = nested(Shapes.nested(geometry));
    return type.toUpperCase(Locale.ROOT) + (type.equals("Point") ? "(" + nested + ")" : nested);
  }

  /** A position as numbers with spaces; lists in parentheses. */
  private static String nested(List<?> nested) {
    if (nested.get(0) instanceof Double) {
      return nested.stream()
          .map(ordinate -> number((Double) ordinate))
          .collect(Collectors.joining(" "));
    }
    return nested.stream()
        .map(member -> nested((List<?>) member))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
