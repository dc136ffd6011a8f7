// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Tells whether positions lie in an area, exactly. The edges are kept by bands of latitude, as
 * numbers, which takes a small part of the memory of a tree. Immutable and thread-safe.
 */
final class PointInArea {

  /** How many edges share a band, on average. */
  private static final int EDGES_PER_BAND = 8;

  private final Envelope envelope;
  private final Coordinate[] vertices;
  private final double bandHeight;

  /** Where the edges of each band begin in {@link #edges}. */
  private final int[] starts;

  /** Edges by band, each the index of its first vertex. */
  private final int[] edges;

  private PointInArea(Geometry area, List<Coordinate[]> rings) {
    this.envelope = area.getEnvelopeInternal();
    this.vertices = rings.stream().flatMap(Arrays::stream).toArray(Coordinate[]::new);
    int bands = 1 + vertices.length / EDGES_PER_BAND;
    this.bandHeight = Math.max(Double.MIN_NORMAL, envelope.getHeight() / bands);
    this.starts = new int[bands + 1];
    int[] firsts = firsts(rings);
    for (int edge : firsts) {
      for (int band = lowest(edge); band <= highest(edge); band++) {
        starts[band + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    this.edges = new int[starts[bands]];
    int[] next = starts.clone();
    for (int edge : firsts) {
      for (int band = lowest(edge); band <= highest(edge); band++) {
        edges[next[band]++] = edge;
      }
    }
  }

  /** The index of the first vertex of each edge; a ring has one edge fewer than vertices. */
  private static int[] firsts(List<Coordinate[]> rings) {
    List<Integer> firsts = new ArrayList<>();
    int start = 0;
    for (Coordinate[] ring : rings) {
      for (int i = 0; i < ring.length - 1; i++) {
        firsts.add(start + i);
      }
      start += ring.length;
    }
    return firsts.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * An index of an area.
   *
   * @param area Polygon or MultiPolygon, longitude, latitude in degrees
   */
  static PointInArea of(Geometry area) {
    List<Coordinate[]> rings = new ArrayList<>();
    for (Object ring : LinearComponentExtracter.getLines(area)) {
      rings.add(((LineString) ring).getCoordinates());
    }
    return new PointInArea(area, rings);
  }

  /** Tells whether a position lies in the area or on its edge. */
  boolean covers(Coordinate position) {
    if (!envelope.covers(position)) {
      return false;
    }
    RayCrossingCounter counter = new RayCrossingCounter(position);
    int band = band(position.y);
    for (int i = starts[band]; i < starts[band + 1]; i++) {
      counter.countSegment(vertices[edges[i]], vertices[edges[i] + 1]);
    }
    return counter.getLocation() != Location.EXTERIOR;
  }

  private int lowest(int edge) {
    return band(Math.min(vertices[edge].y, vertices[edge + 1].y));
  }

  private int highest(int edge) {
    return band(Math.max(vertices[edge].y, vertices[edge + 1].y));
  }

  /** Never decreases with latitude, so an edge is in every band that it reaches. */
  private int band(double latitude) {
    int band = (int) ((latitude - envelope.getMinY()) / bandHeight);
    return Math.min(starts.length - 2, Math.max(0, band));
  }
}
