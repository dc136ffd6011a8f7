// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Row;

/** Child rows of features, such as the dated states a section went through, by feature id. */
final class Histories {
  private final String key;
  private final Map<String, List<Map<String, Object>>> byFeature = new LinkedHashMap<>();

  /**
   * Groups rows.
   *
   * @param rows the child rows in table order
   * @param key the column that holds the id of the feature
   */
  Histories(List<Row> rows, String key) {
    this.key = key;
    rows.forEach(this::add);
  }

  /** Returns the entries of a feature, the earliest first; empty when it has none. */
  List<Map<String, Object>> of(String feature) {
    return byFeature.getOrDefault(feature, List.of());
  }

  /** Returns the same groups ordered by a date column. */
  Histories sortedBy(String column) {
    byFeature
        .values()
        .forEach(list -> list.sort(Comparator.comparing(e -> String.valueOf(e.get(column)))));
    return this;
  }

  private void add(Row row) {
    Map<String, Object> entry = new TypedRow(row).properties();
    entry.remove(key);
    byFeature.computeIfAbsent(row.text(key), id -> new ArrayList<>()).add(entry);
  }
}
