// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import org.corridoratlas.provenance.AsOf;

/**
 * What is asked of the border ledger.
 *
 * @param asOf the day whose legal status holds
 * @param proposals ids of proposals and options near whose routes boundaries are measured; may be
 *     empty
 * @param between ids of the two places between which routes are cut, or empty for whole routes
 * @param perspective whose boundaries are taken, {@code neutral} or a state's id
 */
public record BorderRequest(
    AsOf asOf, List<String> proposals, List<String> between, String perspective) {

  /** Copies the lists. */
  public BorderRequest {
    proposals = List.copyOf(proposals);
    between = List.copyOf(between);
  }
}
