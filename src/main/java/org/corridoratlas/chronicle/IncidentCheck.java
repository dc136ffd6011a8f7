// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;

/** Every incident says who reports it, whom they accuse, and what they claim. */
public final class IncidentCheck implements CatalogueCheck {

  private static final String INCIDENTS = "incidents";

  @Override
  public List<String> datasets() {
    return List.of(INCIDENTS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    return catalogue.collection(INCIDENTS).list().stream().flatMap(IncidentCheck::problem).toList();
  }

  private static Stream<DatasetProblem> problem(Feature feature) {
    try {
      Incident.of(feature);
      return Stream.empty();
    } catch (IllegalArgumentException e) {
      String remedy = "say who reports what of whom";
      String message = String.valueOf(e.getMessage());
      return Stream.of(new DatasetProblem(INCIDENTS, feature.id(), "", message, remedy));
    }
  }
}
