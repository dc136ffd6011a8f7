// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.geometry.LineOfSight;
import org.corridoratlas.provenance.AsOf;

/**
 * What coverage is asked for.
 *
 * @param compared the options, their ends, the day and the perspective; without proposals only
 *     boundaries are covered
 * @param radiiKilometres how far around a position counts as within reach, each once
 * @param later what is to be set against the day
 * @param sight on what terms sight over the ground is looked at; empty where it is not
 */
public record CoverageRequest(
    ComparisonRequest compared,
    List<Double> radiiKilometres,
    Later later,
    Optional<LineOfSight.Terms> sight) {

  /** The radii where none are given, kilometres. */
  public static final List<Double> DEFAULT_RADII = List.of(10.0, 20.0, 40.0);

  /** The least radius, kilometres. */
  public static final double LEAST_RADIUS = 1;

  /** The greatest radius, kilometres. */
  public static final double GREATEST_RADIUS = 200;

  /** The most radii in one request. */
  public static final int MOST_RADII = 6;

  /** Drops repeated radii. */
  public CoverageRequest {
    radiiKilometres = radiiKilometres.stream().distinct().toList();
  }

  /**
   * Another situation, to tell what is lost by then.
   *
   * @param until the later day, or empty for the same day
   * @param without ids of positions, or organisations, that are gone
   */
  public record Later(Optional<AsOf> until, List<String> without) {

    /** Nothing is set against the day. */
    public static final Later NONE = new Later(Optional.empty(), List.of());

    /** Copies the list. */
    public Later {
      without = List.copyOf(without);
    }

    boolean isAsked() {
      return until.isPresent() || !without.isEmpty();
    }
  }
}
