// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Puts crossings onto the boundary line of this dataset: where a section ends at one, at that end;
 * else at the nearest point of the line, if that lies within the accuracy of the published
 * position.
 */
final class CrossingPoints {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Map<String, Track> tracks;
  private final List<Feature> boundaries;

  CrossingPoints(Map<String, Track> tracks, List<Feature> boundaries) {
    this.tracks = tracks;
    this.boundaries = boundaries;
  }

  /** Returns the crossing at its place on the boundary, with the way it got there as lineage. */
  Feature placed(Feature crossing) {
    Coordinate listed = crossing.shape().getCoordinate();
    Optional<Coordinate> end = end(crossing.id());
    Coordinate place = end.or(() -> nearest(crossing)).orElse(listed);
    Map<String, Object> properties = new LinkedHashMap<>(crossing.properties());
    long moved = Math.round(Ellipsoid.metres(listed, place));
    properties.put(
        "positionalAccuracyMetres",
        Math.max(moved, Math.round(Double.parseDouble(crossing.text("positionalAccuracyMetres")))));
    if (place.equals2D(listed)) {
      properties.put("lineage", "Published or compiled position; the boundary is farther away");
    } else {
      String where = end.isPresent() ? "to the end of its section" : "to the nearest point";
      properties.put(
          "lineage", "Moved %d m %s on this dataset's boundary line".formatted(moved, where));
    }
    return new Feature(crossing.id(), GEOMETRIES.createPoint(place), properties);
  }

  private Optional<Coordinate> end(String id) {
    return tracks.values().stream()
        .filter(track -> track.stops().containsKey(id))
        .map(track -> track.node(id))
        .findFirst();
  }

  private Optional<Coordinate> nearest(Feature crossing) {
    Coordinate listed = crossing.shape().getCoordinate();
    double accuracy = Double.parseDouble(crossing.text("positionalAccuracyMetres"));
    return boundaries.stream()
        .filter(boundary -> boundary.text("pair").equals(crossing.text("pair")))
        .map(boundary -> DistanceOp.nearestPoints(boundary.shape(), crossing.shape())[0])
        .min(Comparator.comparingDouble(point -> Ellipsoid.metres(point, listed)))
        .filter(point -> Ellipsoid.metres(point, listed) <= accuracy);
  }
}
