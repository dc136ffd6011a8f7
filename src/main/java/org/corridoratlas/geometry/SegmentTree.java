// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A tree of boxes over the segments of lines, in their order along the lines: what follows on a
 * line is near, so nothing has to be sorted. Leaves hold some consecutive segments of one line,
 * every node above them some consecutive nodes. Immutable and thread-safe.
 */
final class SegmentTree {

  /** How many segments share a leaf, and how many nodes the node above them. */
  private static final int WIDTH = 8;

  /** A box is taken to be nearer than it is by this share, against rounding. */
  private static final double CAUTION = 1 - 1e-9;

  private final Coordinate[] vertices;

  /** The first vertex of each leaf, and the number of its segments. */
  private final int[] leafStarts;

  private final int[] leafSizes;

  /** By level from the leaves up: west, east, south, north of each node, in degrees. */
  private final double[][] boxes;

  private SegmentTree(List<Coordinate[]> lines) {
    this.vertices = lines.stream().flatMap(Arrays::stream).toArray(Coordinate[]::new);
    List<int[]> leaves = new ArrayList<>();
    int first = 0;
    for (Coordinate[] line : lines) {
      for (int start = 0; start < line.length - 1; start += WIDTH) {
        leaves.add(new int[] {first + start, Math.min(WIDTH, line.length - 1 - start)});
      }
      first += line.length;
    }
    this.leafStarts = leaves.stream().mapToInt(leaf -> leaf[0]).toArray();
    this.leafSizes = leaves.stream().mapToInt(leaf -> leaf[1]).toArray();
    List<double[]> levels = new ArrayList<>();
    double[] level = leafBoxes();
    levels.add(level);
    while (level.length > 4) {
      level = boxesAbove(level);
      levels.add(level);
    }
    this.boxes = levels.toArray(double[][]::new);
  }

  /** A tree over lines, longitude, latitude in degrees. */
  static SegmentTree of(List<Coordinate[]> lines) {
    return new SegmentTree(lines);
  }

  private double[] leafBoxes() {
    double[] level = new double[4 * leafStarts.length];
    for (int leaf = 0; leaf < leafStarts.length; leaf++) {
      Envelope box = new Envelope();
      for (int i = leafStarts[leaf]; i <= leafStarts[leaf] + leafSizes[leaf]; i++) {
        box.expandToInclude(vertices[i]);
      }
      level[4 * leaf] = box.getMinX();
      level[4 * leaf + 1] = box.getMaxX();
      level[4 * leaf + 2] = box.getMinY();
      level[4 * leaf + 3] = box.getMaxY();
    }
    return level;
  }

  private static double[] boxesAbove(double[] below) {
    int nodes = below.length / 4;
    double[] level = new double[4 * ((nodes + WIDTH - 1) / WIDTH)];
    for (int node = 0; node < nodes; node++) {
      int above = 4 * (node / WIDTH);
      boolean opens = node % WIDTH == 0;
      for (int side = 0; side < 4; side++) {
        double value = below[4 * node + side];
        boolean least = side % 2 == 0;
        double kept = opens ? value : level[above + side];
        level[above + side] = least ? Math.min(kept, value) : Math.max(kept, value);
      }
    }
    return level;
  }

  /** The first vertex of a segment. */
  Coordinate start(int segment) {
    return vertices[segment];
  }

  /** The last vertex of a segment. */
  Coordinate end(int segment) {
    return vertices[segment + 1];
  }

  /** The distance in metres from the centre of a plane to a segment. */
  double metres(LocalPlane plane, int segment) {
    double share = plane.nearestShare(vertices[segment], vertices[segment + 1]);
    return plane.distance(vertices[segment], vertices[segment + 1], share);
  }

  /**
   * The segment nearest to the centre of a plane; of several, the first.
   *
   * @param limitMetres how far to look, the limit included
   * @return the index of its first vertex among those of all lines, or -1 when none is so near
   */
  int nearest(LocalPlane plane, double limitMetres) {
    Search search = new Search(plane, Math.nextUp(limitMetres));
    if (leafStarts.length > 0) {
      search.descend(boxes.length - 1, 0);
    }
    return search.found;
  }

  /** Names every segment whose leaf meets a box, in order. */
  void near(Envelope box, IntConsumer segments) {
    anyNear(
        box,
        segment -> {
          segments.accept(segment);
          return false;
        });
  }

  /** Whether any segment passes of those whose leaf meets a box; none is asked after it. */
  boolean anyNear(Envelope box, IntPredicate segments) {
    return leafStarts.length > 0 && anyNear(box, segments, boxes.length - 1, 0);
  }

  private boolean anyNear(Envelope box, IntPredicate segments, int level, int node) {
    double[] sides = boxes[level];
    int at = 4 * node;
    if (box.getMinX() > sides[at + 1]
        || box.getMaxX() < sides[at]
        || box.getMinY() > sides[at + 3]
        || box.getMaxY() < sides[at + 2]) {
      return false;
    }
    if (level == 0) {
      return anyOf(node, segments);
    }
    int last = Math.min(WIDTH * (node + 1), boxes[level - 1].length / 4);
    for (int child = WIDTH * node; child < last; child++) {
      if (anyNear(box, segments, level - 1, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(int leaf, IntPredicate segments) {
    for (int i = 0; i < leafSizes[leaf]; i++) {
      if (segments.test(leafStarts[leaf] + i)) {
        return true;
      }
    }
    return false;
  }

  /** One search for the nearest segment, with the best that it has found. */
  private final class Search {

    private final LocalPlane plane;
    private double best;
    private int found = -1;

    Search(LocalPlane plane, double best) {
      this.plane = plane;
      this.best = best;
    }

    void descend(int level, int node) {
      double[] sides = boxes[level];
      int at = 4 * node;
      double distance = plane.distance(sides[at], sides[at + 1], sides[at + 2], sides[at + 3]);
      if (CAUTION * distance > best) {
        return;
      }
      if (level == 0) {
        scan(leafStarts[node], leafSizes[node]);
        return;
      }
      int last = Math.min(WIDTH * (node + 1), boxes[level - 1].length / 4);
      for (int child = WIDTH * node; child < last; child++) {
        descend(level - 1, child);
      }
    }

    private void scan(int start, int size) {
      for (int i = start; i < start + size; i++) {
        double metres = metres(plane, i);
        if (metres < best) {
          best = metres;
          found = i;
        }
      }
    }
  }
}
