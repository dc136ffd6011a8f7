// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

/** A filter that cannot be understood; the message names the place. */
final class Cql2Exception extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param place where, as {@code at character 7} or {@code at /args/0}
   * @param message what is wrong there
   */
  Cql2Exception(String place, String message) {
    super("The filter cannot be understood " + place + ": " + message);
  }
}
