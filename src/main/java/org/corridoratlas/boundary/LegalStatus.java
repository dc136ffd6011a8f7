// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.Arrays;
import java.util.Locale;

/**
 * How far two states have agreed on a line: described, and marked on the ground, are two things.
 */
public enum LegalStatus {
  /** No description is agreed. */
  UNDELIMITED,
  /** Described in an agreed text or on an agreed map. */
  DELIMITED,
  /** Described and marked on the ground. */
  DEMARCATED,
  /** Outside the matter of the atlas; nothing is said. */
  NOT_ASSESSED;

  /**
   * Reads the word used in the data.
   *
   * @throws IllegalArgumentException naming the word, when it is none
   */
  public static LegalStatus parse(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a legal status"));
  }

  /** The word used in the data. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
