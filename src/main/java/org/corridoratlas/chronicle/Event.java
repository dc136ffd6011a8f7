// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.PartialDate;

/**
 * Something that happened, or is scheduled to happen.
 *
 * @param id its id
 * @param date when, as exactly as the source says
 * @param scheduled whether the source speaks of the future
 */
public record Event(String id, PartialDate date, boolean scheduled) {

  /**
   * An event from its feature.
   *
   * @throws IllegalArgumentException naming the event, when it has no date
   */
  public static Event of(Feature feature) {
    return new Event(
        feature.id(),
        feature
            .text("date")
            .map(PartialDate::parse)
            .orElseThrow(
                () -> new IllegalArgumentException("event " + feature.id() + " has no date")),
        feature.flag("scheduled"));
  }

  /** Tells whether it lies wholly after a day. */
  public boolean after(AsOf asOf) {
    return date.first().isAfter(asOf.day());
  }
}
