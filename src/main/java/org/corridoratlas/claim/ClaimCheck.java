// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;

/** Claims are about something that exists: a feature, or a pair that has a boundary. */
public final class ClaimCheck implements CatalogueCheck {

  private static final String CLAIMS = "claims";
  private static final String BOUNDARIES = "boundaries";

  /** Where the features of each type of matter are; of other types nothing is known here. */
  private static final Map<String, String> DATASETS =
      Map.of(
          "route", "routes",
          "segment", "delimited-segments",
          "exclave", "exclaves",
          "boundary", BOUNDARIES);

  @Override
  public List<String> datasets() {
    return List.of(CLAIMS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    return catalogue.collection(CLAIMS).list().stream()
        .flatMap(feature -> problem(feature, catalogue).stream())
        .toList();
  }

  private static Optional<DatasetProblem> problem(Feature feature, Catalogue catalogue) {
    Claim claim;
    try {
      claim = Claim.of(feature);
    } catch (IllegalArgumentException e) {
      return Optional.of(problem(feature, "", String.valueOf(e.getMessage())));
    }
    return Optional.ofNullable(DATASETS.get(claim.aboutType()))
        .filter(id -> catalogue.find(id).filter(all -> has(all, claim)).isEmpty())
        .map(id -> problem(feature, "about.id", "'" + claim.aboutId() + "' is not in " + id));
  }

  private static boolean has(FeatureCollection collection, Claim claim) {
    return collection.id().equals(BOUNDARIES)
        ? collection.list().stream()
            .anyMatch(line -> line.text("pair").filter(claim.aboutId()::equals).isPresent())
        : collection.find(claim.aboutId()).isPresent();
  }

  private static DatasetProblem problem(Feature feature, String property, String message) {
    return new DatasetProblem(
        CLAIMS, feature.id(), property, message, "correct the claim or add what it is about");
  }
}
