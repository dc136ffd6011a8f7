// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.query.BoundingBox;
import org.corridoratlas.query.ReferenceSystem;
import org.corridoratlas.query.cql2.Expression.Box;
import org.corridoratlas.query.cql2.Expression.Operation;
import org.corridoratlas.query.cql2.Expression.Property;
import org.corridoratlas.query.cql2.Expression.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** The shapes of a filter in longitude, latitude, and how features' geometries relate to them. */
final class LocatedShapes {

  private final Parsed parsed;
  private final ReferenceSystem system;
  private final IdentityHashMap<Expression, Geometry> known = new IdentityHashMap<>();

  LocatedShapes(Parsed parsed, ReferenceSystem system) {
    this.parsed = parsed;
    this.system = system;
  }

  /** A relation of two geometries, of which at most one is a feature's. */
  Part relation(Operator operator, Expression left, Expression right) {
    if (left instanceof Property && right instanceof Property) {
      return feature ->
          feature
              .geometry()
              .<Object>map(own -> RelateNG.relate(own, own, predicate(operator).get()))
              .orElse(null);
    }
    boolean turned = right instanceof Property;
    RelateNG fixed = RelateNG.prepare(located(turned ? left : right));
    Supplier<TopologyPredicate> predicate = predicate(turned ? operator : converse(operator));
    Part other = part(turned ? right : left);
    return feature ->
        other.of(feature) instanceof Geometry found
            ? (Object) fixed.evaluate(found, predicate.get())
            : null;
  }

  /** The geometry of a feature, or the one written. */
  Part part(Expression part) {
    if (part instanceof Property) {
      return (Feature feature) -> feature.geometry().orElse(null);
    }
    Geometry located = located(part);
    return feature -> located;
  }

  /** The same relation seen from the other side. */
  private static Operator converse(Operator operator) {
    return switch (operator) {
      case S_WITHIN -> Operator.S_CONTAINS;
      case S_CONTAINS -> Operator.S_WITHIN;
      default -> operator;
    };
  }

  private static Supplier<TopologyPredicate> predicate(Operator operator) {
    return switch (operator) {
      case S_INTERSECTS -> RelatePredicate::intersects;
      case S_DISJOINT -> RelatePredicate::disjoint;
      case S_EQUALS -> RelatePredicate::equalsTopo;
      case S_TOUCHES -> RelatePredicate::touches;
      case S_WITHIN -> RelatePredicate::within;
      case S_CONTAINS -> RelatePredicate::contains;
      case S_OVERLAPS -> RelatePredicate::overlaps;
      case S_CROSSES -> RelatePredicate::crosses;
      default -> throw new IllegalArgumentException(operator + " relates no geometries");
    };
  }

  /** Located once: both the relation and its window ask for it. */
  private Geometry located(Expression part) {
    return known.computeIfAbsent(part, this::locate);
  }

  private Geometry locate(Expression part) {
    try {
      Geometry located =
          part instanceof Box box
              ? BoundingBox.area(box.numbers(), system)
              : system.located(((Shape) part).value());
      if (!located.isValid()) {
        throw new IllegalArgumentException("the geometry crosses itself or its rings do not nest");
      }
      return located;
    } catch (IllegalArgumentException e) {
      throw new Cql2Exception(parsed.place(part), String.valueOf(e.getMessage()));
    }
  }

  /** A box outside which no feature's geometry can make a filter hold; empty when any may. */
  Optional<Envelope> window(Expression part) {
    if (!(part instanceof Operation operation)) {
      return Optional.empty();
    }
    return switch (operation.operator().group()) {
      case LOGIC -> ofLogic(operation);
      case SPATIAL -> ofRelation(operation);
      default -> Optional.empty();
    };
  }

  private Optional<Envelope> ofLogic(Operation operation) {
    Envelope window = null;
    for (Expression part : operation.arguments()) {
      Optional<Envelope> own = window(part);
      if (operation.operator() == Operator.OR && own.isEmpty()) {
        return Optional.empty();
      }
      if (own.isPresent()) {
        window = combined(operation.operator(), window, own.get());
      }
    }
    return operation.operator() == Operator.NOT ? Optional.empty() : Optional.ofNullable(window);
  }

  private static Envelope combined(Operator operator, @Nullable Envelope one, Envelope other) {
    if (one == null) {
      return other;
    }
    if (operator == Operator.AND) {
      return one.intersection(other);
    }
    Envelope both = new Envelope(one);
    both.expandToInclude(other);
    return both;
  }

  private Optional<Envelope> ofRelation(Operation operation) {
    Expression left = operation.arguments().get(0);
    Expression right = operation.arguments().get(1);
    boolean isOpen =
        operation.operator() == Operator.S_DISJOINT
            || left instanceof Property == right instanceof Property;
    return isOpen
        ? Optional.empty()
        : Optional.of(located(left instanceof Property ? right : left).getEnvelopeInternal());
  }
}
