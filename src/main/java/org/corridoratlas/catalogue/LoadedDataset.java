// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import org.corridoratlas.feature.FeatureCollection;

/**
 * A dataset as read.
 *
 * @param dataset what the catalogue says of it
 * @param collection its features; those that could be read, when there are problems
 * @param problems what is wrong with its files and features, each for itself
 * @param complete false when nothing certain can be said of which features there are
 */
record LoadedDataset(
    Dataset dataset,
    FeatureCollection collection,
    List<DatasetProblem> problems,
    boolean complete) {

  LoadedDataset {
    problems = List.copyOf(problems);
  }
}
