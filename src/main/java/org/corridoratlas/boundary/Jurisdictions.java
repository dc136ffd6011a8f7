// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.geometry.AreaSplitter;
import org.corridoratlas.geometry.SegmentIndex;
import org.locationtech.jts.geom.Geometry;

/**
 * The areas in which one authority each applies, ready to split lines and to measure distances.
 *
 * <p>The distance from a place to another jurisdiction is its distance to the nearest boundary
 * line: to enter another's area one must pass a boundary of one's own. Indexes are made when first
 * asked for, then kept; thread-safe.
 */
public final class Jurisdictions {

  /** What no id of a jurisdiction is: the key of the index of all boundaries. */
  private static final String BOUNDARIES = "";

  private final Map<String, List<? extends Geometry>> lines = new LinkedHashMap<>();
  private final List<String> ids;
  private final AreaSplitter splitter;
  private final Map<String, SegmentIndex> indexes = new ConcurrentHashMap<>();

  private Jurisdictions(Map<String, Geometry> areas, List<? extends Geometry> boundaries) {
    this.ids = List.copyOf(areas.keySet());
    this.splitter = AreaSplitter.of(areas);
    areas.forEach((id, area) -> lines.put(id, List.of(area)));
    lines.put(BOUNDARIES, List.copyOf(boundaries));
  }

  /**
   * Jurisdictions from their shapes.
   *
   * @param areas polygons by id, sharing edges but not overlapping
   * @param boundaries the lines between them
   */
  public static Jurisdictions of(Map<String, Geometry> areas, List<? extends Geometry> boundaries) {
    return new Jurisdictions(areas, boundaries);
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
    return index(BOUNDARIES);
  }

  /**
   * The edge of one jurisdiction.
   *
   * @throws IllegalArgumentException naming an id that is none
   */
  public SegmentIndex edge(String id) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("'" + id + "' is not a jurisdiction; there are " + ids);
    }
    return index(id);
  }

  private SegmentIndex index(String key) {
    return indexes.computeIfAbsent(
        key, absent -> SegmentIndex.of(lines.getOrDefault(key, List.of())));
  }

  /** The pair of two jurisdictions as boundaries name it: their ids in alphabetical order. */
  public static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a;
  }
}
