// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

/**
 * A metric that somebody weighs.
 *
 * @param metric its id
 * @param weight how much it counts, more than 0; only the ratios of weights matter
 * @param preference whether less or more of it is preferred
 */
public record Criterion(String metric, double weight, Preference preference) {

  /** Checks the weight. */
  public Criterion {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("a weight is a number above 0, not " + weight);
    }
  }

  /** Which values of a metric somebody prefers. */
  public enum Preference {
    LESS,
    MORE;

    /** The word of requests and answers. */
    public String word() {
      return this == LESS ? "less" : "more";
    }
  }
}
