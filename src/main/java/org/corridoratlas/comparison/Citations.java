// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;

/** Cites sources by what a reader needs to find them. */
final class Citations {

  private final FeatureCollection sources;

  Citations(FeatureCollection sources) {
    this.sources = sources;
  }

  /** The sources of these ids, each once, sorted by id; ids that are not known are left out. */
  List<Map<String, Object>> of(Collection<String> ids) {
    return new TreeSet<>(ids)
        .stream().flatMap(id -> sources.find(id).stream()).map(Citations::cited).toList();
  }

  /** What a reader needs of one source. */
  static Map<String, Object> cited(Feature source) {
    Map<String, Object> cited = new LinkedHashMap<>();
    cited.put("id", source.id());
    for (String property : List.of("citation", "title", "host", "date", "url")) {
      source.text(property).ifPresent(value -> cited.put(property, value));
    }
    return cited;
  }
}
