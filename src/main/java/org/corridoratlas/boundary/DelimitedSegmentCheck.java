// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.geometry.GeodesicLength;
import org.corridoratlas.geometry.SegmentIndex;
import org.locationtech.jts.geom.Geometry;

/**
 * Delimited segments lie on the boundary segments that they name, within a metre, and have their
 * official length, within a metre.
 */
public final class DelimitedSegmentCheck implements CatalogueCheck {

  private static final String SEGMENTS = "delimited-segments";
  private static final String BOUNDARIES = "boundaries";
  private static final double TOLERANCE_METRES = 1;

  @Override
  public List<String> datasets() {
    return List.of(BOUNDARIES, SEGMENTS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    List<DatasetProblem> problems = new ArrayList<>();
    FeatureCollection boundaries = catalogue.collection(BOUNDARIES);
    for (Feature feature : catalogue.collection(SEGMENTS).list()) {
      try {
        check(DelimitedSegment.of(feature), boundaries, problems);
      } catch (IllegalArgumentException e) {
        problems.add(
            new DatasetProblem(
                SEGMENTS, feature.id(), "", String.valueOf(e.getMessage()), "correct the feature"));
      }
    }
    return problems;
  }

  private static void check(
      DelimitedSegment segment, FeatureCollection boundaries, List<DatasetProblem> problems) {
    List<Geometry> lines =
        segment.boundaries().stream()
            .flatMap(id -> boundaries.find(id).stream())
            .flatMap(boundary -> boundary.geometry().stream())
            .toList();
    SegmentIndex line = SegmentIndex.of(lines);
    Arrays.stream(segment.line().getCoordinates())
        .filter(at -> !(line.distanceMetres(at, TOLERANCE_METRES) <= TOLERANCE_METRES))
        .findFirst()
        .map(
            at ->
                "leaves the boundary " + segment.boundaries() + ", first at " + at.x + ", " + at.y)
        .map(message -> problem(segment, "geometry", message))
        .ifPresent(problems::add);
    double measured = GeodesicLength.of(segment.line());
    if (Math.abs(measured - segment.officialLengthMetres()) > TOLERANCE_METRES) {
      String message =
          String.format(
              Locale.ROOT,
              "is %.1f m, officially %.1f m",
              measured,
              segment.officialLengthMetres());
      problems.add(problem(segment, "officialLengthMetres", message));
    }
  }

  private static DatasetProblem problem(DelimitedSegment segment, String property, String message) {
    String remedy = "cut it from the boundary at its official length";
    return new DatasetProblem(SEGMENTS, segment.id(), property, message, remedy);
  }
}
