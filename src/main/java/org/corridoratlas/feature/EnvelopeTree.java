// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds which of many envelopes meet a box: a packed R-tree on arrays, in the order of sort-tile-
 * recursive. Envelopes are kept as single-precision numbers rounded outward, 20 bytes each.
 *
 * <p>What can be said of a geometry from its envelope alone is said: it surely meets the box when
 * its envelope lies in it; and also when the geometry is connected and its envelope reaches into
 * the box without going round a corner of it, since a connected geometry has a point at each
 * longitude and at each latitude of its envelope.
 */
final class EnvelopeTree {

  private static final int FANOUT = 16;

  /** Per level, leaves first: west, south, east, north of each node, one after the other. */
  private final float[][] levels;

  /** The ordinal of each leaf; of geometries in several parts its complement. */
  private final int[] ordinals;

  EnvelopeTree(float[] boxes, int[] ordinals) {
    this.ordinals = new int[ordinals.length];
    this.levels = new float[height(ordinals.length)][];
    int[] order = tiled(boxes, ordinals.length);
    levels[0] = new float[boxes.length];
    for (int leaf = 0; leaf < order.length; leaf++) {
      this.ordinals[leaf] = ordinals[order[leaf]];
      System.arraycopy(boxes, 4 * order[leaf], levels[0], 4 * leaf, 4);
    }
    for (int level = 1; level < levels.length; level++) {
      levels[level] = parents(levels[level - 1]);
    }
  }

  private static int height(int leaves) {
    int height = 1;
    for (int nodes = leaves; nodes > 1; nodes = (nodes + FANOUT - 1) / FANOUT) {
      height++;
    }
    return height;
  }

  /** By longitude into slices, each of them by latitude. */
  private static int[] tiled(float[] boxes, int size) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = key(boxes[4 * i], boxes[4 * i + 2], i);
    }
    Arrays.parallelSort(keys);
    int slices = (int) Math.ceil(Math.sqrt((double) size / FANOUT));
    int slice = slices == 0 ? 1 : (size + slices - 1) / slices;
    for (int from = 0; from < size; from += slice) {
      int to = Math.min(size, from + slice);
      for (int k = from; k < to; k++) {
        int i = (int) keys[k];
        keys[k] = key(boxes[4 * i + 1], boxes[4 * i + 3], i);
      }
      Arrays.sort(keys, from, to);
    }
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Sorts by the middle between two numbers, and carries an index. */
  private static long key(float low, float high, int index) {
    int bits = Float.floatToIntBits(low / 2 + high / 2);
    return ((long) (bits ^ (bits >> 31 & Integer.MAX_VALUE)) << 32) | index;
  }

  private static float[] parents(float[] children) {
    int size = children.length / 4;
    float[] parents = new float[4 * ((size + FANOUT - 1) / FANOUT)];
    for (int child = 0; child < size; child++) {
      int at = 4 * (child / FANOUT);
      boolean first = child % FANOUT == 0;
      for (int side = 0; side < 4; side++) {
        float value = children[4 * child + side];
        float known = first ? value : parents[at + side];
        parents[at + side] = side < 2 ? Math.min(known, value) : Math.max(known, value);
      }
    }
    return parents;
  }

  /**
   * Tells the ordinals whose geometries meet a box.
   *
   * @param surely takes those of which the envelope is proof enough
   * @param perhaps takes those whose geometry must be looked at
   */
  void search(Envelope box, IntConsumer surely, IntConsumer perhaps) {
    if (!box.isNull() && ordinals.length > 0) {
      new Search(box, surely, perhaps).visit(levels.length - 1, 0);
    }
  }

  private final class Search {

    private final Envelope box;
    private final IntConsumer surely;
    private final IntConsumer perhaps;

    Search(Envelope box, IntConsumer surely, IntConsumer perhaps) {
      this.box = box;
      this.surely = surely;
      this.perhaps = perhaps;
    }

    void visit(int level, int node) {
      float[] sides = levels[level];
      if (!meets(sides, 4 * node)) {
        return;
      }
      if (across(sides, 4 * node) && along(sides, 4 * node)) {
        long span = Math.round(Math.pow(FANOUT, level));
        int to = (int) Math.min(ordinals.length, (node + 1) * span);
        for (int leaf = (int) (node * span); leaf < to; leaf++) {
          surely.accept(ordinal(leaf));
        }
      } else if (level == 0) {
        leaf(node);
      } else {
        int to = Math.min(levels[level - 1].length / 4, (node + 1) * FANOUT);
        for (int child = node * FANOUT; child < to; child++) {
          visit(level - 1, child);
        }
      }
    }

    private void leaf(int leaf) {
      float[] sides = levels[0];
      boolean connected = ordinals[leaf] >= 0;
      boolean straight = across(sides, 4 * leaf) || along(sides, 4 * leaf);
      if (connected && straight && reaches(sides, 4 * leaf)) {
        surely.accept(ordinal(leaf));
      } else {
        perhaps.accept(ordinal(leaf));
      }
    }

    private boolean meets(float[] sides, int at) {
      return sides[at] <= box.getMaxX()
          && sides[at + 2] >= box.getMinX()
          && sides[at + 1] <= box.getMaxY()
          && sides[at + 3] >= box.getMinY();
    }

    private boolean across(float[] sides, int at) {
      return sides[at] >= box.getMinX() && sides[at + 2] <= box.getMaxX();
    }

    private boolean along(float[] sides, int at) {
      return sides[at + 1] >= box.getMinY() && sides[at + 3] <= box.getMaxY();
    }

    /** Still meets the box when the rounding of the sides is taken back. */
    private boolean reaches(float[] sides, int at) {
      return Math.nextUp(sides[at]) <= box.getMaxX()
          && Math.nextDown(sides[at + 2]) >= box.getMinX()
          && Math.nextUp(sides[at + 1]) <= box.getMaxY()
          && Math.nextDown(sides[at + 3]) >= box.getMinY();
    }
  }

  private int ordinal(int leaf) {
    return ordinals[leaf] < 0 ? ~ordinals[leaf] : ordinals[leaf];
  }

  /** The next single-precision number not above. */
  static float down(double number) {
    float rounded = (float) number;
    return rounded > number ? Math.nextDown(rounded) : rounded;
  }

  /** The next single-precision number not below. */
  static float up(double number) {
    float rounded = (float) number;
    return rounded < number ? Math.nextUp(rounded) : rounded;
  }
}
