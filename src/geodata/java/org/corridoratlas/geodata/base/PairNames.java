// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Row;

/**
 * Names of boundaries, made of the names of the two jurisdictions and the word for boundary.
 *
 * @param jurisdictions names by jurisdiction id and language
 */
record PairNames(Map<String, Map<String, String>> jurisdictions) {
  private static final Map<String, String> FORMS =
      Map.of(
          "en", "%s – %s boundary",
          "hy", "%s – %s սահման",
          "az", "%s – %s sərhədi",
          "ru", "Граница: %s – %s");
  private static final List<String> LANGUAGES = List.of("en", "hy", "az", "ru");

  static PairNames of(List<Row> rows) {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    rows.forEach(row -> names.put(row.text("id"), row.names()));
    return new PairNames(names);
  }

  /** Returns the two ids of a pair, such as AM and AZ-NX of AM-AZ-NX. */
  List<String> ids(String pair) {
    return jurisdictions.keySet().stream()
        .filter(first -> pair.startsWith(first + "-"))
        .map(first -> List.of(first, pair.substring(first.length() + 1)))
        .filter(both -> jurisdictions.containsKey(both.get(1)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no pair " + pair));
  }

  /** Returns the boundary's name in each language. */
  Map<String, String> of(String pair) {
    List<String> ids = ids(pair);
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      names.put(
          language,
          String.format(
              FORMS.getOrDefault(language, "%s – %s"),
              name(ids.get(0), language),
              name(ids.get(1), language)));
    }
    return names;
  }

  /** Returns the jurisdiction's names in each language. */
  Map<String, String> jurisdiction(String id) {
    return jurisdictions.getOrDefault(id, Map.of());
  }

  private String name(String id, String language) {
    return jurisdiction(id).getOrDefault(language, id);
  }
}
