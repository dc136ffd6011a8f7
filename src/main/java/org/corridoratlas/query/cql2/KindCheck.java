// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Checks that every part of a filter is of a kind that can stand where it stands. */
final class KindCheck {

  private static final Set<Kind> COMPARABLE =
      EnumSet.of(Kind.TEXT, Kind.NUMBER, Kind.TRUTH, Kind.TIME);
  private static final Set<Operator> OF_TIMES_TOO =
      EnumSet.of(
          Operator.T_AFTER,
          Operator.T_BEFORE,
          Operator.T_DISJOINT,
          Operator.T_EQUALS,
          Operator.T_INTERSECTS);

  private final Parsed parsed;
  private final Queryables queryables;

  KindCheck(Parsed parsed, Queryables queryables) {
    this.parsed = parsed;
    this.queryables = queryables;
  }

  /**
   * Checks the whole.
   *
   * @throws Cql2Exception naming the part that does not fit, or the property that there is not
   */
  void check() {
    demand(parsed.root(), EnumSet.of(Kind.TRUTH));
  }

  private Cql2Exception refused(Expression part, String message) {
    return new Cql2Exception(parsed.place(part), message);
  }

  /** Checks a part; it must be of one of the kinds. */
  private Set<Kind> demand(Expression part, Set<Kind> wanted) {
    Set<Kind> kinds = kinds(part);
    Set<Kind> common = EnumSet.copyOf(kinds);
    common.retainAll(wanted);
    if (common.isEmpty()) {
      throw refused(part, "expected a " + words(wanted) + ", found a " + words(kinds) + ".");
    }
    if (part instanceof Operation operation) {
      arguments(operation);
    } else if (part instanceof Interval interval) {
      ends(interval);
    } else if (part instanceof Items items) {
      items.members().forEach(member -> demand(member, EnumSet.allOf(Kind.class)));
    }
    return common;
  }

  private static String words(Set<Kind> kinds) {
    return kinds.stream().map(Kind::word).collect(Collectors.joining(" or "));
  }

  private void ends(Interval interval) {
    if (interval.from() != null) {
      demand(interval.from(), EnumSet.of(Kind.TIME));
    }
    if (interval.to() != null) {
      demand(interval.to(), EnumSet.of(Kind.TIME));
    }
  }

  private void arguments(Operation operation) {
    List<Expression> parts = operation.arguments();
    Operator operator = operation.operator();
    switch (operator.group()) {
      case LOGIC -> all(parts, EnumSet.of(Kind.TRUTH));
      case COMPARISON -> alike(parts, COMPARABLE);
      case ARITHMETIC -> all(parts, EnumSet.of(Kind.NUMBER));
      case TEXT -> all(parts, EnumSet.of(Kind.TEXT));
      case SPATIAL -> all(parts, EnumSet.of(Kind.SHAPE));
      case TEMPORAL ->
          all(
              parts,
              OF_TIMES_TOO.contains(operator)
                  ? EnumSet.of(Kind.TIME, Kind.INTERVAL)
                  : EnumSet.of(Kind.INTERVAL));
      case ARRAY -> all(parts, EnumSet.of(Kind.LIST));
      case PREDICATE -> predicate(operator, parts);
    }
  }

  private void predicate(Operator operator, List<Expression> parts) {
    switch (operator) {
      case LIKE -> all(parts, EnumSet.of(Kind.TEXT));
      case BETWEEN -> alike(parts, COMPARABLE);
      case IN -> {
        demand(parts.get(1), EnumSet.of(Kind.LIST));
        if (!(parts.get(1) instanceof Items items) || items.members().isEmpty()) {
          throw refused(parts.get(1), "expected a list of at least one value.");
        }
        for (Expression member : items.members()) {
          alike(List.of(parts.get(0), member), COMPARABLE);
        }
      }
      default -> demand(parts.get(0), EnumSet.allOf(Kind.class));
    }
  }

  private void all(List<Expression> parts, Set<Kind> wanted) {
    parts.forEach(part -> demand(part, wanted));
  }

  /** Each part must be of a kind that all share. */
  private void alike(List<Expression> parts, Set<Kind> wanted) {
    Set<Kind> common = EnumSet.copyOf(wanted);
    for (Expression part : parts) {
      common = EnumSet.copyOf(demand(part, common));
    }
  }

  /** The kind as which parts that are compared are compared: times rather than texts. */
  Kind shared(List<Expression> parts) {
    Set<Kind> common = EnumSet.copyOf(COMPARABLE);
    parts.forEach(part -> common.retainAll(kinds(part)));
    return common.contains(Kind.TIME) ? Kind.TIME : common.iterator().next();
  }

  /** What a part may stand for. */
  private Set<Kind> kinds(Expression part) {
    if (part instanceof Property property) {
      return kinds(property);
    }
    if (part instanceof Operation operation) {
      return switch (operation.operator().group()) {
        case ARITHMETIC -> EnumSet.of(Kind.NUMBER);
        case TEXT -> EnumSet.of(Kind.TEXT);
        default -> EnumSet.of(Kind.TRUTH);
      };
    }
    if (part instanceof Text) {
      return EnumSet.of(Kind.TEXT);
    }
    if (part instanceof Numeric) {
      return EnumSet.of(Kind.NUMBER);
    }
    if (part instanceof Day || part instanceof Moment) {
      return EnumSet.of(Kind.TIME);
    }
    if (part instanceof Shape || part instanceof Box) {
      return EnumSet.of(Kind.SHAPE);
    }
    boolean isInterval = part instanceof Interval;
    return EnumSet.of(isInterval ? Kind.INTERVAL : part instanceof Items ? Kind.LIST : Kind.TRUTH);
  }

  private Set<Kind> kinds(Property property) {
    if (property.name().equals(Queryables.GEOMETRY)) {
      return EnumSet.of(Kind.SHAPE);
    }
    Queryable queryable =
        queryables
            .find(property.name())
            .orElseThrow(
                () ->
                    refused(
                        property,
                        "there is no property '"
                            + property.name()
                            + "'; there are geometry, "
                            + Queryables.names(queryables.list())
                            + "."));
    if (queryable.spec().isDate() || queryable.spec().isMoment()) {
      return EnumSet.of(Kind.TEXT, Kind.TIME);
    }
    return EnumSet.of(
        switch (queryable.spec().type()) {
          case NUMBER, INTEGER -> Kind.NUMBER;
          case BOOLEAN -> Kind.TRUTH;
          case ARRAY -> Kind.LIST;
          case STRING, OBJECT -> Kind.TEXT;
        });
  }
}
