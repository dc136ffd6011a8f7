// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.geometry.SegmentIndex;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Tells whether positions lie on the edges of jurisdictions; quickest for those at a vertex. */
final class JurisdictionEdges {

  private final Map<String, Edge> edges = new HashMap<>();

  private JurisdictionEdges() {}

  private record Edge(Set<Coordinate> vertices, SegmentIndex segments) {

    static Edge of(Geometry area) {
      return new Edge(
          new HashSet<>(List.of(area.getCoordinates())), SegmentIndex.of(List.of(area)));
    }
  }

  static JurisdictionEdges of(FeatureCollection jurisdictions) {
    JurisdictionEdges all = new JurisdictionEdges();
    for (Feature feature : jurisdictions.list()) {
      feature.geometry().ifPresent(area -> all.edges.put(feature.id(), Edge.of(area)));
    }
    return all;
  }

  boolean has(String jurisdiction) {
    return edges.containsKey(jurisdiction);
  }

  /** Tells whether the edge of a jurisdiction passes within so many metres of a position. */
  boolean near(String jurisdiction, Coordinate position, double metres) {
    Edge edge = edges.get(jurisdiction);
    return edge != null
        && (edge.vertices().contains(position)
            || edge.segments().distanceMetres(position, metres) <= metres);
  }
}
