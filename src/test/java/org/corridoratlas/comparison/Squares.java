// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.corridoratlas.comparison.WorldTypes.PLAIN;
import static org.corridoratlas.comparison.WorldTypes.POINTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.boundary.Exclave;
import org.corridoratlas.boundary.LegalStatus;
import org.corridoratlas.boundary.Perspectives;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The areas of {@link World}: square states in a row along the equator, one degree wide. */
final class Squares {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Squares() {}

  static FeatureCollection of(List<String> states) {
    List<Feature> areas = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      Geometry square = FACTORY.toGeometry(new Envelope(i, i + 1, -0.5, 0.5));
      areas.add(PLAIN.feature(states.get(i), square, Map.of()));
    }
    return FeatureCollection.of(PLAIN, areas);
  }

  static Perspectives dividedByMeridians(List<String> states, List<Exclave> exclaves) {
    List<Feature> edges = new ArrayList<>();
    for (int i = 1; i < states.size(); i++) {
      Coordinate[] ends = {new Coordinate(i, -0.5), new Coordinate(i, 0.5)};
      List<String> between = List.of(states.get(i - 1), states.get(i));
      edges.add(
          POINTS.feature("e" + i, FACTORY.createLineString(ends), Map.of("between", between)));
    }
    return Perspectives.of(of(states), FeatureCollection.of(POINTS, edges), exclaves);
  }

  /** A square half a degree high that a state accepts as its own, held by another. */
  static Exclave exclave(String id, String recognised, String holder, double west, double east) {
    return new Exclave(
        id,
        recognised,
        holder,
        FACTORY.toGeometry(new Envelope(west, east, -0.25, 0.25)),
        new Acceptance(List.of(recognised), List.of()),
        new Exclave.Outline(LegalStatus.UNDELIMITED, Exclave.DEFAULT_ACCURACY_METRES));
  }
}
