// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes CQL2 text apart into words. */
final class Lexer {

  /** What a word is. */
  enum Sort {
    NAME,
    QUOTED_NAME,
    TEXT,
    NUMBER,
    SYMBOL,
    END
  }

  /**
   * A word.
   *
   * @param sort what it is
   * @param text its content: without quotes, escapes resolved
   * @param at where it begins, from 0
   */
  record Token(Sort sort, String text, int at) {

    boolean isSymbol(String symbol) {
      return sort == Sort.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
      return sort == Sort.NAME && text.equalsIgnoreCase(word);
    }

    /** The word as messages name it. */
    String shown() {
      return sort == Sort.END ? "the end" : "'" + text + "'";
    }
  }

  private static final Set<String> RESERVED =
      Set.of("AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "DIV", "TRUE", "FALSE");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>[\\s\\p{Z}]+)"
              + "|(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)"
              + "|(?<name>[\\p{L}_:][\\p{L}\\p{M}\\p{Nd}_:.]*+)"
              + "|(?<symbol><>|<=|>=|[()=<>,+\\-*/%^])");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * The words of a text, the last of which is its end.
   *
   * @throws Cql2Exception where no word begins
   */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.read();
    return lexer.tokens;
  }

  /** Tells whether a name means something else unless it is quoted. */
  static boolean isReserved(String name) {
    return RESERVED.contains(name.toUpperCase(Locale.ROOT));
  }

  private void read() {
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      char found = text.charAt(at);
      if (found == '\'' || found == '"') {
        at = quoted(at, found);
      } else if (matcher.region(at, text.length()).lookingAt()) {
        add(matcher, at);
        at = matcher.end();
      } else {
        String stray = text.substring(at, text.offsetByCodePoints(at, 1));
        throw new Cql2Exception(place(at), "'" + stray + "' begins nothing.");
      }
    }
    tokens.add(new Token(Sort.END, "", text.length()));
  }

  /** Reads as far as the closing quote; a quote is doubled, in a text also after a backslash. */
  private int quoted(int start, char quote) {
    StringBuilder content = new StringBuilder();
    int at = start + 1;
    while (at < text.length()) {
      char found = text.charAt(at);
      boolean more = at + 1 < text.length() && text.charAt(at + 1) == quote;
      if (more && (found == quote || (found == '\\' && quote == '\''))) {
        content.append(quote);
        at += 2;
      } else if (found == quote) {
        Sort sort = quote == '"' ? Sort.QUOTED_NAME : Sort.TEXT;
        tokens.add(new Token(sort, content.toString(), start));
        return at + 1;
      } else {
        content.append(found);
        at++;
      }
    }
    throw new Cql2Exception(place(start), "what begins here with " + quote + " does not end.");
  }

  private void add(Matcher matcher, int at) {
    for (Sort sort : List.of(Sort.NUMBER, Sort.NAME, Sort.SYMBOL)) {
      if (matcher.group(sort.name().toLowerCase(Locale.ROOT)) != null) {
        tokens.add(new Token(sort, matcher.group(), at));
      }
    }
  }

  /** A place in the text, for messages, counted from 1. */
  static String place(int at) {
    return "at character " + (at + 1);
  }
}
