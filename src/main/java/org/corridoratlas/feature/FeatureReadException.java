// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** GeoJSON that cannot be read as a collection; carries every problem found, not only the first. */
public final class FeatureReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FeatureProblem> problems;

  private final transient @Nullable FeatureCollection readable;

  FeatureReadException(List<FeatureProblem> problems, @Nullable FeatureCollection readable) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
    this.readable = readable;
  }

  /** What is wrong, in the order of the file. */
  public List<FeatureProblem> problems() {
    return problems;
  }

  /**
   * Every feature that has an id, with those of its parts that could be read, so that more can be
   * found out about the file; empty when it is no feature collection at all.
   */
  public Optional<FeatureCollection> readable() {
    return Optional.ofNullable(readable);
  }
}
