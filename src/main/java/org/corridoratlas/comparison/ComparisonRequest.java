// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.provenance.AsOf;

/**
 * What is to be compared.
 *
 * @param proposals ids of proposals (all their options) and of options, in the order wanted
 * @param reference the option, or the proposal whose first option, the others are measured against;
 *     absent: the first
 * @param between ids of the two places between which routes are cut, or empty to keep them whole
 * @param asOf the day whose statuses hold
 * @param perspective whose boundaries are taken, {@code neutral} or a state's id
 */
public record ComparisonRequest(
    List<String> proposals,
    Optional<String> reference,
    List<String> between,
    AsOf asOf,
    String perspective) {

  /** The most proposals and options that one request may name. */
  public static final int MOST_PROPOSALS = 12;

  /** Copies the lists. */
  public ComparisonRequest {
    proposals = List.copyOf(proposals);
    between = List.copyOf(between);
  }
}
