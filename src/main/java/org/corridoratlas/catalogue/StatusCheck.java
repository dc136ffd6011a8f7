// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;

/** Where a feature has a history, its status is the stage in force on the catalogue's day. */
final class StatusCheck {

  private static final String STATUS = "status";

  private StatusCheck() {}

  static List<DatasetProblem> problems(AsOf asOf, List<LoadedDataset> loaded) {
    return loaded.stream()
        .filter(dataset -> dataset.problems().isEmpty())
        .filter(dataset -> dataset.collection().type().find("history").isPresent())
        .flatMap(
            dataset ->
                dataset.collection().list().stream()
                    .flatMap(feature -> problem(dataset.dataset(), feature, asOf).stream()))
        .toList();
  }

  private static Optional<DatasetProblem> problem(Dataset dataset, Feature feature, AsOf asOf) {
    return Histories.history(feature)
        .at(asOf)
        .map(StatusEntry::status)
        .filter(current -> feature.text(STATUS).filter(s -> !s.equals(current)).isPresent())
        .map(
            current ->
                new DatasetProblem(
                    dataset.id(),
                    feature.id(),
                    STATUS,
                    "is " + feature.text(STATUS).orElse("") + ", by 'history' " + current,
                    "say what is in force on " + asOf));
  }
}
