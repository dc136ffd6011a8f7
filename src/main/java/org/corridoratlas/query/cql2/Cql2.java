// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.Optional;
import java.util.function.Supplier;
import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.query.QueryException;
import org.corridoratlas.query.Queryables;
import org.corridoratlas.query.ReferenceSystem;

/**
 * The Common Query Language of OGC 21-065r2. Comparisons with what a feature does not have are not
 * known, as are times that are not given exactly enough; only what is known to hold is found.
 */
public final class Cql2 {

  private static final int LONGEST = 16_384;
  private static final String REMEDY =
      "a CQL2 filter of this collection's queryables, such as "
          + "kind = 'city' AND S_INTERSECTS(geometry, BBOX(45, 38.5, 47, 40))";

  private Cql2() {}

  /** How a filter is written. */
  public enum Encoding {
    /** As text. */
    TEXT("cql2-text"),
    /** As JSON. */
    JSON("cql2-json");

    private final String word;

    Encoding(String word) {
      this.word = word;
    }

    /**
     * Reads the value of {@code filter-lang}.
     *
     * @throws QueryException when it is neither
     */
    public static Encoding parse(String word) {
      for (Encoding encoding : values()) {
        if (encoding.word.equals(word)) {
          return encoding;
        }
      }
      throw new QueryException(
          new QueryException.Fault("filter-lang", word),
          "'" + word + "' is no language of filters here.",
          "one of: cql2-text, cql2-json");
    }
  }

  /**
   * What a filter is asked of.
   *
   * @param queryables what there is
   * @param system the reference system of its coordinates
   */
  public record Setting(Queryables queryables, ReferenceSystem system) {}

  /**
   * The features for which a filter holds.
   *
   * @throws QueryException naming the place and what is expected there, when it cannot be
   *     understood
   */
  public static FeatureFilter filter(String text, Encoding encoding, Setting setting) {
    return understood(text, () -> filter(parsed(text, encoding), setting));
  }

  private static <T> T understood(String text, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Cql2Exception e) {
      throw new QueryException(
          new QueryException.Fault("filter", text), String.valueOf(e.getMessage()), REMEDY);
    }
  }

  private static Parsed parsed(String text, Encoding encoding) {
    if (text.length() > LONGEST) {
      throw new Cql2Exception(
          Lexer.place(LONGEST), "it is longer than " + LONGEST + " characters.");
    }
    return encoding == Encoding.TEXT ? TextParser.parse(text) : JsonReader.parse(text);
  }

  private static FeatureFilter filter(Parsed parsed, Setting setting) {
    KindCheck kinds = new KindCheck(parsed, setting.queryables());
    kinds.check();
    LocatedShapes shapes = new LocatedShapes(parsed, setting.system());
    Part holds = new Compiler(kinds, setting.queryables(), shapes).truth(parsed.root());
    FeatureFilter filter =
        FeatureFilter.where(
            feature -> Boolean.TRUE.equals(holds.of(feature)),
            shapes.window(parsed.root()).orElse(null));
    return demanded(parsed.root()).map(filter::demanding).orElse(filter);
  }

  /** A text that every feature has for which the expression holds. */
  private static Optional<String> demanded(Expression part) {
    if (!(part instanceof Expression.Operation operation)) {
      return Optional.empty();
    }
    if (operation.operator() == Operator.AND) {
      return operation.arguments().stream()
          .flatMap(argument -> demanded(argument).stream())
          .findFirst();
    }
    boolean isOfProperty =
        operation.operator() == Operator.EQUAL
            && operation.arguments().stream().anyMatch(Expression.Property.class::isInstance);
    return operation.arguments().stream()
        .filter(argument -> isOfProperty && argument instanceof Expression.Text)
        .map(argument -> ((Expression.Text) argument).value())
        .findFirst();
  }

  /**
   * Reads a tree without asking what it is used for.
   *
   * @throws QueryException as {@link #filter(String, Encoding, Setting)}
   */
  public static Expression parse(String text, Encoding encoding) {
    return understood(text, () -> parsed(text, encoding).root());
  }

  /** Writes a tree; {@link #parse} reads it back as it is. */
  public static String print(Expression tree, Encoding encoding) {
    return encoding == Encoding.TEXT ? TextPrinter.print(tree) : JsonPrinter.print(tree);
  }
}
