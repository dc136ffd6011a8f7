// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridoratlas.export.file.Layer.Row;
import org.jspecify.annotations.Nullable;

/** The columns of a layer, each with the narrowest type that holds all its values. */
final class GeoPackageColumns {

  private final Map<String, String> types;

  private GeoPackageColumns(Map<String, String> types) {
    this.types = types;
  }

  static GeoPackageColumns of(Layer layer) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Row row : layer.rows()) {
      row.cells().forEach((name, value) -> types.merge(name, type(value), GeoPackageColumns::both));
    }
    return new GeoPackageColumns(types);
  }

  private static String type(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean) {
      return "BOOLEAN";
    }
    if (value instanceof Number) {
      return value instanceof Double ? "DOUBLE" : "INTEGER";
    }
    return value.toString().matches("\\d{4}-\\d{2}-\\d{2}") ? "DATE" : "TEXT";
  }

  private static String both(String one, String other) {
    if (one.isEmpty() || one.equals(other)) {
      return other;
    }
    boolean numbers = Set.of("DOUBLE", "INTEGER").containsAll(Set.of(one, other));
    return other.isEmpty() ? one : numbers ? "DOUBLE" : "TEXT";
  }

  /** The properties, in order. */
  List<String> properties() {
    return List.copyOf(types.keySet());
  }

  /** Each column with its type as in SQL; SQLite minds no case in names, so twins are numbered. */
  List<String> definitions() {
    Set<String> used = new TreeSet<>(List.of("fid", "geom"));
    List<String> definitions = new ArrayList<>();
    types.forEach(
        (property, type) -> {
          String name = property;
          for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = property + "_" + i;
          }
          definitions.add(GeoPackageSchema.quoted(name) + " " + (type.isEmpty() ? "TEXT" : type));
        });
    return definitions;
  }

  /** A value as its column has it. */
  @Nullable Object value(String property, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Boolean truth && "BOOLEAN".equals(types.get(property))) {
      return truth ? 1 : 0;
    }
    if (value instanceof Number number) {
      String type = String.valueOf(types.get(property));
      return switch (type) {
        case "DOUBLE" -> (Object) number.doubleValue();
        case "INTEGER" -> number.longValue();
        default -> XmlOut.words(number);
      };
    }
    return value.toString();
  }
}
