// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with all that is wrong with it. */
public final class FaultyDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  FaultyDocumentException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order of the document; at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
