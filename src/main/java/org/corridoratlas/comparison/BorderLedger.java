// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every border with its lengths by legal status on a day.
 *
 * @param header what was asked and how it was answered
 * @param features {@code pair}: the boundary of two jurisdictions; {@code states}: all boundaries
 *     of two states together, without geometry; {@code near-route}: the stretches of a boundary
 *     near a route
 */
public record BorderLedger(Map<String, @Nullable Object> header, List<ComparisonFeature> features) {

  /** Copies both, keeping their order. */
  public BorderLedger {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    features = List.copyOf(features);
  }

  /** The features of one kind, in order. */
  public List<ComparisonFeature> features(String kind) {
    return features.stream().filter(feature -> feature.kind().equals(kind)).toList();
  }
}
