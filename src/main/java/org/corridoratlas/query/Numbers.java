// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers in the values of parameters. */
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private Numbers() {}

  /** The number that a text is; nothing when it is none. */
  static Optional<Double> parse(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }
}
