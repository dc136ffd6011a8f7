// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import java.util.List;
import java.util.Map;
import org.corridoratlas.feature.Names;

/**
 * One sentence of a step.
 *
 * @param text what it says, by language
 * @param sides the ids of the states whose wording it gives, none for what nobody contests
 * @param sources the ids of the sources it rests on
 */
record Sentence(Names text, List<String> sides, List<String> sources) {

  /** Copies the lists. */
  Sentence {
    sides = List.copyOf(sides);
    sources = List.copyOf(sources);
  }

  /** A sentence as the data has it; what is missing is empty. */
  static Sentence of(Map<String, Object> data) {
    return new Sentence(
        Names.of(Step.object(data.get("text"))),
        Step.texts(data.get("sides")),
        Step.texts(data.get("sources")));
  }
}
