// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In whose perspective something holds: for everybody who does not dispute it, or, where states are
 * named that accept it, for those alone.
 *
 * @param acceptedBy ids of the states for which alone it holds; empty means for all
 * @param disputedBy ids of the states for which it does not hold
 */
public record Acceptance(List<String> acceptedBy, List<String> disputedBy) {

  /** Nobody is known to see it differently. */
  public static final Acceptance UNDISPUTED = new Acceptance(List.of(), List.of());

  /** The property that lists who accepts. */
  public static final String ACCEPTED_BY = "acceptedBy";

  /** The property that lists who disputes. */
  public static final String DISPUTED_BY = "disputedBy";

  /** Copies the lists. */
  public Acceptance {
    acceptedBy = List.copyOf(acceptedBy);
    disputedBy = List.copyOf(disputedBy);
  }

  /** What a feature says of itself. */
  public static Acceptance of(Feature feature) {
    return new Acceptance(feature.texts(ACCEPTED_BY), feature.texts(DISPUTED_BY));
  }

  /** What an object inside a feature says of itself. */
  public static Acceptance of(Map<String, Object> object) {
    return new Acceptance(texts(object.get(ACCEPTED_BY)), texts(object.get(DISPUTED_BY)));
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(Object::toString).toList()
        : List.of();
  }

  /**
   * Tells whether it holds in a perspective: undisputed, or accepted there, and not disputed there.
   * In the neutral perspective, which is no state's, what some states alone accept does not hold
   * and what some dispute does.
   *
   * @param perspective a state's id, or anything else for the neutral one
   */
  public boolean holdsIn(String perspective) {
    return (acceptedBy.isEmpty() || acceptedBy.contains(perspective))
        && !disputedBy.contains(perspective);
  }

  /** Tells whether a state accepts it in so many words. */
  public boolean isAcceptedBy(String state) {
    return acceptedBy.contains(state) && !disputedBy.contains(state);
  }
}
