// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** What {@code catalogue.json} says of the whole agrees with its parts. */
final class HeaderCheck {

  private final List<DatasetProblem> problems = new ArrayList<>();

  private HeaderCheck() {}

  static List<DatasetProblem> problems(CatalogueHeader header, List<LoadedDataset> loaded) {
    HeaderCheck check = new HeaderCheck();
    Set<String> ids = new HashSet<>();
    for (LoadedDataset dataset : loaded) {
      String id = dataset.dataset().id();
      if (!ids.add(id)) {
        check.problem("datasets", "id '" + id + "' is used twice", "give each its own id");
      }
      check.extent(header.extent().box(), dataset.dataset());
      if (id.equals("places") && dataset.complete()) {
        check.ends(header, dataset);
      }
    }
    return check.problems;
  }

  private void extent(@Nullable Envelope whole, Dataset dataset) {
    Envelope part = dataset.extent().box();
    if (part != null && (whole == null || !whole.covers(part))) {
      problem(
          "extent.bbox",
          "does not hold that of dataset '" + dataset.id() + "'",
          "widen it or narrow the dataset's");
    }
  }

  private void ends(CatalogueHeader header, LoadedDataset places) {
    for (String id : header.defaultBetween()) {
      if (places.collection().find(id).isEmpty()) {
        problem("defaultBetween", "'" + id + "' is no id of places", "name a place that exists");
      }
    }
  }

  private void problem(String property, String message, String remedy) {
    problems.add(new DatasetProblem(GeodataFolder.CATALOGUE, "", property, message, remedy));
  }
}
