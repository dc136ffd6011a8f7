// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Reads CQL2 JSON. */
final class JsonReader {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Map<Expression, String> places = Parsed.noPlaces();

  private JsonReader() {}

  /**
   * Reads a filter.
   *
   * @throws Cql2Exception naming the part as a JSON pointer, and what is expected there
   */
  static Parsed parse(String text) {
    try {
      JsonReader reader = new JsonReader();
      JsonNode root = JSON.readTree(text);
      return new Parsed(reader.read(root, "", 0), reader.places);
    } catch (JsonProcessingException e) {
      throw new Cql2Exception(
          Lexer.place((int) Math.max(0, e.getLocation().getCharOffset())),
          "it is not JSON: " + e.getOriginalMessage());
    }
  }

  private static Cql2Exception refused(String pointer, String message) {
    return new Cql2Exception("at " + (pointer.isEmpty() ? "the root" : pointer), message);
  }

  private Expression read(JsonNode node, String at, int depth) {
    if (depth > TextParser.DEEPEST) {
      throw refused(at, "it is nested more than " + TextParser.DEEPEST + " deep.");
    }
    Expression part = node.isObject() ? object(node, at, depth) : plain(node, at, depth);
    places.put(part, "at " + (at.isEmpty() ? "the root" : at));
    return part;
  }

  private Expression plain(JsonNode node, String at, int depth) {
    if (node.isTextual()) {
      return new Text(node.asText());
    }
    if (node.isNumber() && Double.isFinite(node.asDouble())) {
      return new Numeric(node.asDouble());
    }
    if (node.isBoolean()) {
      return new Truth(node.asBoolean());
    }
    if (node.isArray()) {
      return new Items(all(node, at, depth));
    }
    throw refused(at, "expected an object, a text, a number, true or false, found " + node + ".");
  }

  private List<Expression> all(JsonNode list, String at, int depth) {
    List<Expression> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      parts.add(read(list.path(i), at + "/" + i, depth + 1));
    }
    return parts;
  }

  private Expression object(JsonNode node, String at, int depth) {
    if (node.has("op")) {
      return operation(node, at, depth);
    }
    if (node.has("property")) {
      return new Property(text(node, "property", at));
    }
    if (node.has("date")) {
      return Times.day("at " + at + "/date", text(node, "date", at));
    }
    if (node.has("timestamp")) {
      return Times.moment("at " + at + "/timestamp", text(node, "timestamp", at));
    }
    if (node.has("interval")) {
      return interval(node.path("interval"), at + "/interval", depth);
    }
    if (node.has("type")) { // before bbox, which a geometry may have too
      return new Shape(geometry(node, at));
    }
    if (node.has("bbox")) {
      return box(node.path("bbox"), at + "/bbox");
    }
    throw refused(
        at, "expected op, property, date, timestamp, interval, bbox or a geometry in the object.");
  }

  private static String text(JsonNode node, String member, String at) {
    if (!node.path(member).isTextual()) {
      throw refused(at + "/" + member, "expected a text, found " + node.path(member) + ".");
    }
    return node.path(member).asText();
  }

  private Operation operation(JsonNode node, String at, int depth) {
    String word = text(node, "op", at);
    Operator operator =
        Operator.of(word)
            .orElseThrow(() -> refused(at + "/op", "there is no operator '" + word + "'."));
    JsonNode arguments = node.path("args");
    int given = arguments.size();
    if (!arguments.isArray() || given < operator.least() || given > operator.most()) {
      String least = operator.most() > operator.least() ? "at least " : "";
      throw refused(at + "/args", "expected a list of " + least + operator.least() + " arguments.");
    }
    return new Operation(operator, all(arguments, at + "/args", depth));
  }

  private Interval interval(JsonNode ends, String at, int depth) {
    if (!ends.isArray() || ends.size() != 2) {
      throw refused(at, "expected a list of two ends.");
    }
    return new Interval(end(ends.path(0), at + "/0", depth), end(ends.path(1), at + "/1", depth));
  }

  private @Nullable Expression end(JsonNode node, String at, int depth) {
    if (node.isTextual()) {
      Expression end = Times.end("at " + at, node.asText());
      if (end != null) {
        places.put(end, "at " + at);
      }
      return end;
    }
    Expression end = read(node, at, depth + 1);
    if (end instanceof Property || end instanceof Day || end instanceof Moment) {
      return end;
    }
    throw refused(at, "expected a time, '..' or a property.");
  }

  private static Box box(JsonNode numbers, String at) {
    List<Double> box = new ArrayList<>();
    numbers.forEach(number -> box.add(number.isNumber() ? number.asDouble() : Double.NaN));
    if ((box.size() != 4 && box.size() != 6) || box.contains(Double.NaN)) {
      throw refused(at, "expected 4 or 6 numbers.");
    }
    return new Box(box);
  }

  private static Geometry geometry(JsonNode node, String at) {
    String type = text(node, "type", at);
    if (type.equals("GeometryCollection")) {
      List<Geometry> members = new ArrayList<>();
      JsonNode given = node.path("geometries");
      for (int i = 0; i < given.size(); i++) {
        if (given.path(i).has("geometries")) {
          throw refused(at + "/geometries/" + i, "expected a geometry other than a collection.");
        }
        members.add(geometry(given.path(i), at + "/geometries/" + i));
      }
      return Shapes.collection(members);
    }
    int depth = Shapes.nesting(type);
    if (depth < 0) {
      throw refused(at + "/type", "'" + type + "' is no type of geometry.");
    }
    try {
      return Shapes.of(type, nested(node.path("coordinates"), depth, at + "/coordinates"));
    } catch (IllegalArgumentException e) {
      throw refused(at + "/coordinates", e.getMessage() + ".");
    }
  }

  private static List<?> nested(JsonNode node, int depth, String at) {
    if (!node.isArray() || node.isEmpty()) {
      throw refused(at, "expected a list, found " + node + ".");
    }
    List<Object> members = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      JsonNode member = node.path(i);
      if (depth > 0) {
        members.add(nested(member, depth - 1, at + "/" + i));
      } else if (member.isNumber() && Double.isFinite(member.asDouble())) {
        members.add(member.asDouble());
      } else {
        throw refused(at + "/" + i, "expected a number, found " + member + ".");
      }
    }
    return members;
  }
}
