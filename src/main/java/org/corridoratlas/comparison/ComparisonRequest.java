// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.route.OwnAlignment;

/**
 * What is to be compared.
 *
 * @param proposals ids of proposals (all their options) and of options, in the order wanted
 * @param reference the option, or the proposal whose first option, the others are measured against;
 *     absent: the first
 * @param between ids of the two places between which routes are cut, or empty to keep them whole
 * @param asOf the day whose statuses hold
 * @param perspective whose boundaries are taken, {@code neutral} or a state's id
 * @param own alignments brought along; those that no id of {@code proposals} names come last
 */
public record ComparisonRequest(
    List<String> proposals,
    Optional<String> reference,
    List<String> between,
    AsOf asOf,
    String perspective,
    List<OwnAlignment> own) {

  /** The most proposals and options that one request may name. */
  public static final int MOST_PROPOSALS = 12;

  /** Copies the lists. */
  public ComparisonRequest {
    proposals = List.copyOf(proposals);
    between = List.copyOf(between);
    own = List.copyOf(own);
  }

  /** A request for proposals of the data alone. */
  public ComparisonRequest(
      List<String> proposals,
      Optional<String> reference,
      List<String> between,
      AsOf asOf,
      String perspective) {
    this(proposals, reference, between, asOf, perspective, List.of());
  }

  /** The same with alignments brought along. */
  public ComparisonRequest with(List<OwnAlignment> brought) {
    return new ComparisonRequest(proposals, reference, between, asOf, perspective, brought);
  }

  /** The ids of all that is compared, in order. */
  List<String> all() {
    Stream<String> brought =
        own.stream()
            .map(alignment -> alignment.proposal().id())
            .filter(id -> proposals.stream().noneMatch(named -> named.split("~", 2)[0].equals(id)));
    return Stream.concat(proposals.stream(), brought).toList();
  }
}
