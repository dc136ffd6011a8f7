// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Filters of any form, from a seed. */
final class RandomTrees {

  private static final List<String> TEXTS =
      List.of("", "a", "it's", "50 % _", "Ərəb", "Օրդուբադ", "\"q\"", "a\\%b", "INTERVAL(", "\n");
  private static final List<String> NAMES =
      List.of("name.en", "kind", "date", "with space", "or", "a\"b", "Ünal_1", ":x", "9");
  private static final List<String> SHAPES =
      List.of(
          "POINT (45.125 -39.5)",
          "LINESTRING (1 2, 3.5 4, -5e-7 6)",
          "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))",
          "MULTIPOINT ((1 2))",
          "MULTIPOINT ((1 2), (3 4))",
          "MULTILINESTRING ((1 2, 3 4))",
          "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
          "GEOMETRYCOLLECTION (POINT (1 2), MULTILINESTRING ((1 2, 3 4), (5 6, 7 8)))");

  private final SplittableRandom random;

  RandomTrees(long seed) {
    this.random = new SplittableRandom(seed);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<Operator> in(Operator.Group group) {
    return Arrays.stream(Operator.values()).filter(o -> o.group() == group).toList();
  }

  /** A filter, nested as deeply as asked. */
  Expression truth(int depth) {
    Operator.Group group =
        depth == 0
            ? Operator.Group.COMPARISON
            : one(
                List.of(
                    Operator.Group.LOGIC,
                    Operator.Group.LOGIC,
                    Operator.Group.COMPARISON,
                    Operator.Group.PREDICATE,
                    Operator.Group.SPATIAL,
                    Operator.Group.TEMPORAL,
                    Operator.Group.ARRAY));
    Operator operator = one(in(group));
    return switch (group) {
      case LOGIC -> logic(operator, depth);
      case PREDICATE -> predicate(operator, depth);
      case SPATIAL -> Operation.of(operator, property(), shape());
      case TEMPORAL -> Operation.of(operator, time(), time());
      case ARRAY -> Operation.of(operator, property(), items());
      default -> Operation.of(operator, scalar(depth), scalar(depth));
    };
  }

  private Expression logic(Operator operator, int depth) {
    List<Expression> parts = new ArrayList<>();
    int size = operator == Operator.NOT ? 1 : 2 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      parts.add(random.nextInt(8) == 0 ? new Truth(random.nextBoolean()) : truth(depth - 1));
    }
    return new Operation(operator, parts);
  }

  private Expression predicate(Operator operator, int depth) {
    return switch (operator) {
      case BETWEEN -> new Operation(operator, List.of(scalar(depth), scalar(0), scalar(depth)));
      case IN -> Operation.of(operator, scalar(depth), items());
      case IS_NULL -> new Operation(operator, List.of(scalar(depth)));
      default -> Operation.of(operator, scalar(depth), folded(new Text(one(TEXTS))));
    };
  }

  private Expression folded(Expression text) {
    return switch (random.nextInt(3)) {
      case 0 -> new Operation(Operator.CASE_INSENSITIVE, List.of(text));
      case 1 ->
          new Operation(
              Operator.ACCENT_INSENSITIVE,
              List.of(new Operation(Operator.CASE_INSENSITIVE, List.of(text))));
      default -> text;
    };
  }

  private Expression scalar(int depth) {
    int choice = random.nextInt(depth > 0 ? 7 : 5);
    return switch (choice) {
      case 0 -> new Text(one(TEXTS));
      case 1 -> number();
      case 2 -> folded(property());
      case 3 -> random.nextBoolean() ? day() : moment();
      case 4 -> property();
      default ->
          Operation.of(one(in(Operator.Group.ARITHMETIC)), scalar(depth - 1), scalar(depth - 1));
    };
  }

  private Numeric number() {
    double value = random.nextDouble() - 0.5;
    return new Numeric(
        switch (random.nextInt(4)) {
          case 0 -> random.nextInt(-9, 9);
          case 1 -> value * 1e300;
          case 2 -> value * 1e-12;
          default -> value * 1000;
        });
  }

  private Property property() {
    return new Property(one(NAMES));
  }

  private Day day() {
    return new Day(LocalDate.ofEpochDay(random.nextInt(-30_000, 30_000)));
  }

  private Moment moment() {
    return new Moment(Instant.ofEpochMilli(random.nextLong(-1L << 40, 1L << 40)));
  }

  private Expression time() {
    return switch (random.nextInt(4)) {
      case 0 -> day();
      case 1 -> moment();
      case 2 -> property();
      default -> new Interval(end(), end());
    };
  }

  private @Nullable Expression end() {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> day();
      case 2 -> moment();
      default -> property();
    };
  }

  private Items items() {
    List<Expression> members = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      members.add(random.nextBoolean() ? new Text(one(TEXTS)) : number());
    }
    return new Items(members);
  }

  private Expression shape() {
    return random.nextInt(5) == 0
        ? new Box(List.of(45.0, 38.5, 46.25, 40.0))
        : new Shape(read(one(SHAPES)));
  }

  static Geometry read(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
