// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import java.io.IOException;

/** One step of the derivation: reads sources and earlier collections, writes collections. */
@FunctionalInterface
public interface Derivation {
  /**
   * Runs the step.
   *
   * @param workshop where sources are read and collections are written
   * @throws IOException when a source cannot be read or a collection cannot be written
   */
  void run(Workshop workshop) throws IOException;
}
