// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A table row whose column names carry the type of their cells.
 *
 * <p>{@code a.b} is member b of object a, {@code a[]} a list separated by semicolons, {@code a#} a
 * number, <code>a?</code> a flag and <code>a{}</code> JSON text; {@code lon#} and {@code lat#}
 * become a point. Empty cells are left out; the JSON text {@code null} is kept.
 */
final class TypedRow {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Row row;

  TypedRow(Row row) {
    this.row = row;
  }

  /** Returns the row as a feature; the column {@code id} names it. */
  Feature feature() {
    Map<String, Object> properties = properties();
    properties.remove("id");
    properties.remove("lon");
    properties.remove("lat");
    return new Feature(row.text("id"), point(), properties);
  }

  /** Returns all cells that are not empty, typed, in column order. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, text) -> {
              if (!text.isEmpty()) {
                put(properties, column, text);
              }
            });
    return properties;
  }

  private @Nullable Geometry point() {
    if (row.cells().getOrDefault("lat#", "").isEmpty()) {
      return null;
    }
    return GEOMETRIES.createPoint(new Coordinate(row.required("lon#"), row.required("lat#")));
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> properties, String column, String text) {
    int dot = column.indexOf('.');
    if (dot < 0) {
      properties.put(column.replaceAll("[\\[\\]{}#?]", ""), value(column, text));
      return;
    }
    Map<String, Object> inner =
        (Map<String, Object>)
            properties.computeIfAbsent(column.substring(0, dot), name -> new LinkedHashMap<>());
    put(inner, column.substring(dot + 1), text);
  }

  private static @Nullable Object value(String column, String text) {
    if (column.endsWith("[]")) {
      return list(text);
    }
    if (column.endsWith("#")) {
      return new BigDecimal(text);
    }
    if (column.endsWith("?")) {
      return Boolean.valueOf(text);
    }
    return column.endsWith("{}") ? json(text) : text;
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(";")).map(String::trim).filter(s -> !s.isEmpty()).toList();
  }

  private static @Nullable Object json(String text) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }
}
