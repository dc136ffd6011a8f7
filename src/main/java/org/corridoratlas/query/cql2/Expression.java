// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A filter, or a part of one, as a tree. Immutable; equal trees mean the same. */
public sealed interface Expression {

  /**
   * An operator with what it works on.
   *
   * @param operator what it does
   * @param arguments in their order; {@link Operator#IN} has a value and {@link Items}
   */
  record Operation(Operator operator, List<Expression> arguments) implements Expression {

    /** Copies the list. */
    public Operation {
      arguments = List.copyOf(arguments);
      if (arguments.size() < operator.least() || arguments.size() > operator.most()) {
        throw new IllegalArgumentException(
            operator.word() + " with " + arguments.size() + " arguments");
      }
    }

    /** An operation of two. */
    static Operation of(Operator operator, Expression left, Expression right) {
      return new Operation(operator, List.of(left, right));
    }
  }

  /**
   * What a feature holds.
   *
   * @param name as the collection's queryables name it
   */
  record Property(String name) implements Expression {}

  /** A text. */
  record Text(String value) implements Expression {}

  /** A finite number. */
  record Numeric(double value) implements Expression {

    /** Has one zero. */
    public Numeric {
      value += 0.0;
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(value + " is not a number");
      }
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Expression {}

  /** A calendar day, in UTC. */
  record Day(LocalDate value) implements Expression {}

  /** A moment. */
  record Moment(Instant value) implements Expression {}

  /**
   * A time with two ends.
   *
   * @param from a day, a moment or a property; null when it has no beginning
   * @param to as {@code from}; null when it has no end
   */
  record Interval(@Nullable Expression from, @Nullable Expression to) implements Expression {}

  /**
   * A geometry.
   *
   * @param value as written, in the units and order of axes of the filter's reference system
   */
  record Shape(Geometry value) implements Expression {}

  /**
   * A box.
   *
   * @param numbers four, or six with heights, in the filter's reference system
   */
  record Box(List<Double> numbers) implements Expression {

    /** Copies the list. */
    public Box {
      numbers = List.copyOf(numbers);
    }
  }

  /** A list. */
  record Items(List<Expression> members) implements Expression {

    /** Copies the list. */
    public Items {
      members = List.copyOf(members);
    }
  }
}
