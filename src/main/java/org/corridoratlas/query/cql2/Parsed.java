// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A tree that knows where each of its parts was written.
 *
 * @param root the whole
 * @param places by part, told apart by identity
 */
record Parsed(Expression root, Map<Expression, String> places) {

  /** Parts and their places, as they are read. */
  static Map<Expression, String> noPlaces() {
    return new IdentityHashMap<>();
  }

  /** Where a part was written. */
  String place(Expression part) {
    return places.getOrDefault(part, "somewhere");
  }
}
