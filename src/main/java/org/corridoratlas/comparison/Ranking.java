// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for ranks.
 *
 * @param members what was asked and how it was answered, {@code weights}, {@code options} in the
 *     order asked for, {@code stability}; in a fixed order
 */
public record Ranking(Map<String, @Nullable Object> members) {

  /** Copies the members, keeping their order. */
  public Ranking {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }
}
