// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Geodata that cannot be used; carries every problem found, not only the first. */
public final class CatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<DatasetProblem> problems;

  /**
   * A refusal.
   *
   * @param folder the geodata folder's name for messages
   * @param problems at least one
   */
  public CatalogueException(String folder, List<DatasetProblem> problems) {
    super(
        problems.stream()
            .map(problem -> System.lineSeparator() + "  " + problem)
            .collect(Collectors.joining("", folder + " cannot be used:", "")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the catalogue. */
  public List<DatasetProblem> problems() {
    return problems;
  }
}
