// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.PartialDate;

/**
 * An incident as one party reported it.
 *
 * @param id its id
 * @param date when it is said to have happened
 * @param reportingParty who says so
 * @param accusedParty who is said to have done it
 * @param claim what is said
 */
public record Incident(
    String id, PartialDate date, String reportingParty, String accusedParty, String claim) {

  /** Checks that the report is somebody else's than the accused's. */
  public Incident {
    if (reportingParty.equals(accusedParty)) {
      throw new IllegalArgumentException(
          "incident " + id + " is reported by the party it accuses, " + accusedParty);
    }
  }

  /**
   * An incident from its feature.
   *
   * @throws IllegalArgumentException naming the incident and what it lacks
   */
  public static Incident of(Feature feature) {
    return new Incident(
        feature.id(),
        PartialDate.parse(required(feature, "date")),
        required(feature, "reportingParty"),
        required(feature, "accusedParty"),
        required(feature, "claim"));
  }

  private static String required(Feature feature, String property) {
    return feature
        .text(property)
        .orElseThrow(
            () -> new IllegalArgumentException("incident " + feature.id() + " has no " + property));
  }
}
