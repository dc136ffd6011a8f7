// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.provenance;

import java.util.Locale;

/** How surely a statement is known, by the rule written in the data's own description. */
public enum Confidence {
  /** Two independent sources agree, or one that is authoritative for the matter. */
  HIGH,
  /** One source that was read, or several that differ in detail. */
  MEDIUM,
  /** Typed from general knowledge, inferred, or a single weak source. */
  LOW;

  /**
   * Reads the word used in the data.
   *
   * @param word {@code high}, {@code medium} or {@code low}
   * @throws IllegalArgumentException naming the word, when it is none of the three
   */
  public static Confidence parse(String word) {
    for (Confidence confidence : values()) {
      if (confidence.word().equals(word)) {
        return confidence;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is not high, medium or low");
  }

  /** The word used in the data. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
