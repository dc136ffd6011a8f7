// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridoratlas.query.cql2.Expression.Box;
import org.corridoratlas.query.cql2.Expression.Interval;
import org.corridoratlas.query.cql2.Expression.Numeric;
import org.corridoratlas.query.cql2.Expression.Property;
import org.corridoratlas.query.cql2.Expression.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads the literals of CQL2 text that are more than one word: numbers, times, boxes, shapes. */
final class LiteralParser {

  private static final String COLLECTION = "GeometryCollection";

  /** The types of geometry as GeoJSON spells them, by the word of text. */
  private static final Map<String, String> TYPES =
      Map.of(
          "POINT", "Point",
          "LINESTRING", "LineString",
          "POLYGON", "Polygon",
          "MULTIPOINT", "MultiPoint",
          "MULTILINESTRING", "MultiLineString",
          "MULTIPOLYGON", "MultiPolygon",
          "GEOMETRYCOLLECTION", COLLECTION);

  private final Words words;
  private final Map<Expression, String> places;

  LiteralParser(Words words, Map<Expression, String> places) {
    this.words = words;
    this.places = places;
  }

  /** Tells whether a literal begins with that word, in upper case, and what follows it. */
  boolean begins(String word) {
    return switch (word) {
      case "DATE", "TIMESTAMP", "INTERVAL", "BBOX" -> words.isNext("(");
      default -> TYPES.containsKey(word) && (words.isNext("(") || words.follows("("));
    };
  }

  /** The literal that begins with a word. */
  Expression read(Lexer.Token first) {
    String word = first.text().toUpperCase(Locale.ROOT);
    return switch (word) {
      case "DATE" -> Times.day(Lexer.place(first.at()), inParentheses());
      case "TIMESTAMP" -> Times.moment(Lexer.place(first.at()), inParentheses());
      case "INTERVAL" -> interval();
      case "BBOX" -> box(first);
      default -> new Shape(geometry(first, TYPES.getOrDefault(word, "")));
    };
  }

  private String inParentheses() {
    words.expect("(");
    Lexer.Token text = words.next();
    if (text.sort() != Lexer.Sort.TEXT) {
      throw Words.unexpected(text, "a time in quotes");
    }
    words.expect(")");
    return text.text();
  }

  private Interval interval() {
    words.expect("(");
    Expression from = end();
    words.expect(",");
    Expression to = end();
    words.expect(")");
    return new Interval(from, to);
  }

  private @Nullable Expression end() {
    Lexer.Token token = words.next();
    String place = Lexer.place(token.at());
    Expression end =
        switch (token.sort()) {
          case TEXT -> Times.end(place, token.text());
          case NAME, QUOTED_NAME -> words.isNext("(") ? read(token) : new Property(token.text());
          default -> throw Words.unexpected(token, "a time in quotes, '..' or a property");
        };
    if (end != null) {
      places.put(end, place);
    }
    return end;
  }

  /** A number of a word, with a sign. */
  Numeric number(Lexer.Token token, int sign) {
    if (token.sort() != Lexer.Sort.NUMBER) {
      throw Words.unexpected(token, "a number");
    }
    double value = Double.parseDouble(token.text());
    if (Double.isInfinite(value)) {
      throw new Cql2Exception(Lexer.place(token.at()), token.shown() + " is too large a number.");
    }
    return new Numeric(sign * value);
  }

  /** The number after a sign that stands where a value is expected. */
  Numeric signed(Lexer.Token sign) {
    if (sign.isSymbol("-") || sign.isSymbol("+")) {
      return number(words.next(), sign.isSymbol("-") ? -1 : 1);
    }
    throw Words.unexpected(sign, "a property, a value, NOT or (");
  }

  private double number() {
    Lexer.Token token = words.next();
    boolean isSign = token.isSymbol("-") || token.isSymbol("+");
    int sign = token.isSymbol("-") ? -1 : 1;
    return number(isSign ? words.next() : token, sign).value();
  }

  private Box box(Lexer.Token first) {
    words.expect("(");
    List<Double> numbers = new ArrayList<>();
    do {
      numbers.add(number());
    } while (words.take(","));
    words.expect(")");
    if (numbers.size() != 4 && numbers.size() != 6) {
      throw new Cql2Exception(
          Lexer.place(first.at()), "a box has 4 or 6 numbers, not " + numbers.size() + ".");
    }
    return new Box(numbers);
  }

  private Geometry geometry(Lexer.Token first, String type) {
    words.takeWord("Z");
    try {
      if (type.equals(COLLECTION)) {
        return Shapes.collection(members());
      }
      List<?> nested = type.equals("MultiPoint") ? points() : nested(Shapes.nesting(type));
      return Shapes.of(type, type.equals("Point") ? (List<?>) nested.get(0) : nested);
    } catch (IllegalArgumentException e) {
      throw new Cql2Exception(Lexer.place(first.at()), e.getMessage() + ".");
    }
  }

  private List<Geometry> members() {
    words.expect("(");
    List<Geometry> members = new ArrayList<>();
    do {
      Lexer.Token name = words.next();
      String type = TYPES.getOrDefault(name.text().toUpperCase(Locale.ROOT), COLLECTION);
      if (type.equals(COLLECTION)) {
        throw Words.unexpected(name, "a geometry other than a collection");
      }
      members.add(geometry(name, type));
    } while (words.take(","));
    words.expect(")");
    return members;
  }

  /** Lists in parentheses, of positions at the bottom; a point is a list of one. */
  private List<Object> nested(int depth) {
    words.expect("(");
    List<Object> members = new ArrayList<>();
    do {
      members.add(depth <= 1 ? position() : nested(depth - 1));
    } while (words.take(","));
    words.expect(")");
    return members;
  }

  /** The points of a multipoint, each in parentheses or not. */
  private List<Object> points() {
    words.expect("(");
    List<Object> members = new ArrayList<>();
    do {
      members.add(words.isNext("(") ? nested(0).get(0) : position());
    } while (words.take(","));
    words.expect(")");
    return members;
  }

  private List<Double> position() {
    List<Double> numbers = new ArrayList<>();
    do {
      numbers.add(number());
    } while (!words.isNext(",") && !words.isNext(")"));
    return numbers;
  }
}
