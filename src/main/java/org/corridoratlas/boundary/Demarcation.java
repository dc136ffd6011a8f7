// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.PartialDate;

/**
 * What is reported of marks on the ground along a boundary. Marks may be reported before a line is
 * delimited, and a line with some marks is not yet demarcated.
 *
 * @param status a word such as {@code boundary-posts-reported}
 * @param since the date of the report, as exactly as known
 */
public record Demarcation(String status, PartialDate since) {

  /**
   * The report that a feature carries; empty when it carries none or one without a date.
   *
   * @throws IllegalArgumentException naming a date that cannot be read
   */
  public static Optional<Demarcation> of(Feature feature) {
    return feature.object("demarcation").get("status") instanceof String status
            && feature.object("demarcation").get("date") instanceof String date
        ? Optional.of(new Demarcation(status, PartialDate.parse(date)))
        : Optional.empty();
  }

  /** Tells whether it was reported on or before a day. */
  public boolean reportedBy(AsOf asOf) {
    return !asOf.day().isBefore(since.first());
  }
}
