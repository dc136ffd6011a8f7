// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Keeps the runs of a line that stay clear of another geometry by about 2.5 km. */
final class AwayFrom {
  private static final double CLEARANCE_DEGREES = 0.025;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final IndexedFacetDistance distance;

  AwayFrom(Geometry other) {
    distance = new IndexedFacetDistance(other);
  }

  Optional<Geometry> of(Geometry line) {
    List<LineString> runs = new ArrayList<>();
    List<Coordinate> run = new ArrayList<>();
    for (Coordinate position : line.getCoordinates()) {
      if (distance.distance(GEOMETRIES.createPoint(position)) > CLEARANCE_DEGREES) {
        run.add(position);
      } else {
        close(run, runs);
      }
    }
    close(run, runs);
    return switch (runs.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(runs.get(0));
      default -> Optional.of(GEOMETRIES.createMultiLineString(runs.toArray(LineString[]::new)));
    };
  }

  private static void close(List<Coordinate> run, List<LineString> runs) {
    if (run.size() > 1) {
      runs.add(GEOMETRIES.createLineString(run.toArray(Coordinate[]::new)));
    }
    run.clear();
  }
}
