// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a property map in order and leaves out what is unknown: null, empty text, empty list. */
public final class Properties {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a property unless its value is null or empty. */
  public Properties with(String name, @Nullable Object value) {
    if (value != null && !isEmpty(value)) {
      values.put(name, value);
    }
    return this;
  }

  /** Adds several properties in their own order. */
  public Properties withAll(Map<String, ?> more) {
    more.forEach(this::with);
    return this;
  }

  /** Returns the properties gathered so far. */
  public Map<String, Object> map() {
    return new LinkedHashMap<>(values);
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof String text && text.isBlank())
        || (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
