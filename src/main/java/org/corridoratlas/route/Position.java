// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.List;
import java.util.Map;

/**
 * What a party said of a proposal; reported, never scored.
 *
 * @param party who
 * @param date when, as exactly as known
 * @param text what, paraphrased
 * @param sources ids of the sources
 */
public record Position(String party, String date, String text, List<String> sources) {

  /** Copies the list. */
  public Position {
    sources = List.copyOf(sources);
  }

  static Position of(Map<String, Object> object) {
    List<?> ids = object.get("sources") instanceof List<?> list ? list : List.of();
    return new Position(
        String.valueOf(object.get("party")),
        String.valueOf(object.getOrDefault("date", "")),
        String.valueOf(object.get("text")),
        ids.stream().map(String::valueOf).toList());
  }
}
