// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.GeodesicLength;

/**
 * Boundary segments name their pair and legal status rightly, are as long as they say, and run
 * along the edges of both jurisdictions, unless only some states accept them.
 */
public final class BoundaryCheck implements CatalogueCheck {

  private static final String BOUNDARIES = "boundaries";
  private static final double TOLERANCE_METRES = 1;

  @Override
  public List<String> datasets() {
    return List.of("jurisdictions", BOUNDARIES);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    List<DatasetProblem> problems = new ArrayList<>();
    JurisdictionEdges edges = JurisdictionEdges.of(catalogue.collection("jurisdictions"));
    for (Feature feature : catalogue.collection(BOUNDARIES).list()) {
      BoundarySegment segment;
      try {
        segment = BoundarySegment.of(feature);
      } catch (IllegalArgumentException e) {
        problems.add(problem(feature, "", String.valueOf(e.getMessage()), "correct the feature"));
        continue;
      }
      words(feature, segment, catalogue).ifPresent(problems::add);
      length(feature, segment).ifPresent(problems::add);
      for (String side : inUse(feature) ? segment.between() : List.<String>of()) {
        off(segment, side, edges)
            .map(message -> problem(feature, "geometry", message, "cut it from their edges"))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** A line that only some states accept need not be the edge of who is in daily charge. */
  private static boolean inUse(Feature feature) {
    return Acceptance.of(feature).acceptedBy().isEmpty();
  }

  private static Optional<DatasetProblem> words(
      Feature feature, BoundarySegment segment, Catalogue catalogue) {
    if (!feature.text("pair").filter(segment.pair()::equals).isPresent()) {
      return Optional.of(
          problem(feature, "pair", "is not " + segment.pair(), "order 'between' by alphabet"));
    }
    LegalStatus now = segment.legalStatus(catalogue.asOf());
    return now == segment.status()
        ? Optional.empty()
        : Optional.of(
            problem(
                feature,
                "legalStatus",
                "is " + segment.status().word() + ", by 'history' " + now.word(),
                "say what is in force on " + catalogue.asOf()));
  }

  private static Optional<DatasetProblem> length(Feature feature, BoundarySegment segment) {
    double measured = GeodesicLength.of(segment.line());
    return feature
        .number("lengthMetres")
        .filter(stated -> Math.abs(stated - measured) > TOLERANCE_METRES)
        .map(
            stated ->
                problem(
                    feature,
                    "lengthMetres",
                    String.format(Locale.ROOT, "is %.1f, the line has %.1f", stated, measured),
                    "write the length of the line"));
  }

  private static Optional<String> off(
      BoundarySegment segment, String side, JurisdictionEdges edges) {
    if (!edges.has(side)) {
      return Optional.empty();
    }
    return Arrays.stream(segment.line().getCoordinates())
        .filter(position -> !edges.near(side, position, TOLERANCE_METRES))
        .findFirst()
        .map(at -> "leaves the edge of " + side + ", first at " + at.x + ", " + at.y);
  }

  private static DatasetProblem problem(
      Feature feature, String property, String message, String remedy) {
    return new DatasetProblem(BOUNDARIES, feature.id(), property, message, remedy);
  }
}
