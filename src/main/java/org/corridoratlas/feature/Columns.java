// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the features of a collection take up in a table: one for each property that any
 * of them has, in the order of their type; of an object one for each key, {@code name.en}. Known
 * beforehand, so that a table of many features can begin at once, and has the same columns on every
 * page.
 */
public final class Columns {

  private final Map<String, Set<String>> byProperty = new LinkedHashMap<>();

  /** None yet. */
  Columns(FeatureType type) {
    type.properties().forEach(spec -> byProperty.put(spec.name(), new LinkedHashSet<>()));
  }

  /** Takes those of a feature. */
  void add(Feature feature) {
    byProperty.forEach(
        (property, columns) -> {
          Object value = feature.value(property);
          if (value != null) {
            add(property, value, columns);
          }
        });
  }

  private static void add(String name, @Nullable Object value, Set<String> columns) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> add(name + "." + key, member, columns));
    } else {
      columns.add(name);
    }
  }

  /** The columns of some of the properties. */
  public List<String> of(Predicate<String> property) {
    return byProperty.entrySet().stream()
        .filter(entry -> property.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }
}
