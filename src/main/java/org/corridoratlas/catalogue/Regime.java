// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A way in which a stretch of a corridor may be controlled.
 *
 * @param id a word of the vocabulary, such as {@code host-state}
 * @param name its name by language
 * @param definition what it means, by language
 * @param hostChecks whether the host state's authority checks, empty when nobody says
 * @param meetsHostOfficers whether travellers meet officers of the host state, empty when nobody
 *     says
 */
public record Regime(
    String id,
    Map<String, String> name,
    Map<String, String> definition,
    Optional<Boolean> hostChecks,
    Optional<Boolean> meetsHostOfficers) {

  /** Copies the maps, keeping their order. */
  public Regime {
    name = Collections.unmodifiableMap(new LinkedHashMap<>(name));
    definition = Collections.unmodifiableMap(new LinkedHashMap<>(definition));
  }
}
