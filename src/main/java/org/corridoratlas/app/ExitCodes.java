// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

/** What the program tells the one who called it. */
final class ExitCodes {

  /** All went well. */
  static final int FINE = 0;

  /** The data or the answer is bad. */
  static final int BAD = 1;

  /** Wrong use, or a server that cannot start. */
  static final int WRONG_USE = 2;

  private ExitCodes() {}
}
