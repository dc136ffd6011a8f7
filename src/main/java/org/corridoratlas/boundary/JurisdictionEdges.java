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
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Tells whether positions lie on the edges of jurisdictions; quickest for those at a vertex. */
final class JurisdictionEdges {

  private final Map<String, Edge> edges = new HashMap<>();

  private JurisdictionEdges() {}

  /** The edge of one area; its segments are indexed only if some position is at no vertex. */
  private static final class Edge {

    private final Geometry area;
    private final Set<Coordinate> vertices;
    private @Nullable SegmentIndex segments;

    Edge(Geometry area) {
      this.area = area;
      this.vertices = new HashSet<>(List.of(area.getCoordinates()));
    }

    boolean near(Coordinate position, double metres) {
      if (vertices.contains(position)) {
        return true;
      }
      if (segments == null) {
        segments = SegmentIndex.of(List.of(area));
      }
      return segments.distanceMetres(position, metres) <= metres;
    }
  }

  static JurisdictionEdges of(FeatureCollection jurisdictions) {
    JurisdictionEdges all = new JurisdictionEdges();
    for (Feature feature : jurisdictions.list()) {
      feature.geometry().ifPresent(area -> all.edges.put(feature.id(), new Edge(area)));
    }
    return all;
  }

  boolean has(String jurisdiction) {
    return edges.containsKey(jurisdiction);
  }

  /** Tells whether the edge of a jurisdiction passes within so many metres of a position. */
  boolean near(String jurisdiction, Coordinate position, double metres) {
    Edge edge = edges.get(jurisdiction);
    return edge != null && edge.near(position, metres);
  }
}
