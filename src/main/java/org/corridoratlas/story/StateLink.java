// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state of the page, read from the link that says it: {@code #v1;p=…;d=…}.
 *
 * @param parts the value of each key, in the order of the link
 */
record StateLink(Map<String, String> parts) {

  private static final String VERSION = "#v1";

  /** Keeps the order. */
  StateLink {
    parts = new LinkedHashMap<>(parts);
  }

  /**
   * Reads a link.
   *
   * @throws IllegalArgumentException naming what cannot be read
   */
  static StateLink parse(String text) {
    String[] pieces = text.split(";", -1);
    if (!pieces[0].equals(VERSION)) {
      throw new IllegalArgumentException("'" + text + "' does not begin with " + VERSION);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (String piece : List.of(pieces).subList(1, pieces.length)) {
      int equals = piece.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("'" + piece + "' has no key and value");
      }
      if (parts.put(piece.substring(0, equals), piece.substring(equals + 1)) != null) {
        throw new IllegalArgumentException("'" + piece + "' says again what was said before");
      }
    }
    return new StateLink(parts);
  }

  /** The value of a key, if the link has it. */
  Optional<String> find(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** The ids of the options shown. */
  List<String> options() {
    return Stream.of(find("p").orElse("").split(",")).filter(id -> !id.isEmpty()).toList();
  }
}
