// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.List;
import java.util.Optional;

/** The words of a text, read one after the other. */
final class Words {

  private final List<Lexer.Token> tokens;
  private int next;

  Words(List<Lexer.Token> tokens) {
    this.tokens = tokens;
  }

  private Lexer.Token peek() {
    return tokens.get(next);
  }

  /** Where the next word begins, from 0. */
  int at() {
    return peek().at();
  }

  boolean atEnd() {
    return peek().sort() == Lexer.Sort.END;
  }

  /** Tells whether the word after the next is that symbol. */
  boolean follows(String symbol) {
    return next + 1 < tokens.size() && tokens.get(next + 1).isSymbol(symbol);
  }

  /** Takes the next word; the end again and again. */
  Lexer.Token next() {
    Lexer.Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  boolean isNumberNext() {
    return peek().sort() == Lexer.Sort.NUMBER;
  }

  boolean isNext(String symbol) {
    return peek().isSymbol(symbol);
  }

  boolean take(String symbol) {
    boolean found = isNext(symbol);
    next += found ? 1 : 0;
    return found;
  }

  boolean takeWord(String word) {
    boolean found = peek().isWord(word);
    next += found ? 1 : 0;
    return found;
  }

  /** Takes the next word if it is the symbol of an operator of that group. */
  Optional<Operator> takeOperator(Operator.Group group) {
    if (peek().sort() != Lexer.Sort.SYMBOL) {
      return Optional.empty();
    }
    Optional<Operator> found = Operator.of(peek().text()).filter(o -> o.group() == group);
    next += found.isPresent() ? 1 : 0;
    return found;
  }

  /** Takes the next word if it is one of the operators. */
  Optional<Operator> takeAny(Operator... operators) {
    for (Operator operator : operators) {
      if (take(operator.word()) || takeWord(operator.word())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  void expect(String symbol) {
    if (!take(symbol)) {
      throw unexpected("'" + symbol + "'");
    }
  }

  void expectWord(String word) {
    if (!takeWord(word)) {
      throw unexpected(word);
    }
  }

  /** The problem that the next word is not what is expected. */
  Cql2Exception unexpected(String expected) {
    return unexpected(peek(), expected);
  }

  /** The problem that a word is not what is expected. */
  static Cql2Exception unexpected(Lexer.Token found, String expected) {
    return new Cql2Exception(
        Lexer.place(found.at()), "expected " + expected + ", found " + found.shown() + ".");
  }
}
