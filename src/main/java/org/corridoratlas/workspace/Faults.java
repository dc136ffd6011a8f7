// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one document. */
final class Faults {

  private final List<Fault> list = new ArrayList<>();

  void add(String pointer, String detail, String remedy) {
    if (list.size() < Limits.FAULTS) {
      list.add(new Fault(pointer, detail, remedy));
    }
  }

  boolean any() {
    return !list.isEmpty();
  }

  /**
   * Ends the reading when anything is wrong.
   *
   * @throws FaultyDocumentException with all of it
   */
  void end() {
    if (any()) {
      throw new FaultyDocumentException(list);
    }
  }
}
