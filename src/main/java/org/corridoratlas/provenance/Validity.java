// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.provenance;

import org.jspecify.annotations.Nullable;

/**
 * The time during which a statement holds: from the first day its beginning may mean, up to and
 * including the last day its end may mean. An absent end is open.
 *
 * @param from the beginning, or null when it is not known or has none
 * @param to the end, or null when it still holds
 */
public record Validity(@Nullable PartialDate from, @Nullable PartialDate to) {

  /** Holds at all times. */
  public static final Validity ALWAYS = new Validity(null, null);

  /** Checks that the end is not wholly before the beginning. */
  public Validity {
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw new IllegalArgumentException("valid to " + to + " is before valid from " + from);
    }
  }

  /** Tells whether the statement holds on that day. */
  public boolean holds(AsOf asOf) {
    return (from == null || !asOf.day().isBefore(from.first()))
        && (to == null || !asOf.day().isAfter(to.last()));
  }

  /** Tells whether the statement holds on that day whichever days its beginning and end mean. */
  public boolean surelyHolds(AsOf asOf) {
    return (from == null || !asOf.day().isBefore(from.last()))
        && (to == null || !asOf.day().isAfter(to.first()));
  }
}
