// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexSegmentSetMutualIntersector;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Splits lines where they pass from one area into another.
 *
 * <p>Where a line meets the edge of an area it is cut; each part belongs to the area that holds its
 * middle. A part that runs exactly on a shared edge belongs to the area of the part before it where
 * that is one of the two, else to the first by id. Parts are contiguous, in order, and their
 * lengths sum to the length of the line. Cost grows with the vertices of the line plus the cuts,
 * not with the vertices of the areas. Thread-safe.
 */
public final class AreaSplitter {

  /** Cuts closer together than this are one cut, metres. */
  private static final double SAME_CUT_METRES = 0.001;

  private final Map<String, PointInArea> areas = new TreeMap<>();
  private final Map<String, Geometry> polygons;
  private @Nullable MCIndexSegmentSetMutualIntersector edges;

  private AreaSplitter(Map<String, Geometry> polygons) {
    this.polygons = polygons;
    polygons.forEach((id, polygon) -> areas.put(id, PointInArea.of(polygon)));
  }

  /**
   * A splitter for areas that do not overlap, though they may share edges.
   *
   * @param polygons Polygon or MultiPolygon by id, longitude, latitude in degrees
   */
  public static AreaSplitter of(Map<String, ? extends Geometry> polygons) {
    return new AreaSplitter(new TreeMap<>(polygons));
  }

  /** The index of all edges, made when a line is first split. */
  private synchronized MCIndexSegmentSetMutualIntersector edges() {
    if (edges == null) {
      List<SegmentString> strings = new ArrayList<>();
      for (Geometry polygon : polygons.values()) {
        for (Object string : SegmentStringUtil.extractSegmentStrings(polygon.getBoundary())) {
          strings.add((SegmentString) string);
        }
      }
      edges = new MCIndexSegmentSetMutualIntersector(strings);
      // The tree in it is built on first use, which is not thread-safe: use it once here.
      CutFinder nowhere =
          new CutFinder(
              MeasuredLine.of(new Coordinate[] {new Coordinate(0, 0), new Coordinate(0, 0.0001)}));
      edges.process(List.of(nowhere.string), nowhere);
    }
    return edges;
  }

  /** The ids of the areas, sorted. */
  public List<String> ids() {
    return List.copyOf(areas.keySet());
  }

  /** The area that holds a position, or null when none does; on a shared edge the first by id. */
  public @Nullable String at(Coordinate position) {
    return at(position, null);
  }

  private @Nullable String at(Coordinate position, @Nullable String before) {
    if (before != null && holds(before, position)) {
      return before;
    }
    for (String id : areas.keySet()) {
      if (holds(id, position)) {
        return id;
      }
    }
    return null;
  }

  private boolean holds(String id, Coordinate position) {
    return Objects.requireNonNull(areas.get(id)).covers(position);
  }

  /** The parts of a line, in order. */
  public List<AreaPart> split(MeasuredLine line) {
    List<AreaPart> parts = new ArrayList<>();
    double from = 0;
    for (double to : cuts(line)) {
      String before = parts.isEmpty() ? null : parts.get(parts.size() - 1).area();
      append(parts, new AreaPart(from, to, at(line.at((from + to) / 2), before)));
      from = to;
    }
    return parts;
  }

  private static void append(List<AreaPart> parts, AreaPart next) {
    if (!parts.isEmpty() && Objects.equals(parts.get(parts.size() - 1).area(), next.area())) {
      AreaPart before = parts.remove(parts.size() - 1);
      next = new AreaPart(before.fromMetres(), next.toMetres(), next.area());
    }
    parts.add(next);
  }

  private List<Double> cuts(MeasuredLine line) {
    CutFinder finder = new CutFinder(line);
    edges().process(List.of(finder.string), finder);
    List<Double> cuts = new ArrayList<>();
    double last = 0;
    for (double cut : finder.cuts) {
      if (cut - last > SAME_CUT_METRES && line.lengthMetres() - cut > SAME_CUT_METRES) {
        cuts.add(cut);
        last = cut;
      }
    }
    cuts.add(line.lengthMetres());
    return cuts;
  }

  /** Notes where along the line each meeting with an edge is. */
  private static final class CutFinder implements SegmentIntersector {

    private final MeasuredLine line;
    private final SegmentString string;
    private final LineIntersector intersector = new RobustLineIntersector();
    private final TreeSet<Double> cuts = new TreeSet<>();

    CutFinder(MeasuredLine line) {
      this.line = line;
      this.string = new BasicSegmentString(line.vertices(), null);
    }

    @Override
    public void processIntersections(SegmentString e0, int i0, SegmentString e1, int i1) {
      SegmentString edge = e0 == string ? e1 : e0;
      int mine = e0 == string ? i0 : i1;
      int other = e0 == string ? i1 : i0;
      intersector.computeIntersection(
          line.vertex(mine),
          line.vertex(mine + 1),
          edge.getCoordinate(other),
          edge.getCoordinate(other + 1));
      for (int i = 0; i < intersector.getIntersectionNum(); i++) {
        Coordinate cut = intersector.getIntersection(i);
        cuts.add(line.along(mine) + GeodesicLength.between(line.vertex(mine), cut));
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }
  }
}
