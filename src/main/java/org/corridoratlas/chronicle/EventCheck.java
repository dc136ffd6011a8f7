// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import java.util.List;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.AsOf;

/** What lies after the catalogue's day is scheduled; it is not told as having happened. */
public final class EventCheck implements CatalogueCheck {

  private static final String EVENTS = "events";

  @Override
  public List<String> datasets() {
    return List.of(EVENTS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    return catalogue.collection(EVENTS).list().stream()
        .flatMap(feature -> problem(feature, catalogue.asOf()))
        .toList();
  }

  private static Stream<DatasetProblem> problem(Feature feature, AsOf asOf) {
    try {
      Event event = Event.of(feature);
      return event.after(asOf) && !event.scheduled()
          ? Stream.of(problem(feature, "scheduled", "is not true, but it is after " + asOf))
          : Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.of(problem(feature, "date", String.valueOf(e.getMessage())));
    }
  }

  private static DatasetProblem problem(Feature feature, String property, String message) {
    return new DatasetProblem(
        EVENTS, feature.id(), property, message, "correct the date or mark it as scheduled");
  }
}
