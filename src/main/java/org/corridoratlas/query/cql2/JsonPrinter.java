// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

/** Writes CQL2 JSON that {@link JsonReader} reads back as the same tree. */
final class JsonPrinter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonPrinter() {}

  /** A tree as JSON. */
  static String print(Expression part) {
    try {
      return JSON.writeValueAsString(value(part));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists, maps, texts and numbers can be written", e);
    }
  }

  private static Object value(Expression part) {
    if (part instanceof Operation operation) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("op", operation.operator().word());
      object.put("args", values(operation.arguments()));
      return object;
    }
    if (part instanceof Property property) {
      return Map.of("property", property.name());
    }
    if (part instanceof Items items) {
      return values(items.members());
    }
    if (part instanceof Interval interval) {
      return Map.of("interval", Arrays.asList(end(interval.from()), end(interval.to())));
    }
    return literal(part);
  }

  private static List<Object> values(List<Expression> parts) {
    return parts.stream().map(JsonPrinter::value).toList();
  }

  private static Object literal(Expression part) {
    if (part instanceof Text text) {
      return text.value();
    }
    if (part instanceof Numeric numeric) {
      return numeric.value();
    }
    if (part instanceof Truth truth) {
      return truth.value();
    }
    if (part instanceof Day day) {
      return Map.of("date", day.value().toString());
    }
    if (part instanceof Moment moment) {
      return Map.of("timestamp", moment.value().toString());
    }
    return part instanceof Box box
        ? Map.of("bbox", box.numbers())
        : geometry(((Shape) part).value());
  }

  private static Object end(@Nullable Expression end) {
    if (end == null) {
      return Times.OPEN;
    }
    if (end instanceof Day day) {
      return day.value().toString();
    }
    return end instanceof Moment moment ? moment.value().toString() : value(end);
  }

  private static Map<String, Object> geometry(Geometry geometry) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", geometry.getGeometryType());
    if (geometry.getGeometryType().equals("GeometryCollection")) {
      List<Object> members = new ArrayList<>();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        members.add(geometry(geometry.getGeometryN(i)));
      }
      object.put("geometries", members);
    } else {
      object.put("coordinates", Shapes.nested(geometry));
    }
    return object;
  }
}
