// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comparisons and arithmetic of values of one kind. */
final class Ordering {

  private Ordering() {}

  /**
   * Tells whether a comparison holds; null when times are not known exactly enough to tell.
   *
   * @param left a String, Double, Boolean or Period
   * @param right a value of the same class
   */
  static @Nullable Boolean is(Operator comparison, Object left, Object right) {
    if (left instanceof Period period) {
      return period.isKnown(comparison, (Period) right);
    }
    int order = order(left, right);
    return switch (comparison) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case GREATER -> order > 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER_OR_EQUAL -> order >= 0;
      default -> throw new IllegalArgumentException(comparison + " compares nothing");
    };
  }

  private static int order(Object left, Object right) {
    if (left instanceof Double number) {
      return Double.compare(number, (Double) right);
    }
    return left instanceof Boolean truth
        ? Boolean.compare(truth, (Boolean) right)
        : ((String) left).compareTo((String) right);
  }

  /** Tells whether a relation of two lists holds, as of sets. */
  static boolean lists(Operator operator, List<?> left, List<?> right) {
    Set<Object> a = new HashSet<>(left);
    Set<Object> b = new HashSet<>(right);
    return switch (operator) {
      case A_EQUALS -> a.equals(b);
      case A_CONTAINS -> a.containsAll(b);
      case A_CONTAINED_BY -> b.containsAll(a);
      case A_OVERLAPS -> a.stream().anyMatch(b::contains);
      default -> throw new IllegalArgumentException(operator + " relates no lists");
    };
  }

  /** The result of arithmetic; null when there is none, as of a division by 0. */
  static @Nullable Double computed(Operator arithmetic, double left, double right) {
    double result =
        switch (arithmetic) {
          case PLUS -> left + right;
          case MINUS -> left - right;
          case TIMES -> left * right;
          case DIVIDED -> left / right;
          case REMAINDER -> left % right;
          case WHOLE_DIVIDED -> right == 0 ? Double.NaN : whole(left / right);
          case POWER -> Math.pow(left, right);
          default -> throw new IllegalArgumentException(arithmetic + " computes nothing");
        };
    return Double.isFinite(result) ? (Double) (result + 0.0) : null;
  }

  private static double whole(double quotient) {
    return quotient < 0 ? Math.ceil(quotient) : Math.floor(quotient);
  }
}
