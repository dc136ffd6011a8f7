// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;

/** GeoJSON that cannot be read as a collection; carries every problem found, not only the first. */
public final class FeatureReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FeatureProblem> problems;

  FeatureReadException(List<FeatureProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the file. */
  public List<FeatureProblem> problems() {
    return problems;
  }
}
