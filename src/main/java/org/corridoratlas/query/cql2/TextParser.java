// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.corridoratlas.query.cql2.Expression.Items;
import org.corridoratlas.query.cql2.Expression.Numeric;
import org.corridoratlas.query.cql2.Expression.Operation;
import org.corridoratlas.query.cql2.Expression.Property;
import org.corridoratlas.query.cql2.Expression.Text;
import org.corridoratlas.query.cql2.Expression.Truth;

/**
 * Reads CQL2 text by recursive descent. What may stand where is looked at afterwards by {@link
 * KindCheck}, so one grammar of operators, the loosest first, serves filters and values alike.
 */
final class TextParser {

  /** Parentheses deeper than this are refused: nobody writes them, and the stack is finite. */
  static final int DEEPEST = 100;

  private final Words words;
  private final LiteralParser literals;
  private final Map<Expression, String> places = Parsed.noPlaces();
  private int depth;

  private TextParser(Words words) {
    this.words = words;
    this.literals = new LiteralParser(words, places);
  }

  /**
   * Reads a filter.
   *
   * @throws Cql2Exception naming the character and what is expected there
   */
  static Parsed parse(String text) {
    TextParser parser = new TextParser(new Words(Lexer.tokens(text)));
    Expression root = parser.disjunction();
    if (!parser.words.atEnd()) {
      throw parser.words.unexpected("AND, OR or the end");
    }
    return new Parsed(root, parser.places);
  }

  private <T extends Expression> T noted(int at, T part) {
    places.put(part, Lexer.place(at));
    return part;
  }

  private Expression disjunction() {
    return chain(Operator.OR);
  }

  private Expression chain(Operator operator) {
    int at = words.at();
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(operator == Operator.OR ? chain(Operator.AND) : negation());
    } while (words.takeWord(operator.word()));
    return parts.size() == 1 ? parts.get(0) : noted(at, new Operation(operator, parts));
  }

  private Expression negation() {
    int at = words.at();
    if (words.takeWord("NOT")) {
      return deeper(() -> noted(at, new Operation(Operator.NOT, List.of(negation()))));
    }
    return predicate();
  }

  private Expression predicate() {
    int at = words.at();
    Expression left = sum();
    Optional<Operator> comparison = words.takeOperator(Operator.Group.COMPARISON);
    if (comparison.isPresent()) {
      return noted(at, Operation.of(comparison.get(), left, sum()));
    }
    if (words.takeWord("IS")) {
      boolean denied = words.takeWord("NOT");
      words.expectWord("NULL");
      return denied(at, denied, new Operation(Operator.IS_NULL, List.of(left)));
    }
    boolean denied = words.takeWord("NOT");
    if (words.takeWord("LIKE")) {
      return denied(at, denied, Operation.of(Operator.LIKE, left, sum()));
    }
    if (words.takeWord("BETWEEN")) {
      Expression low = sum();
      words.expectWord("AND");
      return denied(at, denied, new Operation(Operator.BETWEEN, List.of(left, low, sum())));
    }
    if (words.takeWord("IN")) {
      return denied(at, denied, Operation.of(Operator.IN, left, list()));
    }
    if (denied) {
      throw words.unexpected("LIKE, BETWEEN or IN");
    }
    return left;
  }

  private Expression denied(int at, boolean denied, Operation operation) {
    noted(at, operation);
    return denied ? noted(at, new Operation(Operator.NOT, List.of(operation))) : operation;
  }

  private Items list() {
    int at = words.at();
    words.expect("(");
    List<Expression> members = words.isNext(")") ? List.of() : members();
    words.expect(")");
    return noted(at, new Items(members));
  }

  private List<Expression> members() {
    List<Expression> members = new ArrayList<>();
    do {
      members.add(disjunction());
    } while (words.take(","));
    return members;
  }

  private Expression sum() {
    return row(this::product, Operator.PLUS, Operator.MINUS);
  }

  private Expression product() {
    return row(
        this::power, Operator.TIMES, Operator.DIVIDED, Operator.REMAINDER, Operator.WHOLE_DIVIDED);
  }

  /** Operations of one rank, the first of which is done first. */
  private Expression row(Supplier<Expression> operand, Operator... operators) {
    int at = words.at();
    Expression left = operand.get();
    Optional<Operator> operator = words.takeAny(operators);
    while (operator.isPresent()) {
      left = noted(at, Operation.of(operator.get(), left, operand.get()));
      operator = words.takeAny(operators);
    }
    return left;
  }

  private Expression power() {
    int at = words.at();
    Expression base = factor();
    return words.take("^") ? noted(at, Operation.of(Operator.POWER, base, factor())) : base;
  }

  private Expression factor() {
    int at = words.at();
    if (words.isNext("(")) {
      return deeper(this::parenthesised);
    }
    Lexer.Token token = words.next();
    return switch (token.sort()) {
      case NUMBER -> noted(at, literals.number(token, 1));
      case TEXT -> noted(at, new Text(token.text()));
      case QUOTED_NAME -> noted(at, new Property(token.text()));
      case NAME -> named(token);
      case SYMBOL, END -> noted(at, signed(token));
    };
  }

  /** What follows a sign: a number, or, after a minus, a factor, which the standard multiplies. */
  private Expression signed(Lexer.Token sign) {
    if (sign.isSymbol("-") && !words.isNumberNext()) {
      Expression minusOne = noted(sign.at(), new Numeric(-1));
      return deeper(() -> Operation.of(Operator.TIMES, minusOne, factor()));
    }
    return literals.signed(sign);
  }

  /** One expression, or, with commas, a list. */
  private Expression parenthesised() {
    Items list = list();
    return list.members().size() == 1 ? list.members().get(0) : list;
  }

  private Expression named(Lexer.Token name) {
    String word = name.text().toUpperCase(Locale.ROOT);
    if (word.equals("TRUE") || word.equals("FALSE")) {
      return noted(name.at(), new Truth(word.equals("TRUE")));
    }
    if (Lexer.isReserved(word)) {
      throw Words.unexpected(name, "a property or a value");
    }
    if (literals.begins(word)) {
      return deeper(() -> noted(name.at(), literals.read(name)));
    }
    return words.isNext("(")
        ? deeper(() -> function(name))
        : noted(name.at(), new Property(name.text()));
  }

  private Expression function(Lexer.Token name) {
    Operator operator = Operator.function(name.text(), Lexer.place(name.at()));
    words.expect("(");
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < operator.least(); i++) {
      if (i > 0) {
        words.expect(",");
      }
      boolean isList = operator.group() == Operator.Group.ARRAY && words.isNext("(");
      arguments.add(isList ? list() : disjunction());
    }
    words.expect(")");
    return noted(name.at(), new Operation(operator, arguments));
  }

  private Expression deeper(Supplier<Expression> part) {
    if (++depth > DEEPEST) {
      throw new Cql2Exception(
          Lexer.place(words.at()), "it is nested more than " + DEEPEST + " deep.");
    }
    Expression read = part.get();
    depth--;
    return read;
  }
}
