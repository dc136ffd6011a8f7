// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * A continuous line with named places along it, from which sections are cut.
 *
 * @param line lon/lat, in the direction of the table
 * @param stops position along the line, in degrees of line length, by node
 * @param accuracies position along the line and accuracy in metres (95 %) of every row
 */
record Track(LineString line, Map<String, Double> stops, List<double[]> accuracies) {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  Track {
    stops = new LinkedHashMap<>(stops);
    accuracies = new ArrayList<>(accuracies);
  }

  /** Returns the place of a node on the line, rounded as it will be written. */
  Coordinate node(String name) {
    return Grid.SIX.round(new LengthIndexedLine(line).extractPoint(stop(name)));
  }

  /** Returns the part of the line between two nodes, in the direction from the first. */
  LineString between(String from, String to) {
    double a = stop(from);
    double b = stop(to);
    Coordinate[] path = new LengthIndexedLine(line).extractLine(a, b).getCoordinates();
    List<Coordinate> kept = new ArrayList<>();
    for (Coordinate position : path) {
      Coordinate rounded = Grid.SIX.round(position);
      if (kept.isEmpty() || Ellipsoid.metres(kept.get(kept.size() - 1), rounded) > 0.5) {
        kept.add(rounded);
      }
    }
    kept.set(0, node(from));
    kept.set(kept.size() - 1, node(to));
    return GEOMETRIES.createLineString(kept.toArray(Coordinate[]::new));
  }

  /** Returns the greatest accuracy value of the rows between two nodes, in metres. */
  double accuracy(String from, String to) {
    double a = Math.min(stop(from), stop(to)) - 1e-6;
    double b = Math.max(stop(from), stop(to)) + 1e-6;
    return accuracies.stream()
        .filter(entry -> entry[0] >= a && entry[0] <= b)
        .mapToDouble(entry -> entry[1])
        .max()
        .orElse(1000);
  }

  private double stop(String name) {
    return Objects.requireNonNull(stops.get(name), () -> "no node " + name + " on the track");
  }
}
