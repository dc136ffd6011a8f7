// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/** Properties as the cells of a row, for forms that know no nesting. */
public final class Flat {

  private Flat() {}

  /**
   * The cells of a row: an object becomes one for each key, {@code name.en}; a list becomes text,
   * its members with {@code ; } between, or JSON where they are objects. Other values stay.
   */
  public static Map<String, @Nullable Object> cells(
      Map<String, ? extends @Nullable Object> properties) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    properties.forEach((name, value) -> cell(name, value, cells));
    return cells;
  }

  private static void cell(
      String name, @Nullable Object value, Map<String, @Nullable Object> cells) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> cell(name + "." + key, member, cells));
    } else {
      cells.put(name, value instanceof List<?> list ? joined(list) : value);
    }
  }

  private static String joined(List<?> list) {
    return list.stream().anyMatch(member -> member instanceof Map || member instanceof List)
        ? json(list)
        : list.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }

  private static String json(List<?> list) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      GeoJsonWriter.value(list, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
