// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.corridoratlas.boundary.BorderLine;

/**
 * The borders as one perspective has them. Lines are measured when first asked for, then kept;
 * thread-safe.
 */
final class BorderView {

  private final Map<String, List<BorderPiece>> pairs;
  private final Map<String, NearRoutes.Border> lines = new ConcurrentHashMap<>();

  private BorderView(Map<String, List<BorderPiece>> pairs) {
    this.pairs = Collections.unmodifiableMap(pairs);
  }

  /** The borders of a perspective. */
  static BorderView of(List<BorderLine> lines, BorderBasis basis) {
    return new BorderView(
        lines.stream()
            .map(line -> BorderPiece.of(line, basis))
            .collect(
                Collectors.groupingBy(BorderPiece::pair, LinkedHashMap::new, Collectors.toList())));
  }

  /** The pieces of each pair, in the order of the data. */
  Map<String, List<BorderPiece>> pairs() {
    return pairs;
  }

  /** All pieces of these pairs. */
  List<BorderPiece> pieces(List<String> wanted) {
    return pairs.entrySet().stream()
        .filter(pair -> wanted.contains(pair.getKey()))
        .flatMap(pair -> pair.getValue().stream())
        .toList();
  }

  /** The first piece of a pair, if there is such a pair. */
  Optional<BorderPiece> first(String pair) {
    return pairs.getOrDefault(pair, List.of()).stream().findFirst();
  }

  /** The lines of a pair, ready to be measured along. */
  NearRoutes.Border line(String pair) {
    return lines.computeIfAbsent(
        pair, id -> NearRoutes.Border.of(id, pairs.getOrDefault(id, List.of())));
  }
}
