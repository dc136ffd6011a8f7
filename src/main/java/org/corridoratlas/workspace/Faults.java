// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one document. */
public final class Faults {

  private final List<Fault> list = new ArrayList<>();

  /**
   * Adds a fault.
   *
   * @param pointer where, as a JSON pointer; empty for the whole
   * @param detail what is wrong there
   * @param remedy what would be right
   */
  public void add(String pointer, String detail, String remedy) {
    if (list.size() < Limits.FAULTS) {
      list.add(new Fault(pointer, detail, remedy));
    }
  }

  /** A document that cannot be read at all. */
  public static FaultyDocumentException whole(String detail, String remedy) {
    return new FaultyDocumentException(List.of(new Fault("", detail, remedy)));
  }

  /** Tells whether anything is wrong. */
  public boolean any() {
    return !list.isEmpty();
  }

  /**
   * Ends the reading when anything is wrong.
   *
   * @throws FaultyDocumentException with all of it
   */
  public void end() {
    if (any()) {
      throw new FaultyDocumentException(list);
    }
  }
}
