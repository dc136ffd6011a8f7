// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.util.List;
import java.util.Set;
import org.corridoratlas.catalogue.Regime;
import org.corridoratlas.comparison.ComparisonBasis;

/**
 * The words that an alignment may use.
 *
 * @param modes of transport
 * @param regimes of control
 * @param statuses of parts
 * @param taken ids of published proposals, which nobody else's may have
 */
public record Words(
    List<String> modes, List<String> regimes, List<String> statuses, Set<String> taken) {

  /** Modes that an alignment on the ground may have. */
  private static final List<String> ON_GROUND = List.of("rail", "road");

  /** Copies the collections. */
  public Words {
    modes = List.copyOf(modes);
    regimes = List.copyOf(regimes);
    statuses = List.copyOf(statuses);
    taken = Set.copyOf(taken);
  }

  /** The words of the data. */
  public static Words of(ComparisonBasis basis) {
    ComparisonBasis.Vocabulary vocabulary = basis.vocabulary();
    return new Words(
        vocabulary.modes().stream().filter(ON_GROUND::contains).toList(),
        vocabulary.regimes().stream().map(Regime::id).toList(),
        vocabulary.statuses(),
        basis.proposals().keySet());
  }
}
