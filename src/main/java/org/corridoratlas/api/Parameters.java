// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.provenance.AsOf;

/** Reads values of parameters that several resources have. */
final class Parameters {

  private Parameters() {}

  /** Ids with commas between; empty ones are left out. */
  static List<String> ids(String text) {
    return Stream.of(text.split(",", -1)).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }

  /**
   * A day.
   *
   * @throws ProblemException naming {@code asOf}, when it is none
   */
  static AsOf day(String text) {
    try {
      return AsOf.parse(text);
    } catch (IllegalArgumentException e) {
      throw ApiRequest.refused(
          "asOf",
          text,
          new Problem.Said(String.valueOf(e.getMessage()), "a day such as 2025-03-13"));
    }
  }
}
