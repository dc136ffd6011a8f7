// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Properties;
import org.corridoratlas.geodata.Row;

/**
 * Names by whom they are used, for features that the sides name differently in a third language.
 *
 * @param byFeature names with their users, sources and confidence, by feature id
 */
record PairedNames(Map<String, List<Map<String, Object>>> byFeature) {

  /** Reads rows of feature, user, names, confidence and sources. */
  static PairedNames of(List<Row> rows) {
    Map<String, List<Map<String, Object>>> byFeature = new LinkedHashMap<>();
    for (Row row : rows) {
      byFeature
          .computeIfAbsent(row.text("feature"), id -> new ArrayList<>())
          .add(
              new Properties()
                  .with("name", row.names())
                  .with("acceptedBy", row.list("used_by"))
                  .with("confidence", row.text("confidence"))
                  .with("sources", row.list("sources"))
                  .map());
    }
    return new PairedNames(byFeature);
  }

  /** The names of a feature; empty where the sides do not differ. */
  List<Map<String, Object>> of(String feature) {
    return byFeature.getOrDefault(feature, List.of());
  }
}
