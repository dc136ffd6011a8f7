// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.query.Queryable;
import org.corridoratlas.query.Queryables;
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

/**
 * Makes a checked tree into something that tells the value of a feature. A truth value is {@code
 * Boolean}, and null is what is not known; other values are String, Double, Period, Geometry and
 * List.
 */
final class Compiler {

  private final KindCheck kinds;
  private final Queryables queryables;
  private final LocatedShapes shapes;
  private final TimeParts times;

  Compiler(KindCheck kinds, Queryables queryables, LocatedShapes shapes) {
    this.kinds = kinds;
    this.queryables = queryables;
    this.shapes = shapes;
    this.times = new TimeParts(queryables);
  }

  /** A filter. */
  Part truth(Expression part) {
    if (part instanceof Truth truth) {
      return feature -> truth.value();
    }
    return part instanceof Operation operation ? operation(operation) : value(part, Kind.TRUTH);
  }

  private Part operation(Operation operation) {
    List<Expression> parts = operation.arguments();
    Operator operator = operation.operator();
    return switch (operator.group()) {
      case LOGIC -> Logic.of(operator, parts.stream().map(this::truth).toList());
      case COMPARISON -> comparison(operator, parts.get(0), parts.get(1));
      case PREDICATE -> predicate(operator, parts);
      case SPATIAL -> shapes.relation(operator, parts.get(0), parts.get(1));
      case TEMPORAL -> {
        Part left = times.of(parts.get(0));
        Part right = times.of(parts.get(1));
        yield Part.both(left, right, (a, b) -> ((Period) a).is(operator, (Period) b));
      }
      case ARRAY -> {
        Part left = value(parts.get(0), Kind.LIST);
        Part right = value(parts.get(1), Kind.LIST);
        yield Part.both(left, right, (a, b) -> Ordering.lists(operator, (List<?>) a, (List<?>) b));
      }
      case ARITHMETIC, TEXT -> throw new IllegalStateException(operator + " is no truth value");
    };
  }

  private Part comparison(Operator operator, Expression left, Expression right) {
    Kind kind = kinds.shared(List.of(left, right));
    return Part.both(value(left, kind), value(right, kind), (a, b) -> Ordering.is(operator, a, b));
  }

  private Part predicate(Operator operator, List<Expression> parts) {
    return switch (operator) {
      case LIKE ->
          Part.both(
              value(parts.get(0), Kind.TEXT),
              value(parts.get(1), Kind.TEXT),
              (text, pattern) -> Wildcards.fit((String) text, (String) pattern));
      case BETWEEN -> between(parts);
      case IN -> in(parts.get(0), ((Items) parts.get(1)).members());
      default -> {
        Part part = any(parts.get(0));
        yield feature -> part.of(feature) == null;
      }
    };
  }

  private Part between(List<Expression> parts) {
    Kind kind = kinds.shared(parts);
    Part value = value(parts.get(0), kind);
    return Logic.of(
        Operator.AND,
        List.of(
            Part.both(
                value,
                value(parts.get(1), kind),
                (a, b) -> Ordering.is(Operator.GREATER_OR_EQUAL, a, b)),
            Part.both(
                value,
                value(parts.get(2), kind),
                (a, b) -> Ordering.is(Operator.LESS_OR_EQUAL, a, b))));
  }

  private Part in(Expression value, List<Expression> members) {
    List<Part> equal =
        members.stream().map(member -> comparison(Operator.EQUAL, value, member)).toList();
    return Logic.of(Operator.OR, equal);
  }

  /** A part of whatever kind it is, for the question whether it has a value. */
  private Part any(Expression part) {
    if (part instanceof Property property) {
      return property.name().equals(Queryables.GEOMETRY)
          ? feature -> feature.geometry().orElse(null)
          : property(property)::value;
    }
    if (part instanceof Interval || part instanceof Day || part instanceof Moment) {
      return times.of(part);
    }
    if (part instanceof Shape || part instanceof Box) {
      return shapes.part(part);
    }
    return part instanceof Operation operation && operation.operator().group().isTruth()
        ? truth(part)
        : value(part, Kind.TEXT);
  }

  private Queryable property(Property property) {
    return queryables.find(property.name()).orElseThrow();
  }

  /** A part taken as a kind that it can be. */
  private Part value(Expression part, Kind kind) {
    if (kind == Kind.TIME) {
      return times.of(part);
    }
    if (part instanceof Property property) {
      Queryable queryable = property(property);
      return queryable::value;
    }
    if (part instanceof Operation operation) {
      return computed(operation);
    }
    if (part instanceof Items items) {
      List<Part> members = items.members().stream().map(member -> value(member, kind)).toList();
      return feature -> listed(members, feature);
    }
    Object constant =
        part instanceof Text text
            ? text.value()
            : part instanceof Numeric numeric ? (Object) numeric.value() : ((Truth) part).value();
    return feature -> constant;
  }

  private static List<@Nullable Object> listed(List<Part> members, Feature feature) {
    List<@Nullable Object> values = new ArrayList<>();
    members.forEach(member -> values.add(member.of(feature)));
    return values;
  }

  private Part computed(Operation operation) {
    List<Expression> parts = operation.arguments();
    Operator operator = operation.operator();
    if (operator.group() == Operator.Group.ARITHMETIC) {
      return Part.both(
          value(parts.get(0), Kind.NUMBER),
          value(parts.get(1), Kind.NUMBER),
          (a, b) -> Ordering.computed(operator, (Double) a, (Double) b));
    }
    if (operator.group() != Operator.Group.TEXT) {
      return truth(operation);
    }
    Part text = value(parts.get(0), Kind.TEXT);
    boolean isCase = operator == Operator.CASE_INSENSITIVE;
    return feature -> {
      String found = (String) text.of(feature);
      return found == null
          ? null
          : isCase ? Folding.withoutCase(found) : Folding.withoutAccents(found);
    };
  }
}
