// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request.
 *
 * @param header what was asked and how it was answered: options, reference, ends, date,
 *     perspective, metrics, method, disclaimer, licence, sources
 * @param features each option, followed by its stretches, crossings and claims
 */
public record Comparison(Map<String, @Nullable Object> header, List<ComparisonFeature> features) {

  /** Copies both, keeping their order. */
  public Comparison {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    features = List.copyOf(features);
  }

  /** The features of one kind, in order. */
  public List<ComparisonFeature> features(String kind) {
    return features.stream().filter(feature -> feature.kind().equals(kind)).toList();
  }
}
