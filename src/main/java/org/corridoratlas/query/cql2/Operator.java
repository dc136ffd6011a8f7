// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an operation does; each has one word, as CQL2 JSON writes it. */
public enum Operator {
  /** All hold. */
  AND("and", Group.LOGIC),
  /** At least one holds. */
  OR("or", Group.LOGIC),
  /** The one does not hold. */
  NOT("not", Group.LOGIC),
  /** Equal. */
  EQUAL("=", Group.COMPARISON),
  /** Not equal. */
  NOT_EQUAL("<>", Group.COMPARISON),
  /** Less than. */
  LESS("<", Group.COMPARISON),
  /** Greater than. */
  GREATER(">", Group.COMPARISON),
  /** Less than or equal. */
  LESS_OR_EQUAL("<=", Group.COMPARISON),
  /** Greater than or equal. */
  GREATER_OR_EQUAL(">=", Group.COMPARISON),
  /** Fits a pattern: % any characters, _ one, a backslash takes the next as it is. */
  LIKE("like", Group.PREDICATE),
  /** From a lower to an upper bound, both included. */
  BETWEEN("between", Group.PREDICATE),
  /** Equal to one of a list. */
  IN("in", Group.PREDICATE),
  /** Has no value. */
  IS_NULL("isNull", Group.PREDICATE),
  /** Plus. */
  PLUS("+", Group.ARITHMETIC),
  /** Minus. */
  MINUS("-", Group.ARITHMETIC),
  /** Times. */
  TIMES("*", Group.ARITHMETIC),
  /** Divided by. */
  DIVIDED("/", Group.ARITHMETIC),
  /** Remainder of a division, with the sign of the dividend. */
  REMAINDER("%", Group.ARITHMETIC),
  /** Quotient without its fraction. */
  WHOLE_DIVIDED("div", Group.ARITHMETIC),
  /** To the power of. */
  POWER("^", Group.ARITHMETIC),
  /** Without regard to case. */
  CASE_INSENSITIVE("casei", Group.TEXT),
  /** Without regard to accents. */
  ACCENT_INSENSITIVE("accenti", Group.TEXT),
  /** Shares a point. */
  S_INTERSECTS("s_intersects", Group.SPATIAL),
  /** Is the same set of points. */
  S_EQUALS("s_equals", Group.SPATIAL),
  /** Shares no point. */
  S_DISJOINT("s_disjoint", Group.SPATIAL),
  /** Shares points of edges only. */
  S_TOUCHES("s_touches", Group.SPATIAL),
  /** Lies in. */
  S_WITHIN("s_within", Group.SPATIAL),
  /** Shares a part of its own dimension, and each has more. */
  S_OVERLAPS("s_overlaps", Group.SPATIAL),
  /** Passes through. */
  S_CROSSES("s_crosses", Group.SPATIAL),
  /** Holds. */
  S_CONTAINS("s_contains", Group.SPATIAL),
  /** Begins after the other has ended. */
  T_AFTER("t_after", Group.TEMPORAL),
  /** Ends before the other begins. */
  T_BEFORE("t_before", Group.TEMPORAL),
  /** Begins before the other and ends after it. */
  T_CONTAINS("t_contains", Group.TEMPORAL),
  /** Shares no time. */
  T_DISJOINT("t_disjoint", Group.TEMPORAL),
  /** Begins after the other and ends before it. */
  T_DURING("t_during", Group.TEMPORAL),
  /** Begins and ends with the other. */
  T_EQUALS("t_equals", Group.TEMPORAL),
  /** Begins before the other and ends with it. */
  T_FINISHED_BY("t_finishedBy", Group.TEMPORAL),
  /** Begins after the other and ends with it. */
  T_FINISHES("t_finishes", Group.TEMPORAL),
  /** Shares a time. */
  T_INTERSECTS("t_intersects", Group.TEMPORAL),
  /** Ends as the other begins. */
  T_MEETS("t_meets", Group.TEMPORAL),
  /** Begins as the other ends. */
  T_MET_BY("t_metBy", Group.TEMPORAL),
  /** Begins during the other and ends after it. */
  T_OVERLAPPED_BY("t_overlappedBy", Group.TEMPORAL),
  /** Begins before the other and ends during it. */
  T_OVERLAPS("t_overlaps", Group.TEMPORAL),
  /** Begins with the other and ends after it. */
  T_STARTED_BY("t_startedBy", Group.TEMPORAL),
  /** Begins with the other and ends before it. */
  T_STARTS("t_starts", Group.TEMPORAL),
  /** Has the same members. */
  A_EQUALS("a_equals", Group.ARRAY),
  /** Has all members of the other. */
  A_CONTAINS("a_contains", Group.ARRAY),
  /** Has only members of the other. */
  A_CONTAINED_BY("a_containedBy", Group.ARRAY),
  /** Shares a member. */
  A_OVERLAPS("a_overlaps", Group.ARRAY);

  /** What operators have in common. */
  enum Group {
    LOGIC,
    COMPARISON,
    PREDICATE,
    ARITHMETIC,
    TEXT,
    SPATIAL,
    TEMPORAL,
    ARRAY;

    /** Tells whether its operators give a truth value. */
    boolean isTruth() {
      return this != ARITHMETIC && this != TEXT;
    }
  }

  private static final Map<String, Operator> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Operator::key, Function.identity()));

  private final String word;
  private final Group group;

  Operator(String word, Group group) {
    this.word = word;
    this.group = group;
  }

  /** The word in CQL2 JSON. */
  public String word() {
    return word;
  }

  Group group() {
    return group;
  }

  private String key() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The operator of a word, in either case. */
  static Optional<Operator> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Tells whether text writes it as a name with arguments in parentheses. */
  boolean isFunction() {
    return switch (group) {
      case TEXT, SPATIAL, TEMPORAL, ARRAY -> true;
      default -> false;
    };
  }

  /**
   * The function of a name, in either case.
   *
   * @throws Cql2Exception listing the functions that there are
   */
  static Operator function(String name, String place) {
    return of(name)
        .filter(Operator::isFunction)
        .orElseThrow(
            () ->
                new Cql2Exception(
                    place,
                    "there is no function '"
                        + name
                        + "'; there are "
                        + String.join(", ", functions())
                        + "."));
  }

  private static List<String> functions() {
    return Arrays.stream(values())
        .filter(Operator::isFunction)
        .map(operator -> operator.word.toUpperCase(Locale.ROOT))
        .toList();
  }

  /** How many arguments it has at least. */
  int least() {
    return switch (this) {
      case NOT, IS_NULL, CASE_INSENSITIVE, ACCENT_INSENSITIVE -> 1;
      case BETWEEN -> 3;
      default -> 2;
    };
  }

  /** How many arguments it has at most. */
  int most() {
    return this == AND || this == OR ? Integer.MAX_VALUE : least();
  }
}
