// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridoratlas.feature.FeatureProblem;

/**
 * One thing wrong with the geodata.
 *
 * @param dataset the id of the dataset, or {@code catalogue.json}
 * @param feature the id of the feature, its place in the file, or empty when the whole is meant
 * @param property the property concerned, {@code geometry}, {@code id}, or empty
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record DatasetProblem(
    String dataset, String feature, String property, String message, String remedy) {

  /** A feature's problem, with the dataset it was found in. */
  public static DatasetProblem of(String dataset, FeatureProblem problem) {
    return new DatasetProblem(
        dataset, problem.feature(), problem.property(), problem.message(), problem.remedy());
  }

  /** The problem in one line: where, what, remedy. */
  @Override
  public String toString() {
    String where =
        Stream.of(dataset, feature, property)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" / "));
    return where + ": " + message + "; " + remedy;
  }
}
