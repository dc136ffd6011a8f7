// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;

/**
 * The states whose views the atlas offers: whoever of them differ, each is given its own wording.
 *
 * @param ids in the order in which they speak, alphabetical
 * @param catalogue where their names and what they said are
 */
record Sides(List<String> ids, Catalogue catalogue) {

  /** Copies the list. */
  Sides {
    ids = List.copyOf(ids);
  }

  static Sides of(Catalogue catalogue) {
    return new Sides(
        catalogue.perspectives().stream()
            .filter(id -> catalogue.collection("jurisdictions").find(id).isPresent())
            .sorted()
            .toList(),
        catalogue);
  }

  /** Tells whether two or more of them proposed, or said something of, what a state shows. */
  boolean differOn(String state) {
    Set<String> speaking = new HashSet<>();
    for (Feature proposal : StateCheck.shown(state, catalogue)) {
      proposal.texts("proposers").forEach(speaking::add);
      proposal
          .objects("positions")
          .forEach(said -> speaking.add(String.valueOf(said.get("party"))));
    }
    return ids.stream().filter(id -> name(id).map(speaking::contains).orElse(false)).count() > 1;
  }

  private Optional<String> name(String id) {
    return catalogue.collection("jurisdictions").find(id).map(Names::of).map(Names::english);
  }
}
