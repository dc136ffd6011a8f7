// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridoratlas.geometry.AreaSplitter;
import org.corridoratlas.geometry.SegmentIndex;
import org.locationtech.jts.geom.Geometry;

/**
 * The areas in which one authority each applies, ready to split lines and to measure distances.
 *
 * <p>The distance from a place to another jurisdiction is its distance to the nearest boundary
 * line: to enter another's area one must pass a boundary of one's own. Immutable.
 */
public final class Jurisdictions {

  private final List<String> ids;
  private final AreaSplitter splitter;
  private final Map<String, SegmentIndex> edges;
  private final SegmentIndex boundaries;

  private Jurisdictions(Map<String, Geometry> areas, SegmentIndex boundaries) {
    this.ids = List.copyOf(areas.keySet());
    this.splitter = AreaSplitter.of(areas);
    this.edges = new TreeMap<>();
    areas.forEach((id, area) -> edges.put(id, SegmentIndex.of(List.of(area))));
    this.boundaries = boundaries;
  }

  /**
   * Jurisdictions from their shapes.
   *
   * @param areas polygons by id, sharing edges but not overlapping
   * @param boundaries the lines between them
   */
  public static Jurisdictions of(Map<String, Geometry> areas, List<? extends Geometry> boundaries) {
    return new Jurisdictions(areas, SegmentIndex.of(boundaries));
  }

  /** Their ids, in the order of the data. */
  public List<String> ids() {
    return ids;
  }

  /** Splits lines by jurisdiction. */
  public AreaSplitter splitter() {
    return splitter;
  }

  /** All boundary lines. */
  public SegmentIndex boundaries() {
    return boundaries;
  }

  /**
   * The edge of one jurisdiction.
   *
   * @throws IllegalArgumentException naming an id that is none
   */
  public SegmentIndex edge(String id) {
    SegmentIndex edge = edges.get(id);
    if (edge == null) {
      throw new IllegalArgumentException("'" + id + "' is not a jurisdiction; there are " + ids);
    }
    return edge;
  }

  /** The pair of two jurisdictions as boundaries name it: their ids in alphabetical order. */
  public static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a;
  }
}
