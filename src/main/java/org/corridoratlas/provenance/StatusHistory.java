// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.provenance;

import java.util.List;
import java.util.Optional;

/**
 * The stages of a thing in order of their beginning.
 *
 * @param entries oldest first
 */
public record StatusHistory(List<StatusEntry> entries) {

  /** No stage is known. */
  public static final StatusHistory UNKNOWN = new StatusHistory(List.of());

  /** Copies the list. */
  public StatusHistory {
    entries = List.copyOf(entries);
  }

  /**
   * The stage in force on a day: where several overlap, the one that began last; empty when nothing
   * is known of that day.
   */
  public Optional<StatusEntry> at(AsOf asOf) {
    return entries.stream()
        .filter(entry -> entry.validity().holds(asOf))
        .reduce((earlier, later) -> later);
  }
}
