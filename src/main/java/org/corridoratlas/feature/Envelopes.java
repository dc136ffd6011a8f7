// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Gathers the envelopes of features for a tree, and which features have no geometry. */
final class Envelopes {

  private int[] located = new int[64];
  private float[] boxes = new float[4 * 64];
  private int size;
  private final BitSet unlocated = new BitSet();
  private final Envelope whole = new Envelope();

  /** Takes a feature; one whose geometry is empty is nowhere and meets nothing. */
  void add(int ordinal, Optional<Geometry> geometry) {
    if (geometry.isEmpty()) {
      unlocated.set(ordinal);
    } else if (!geometry.get().isEmpty()) {
      if (size == located.length) {
        located = Arrays.copyOf(located, 2 * size);
        boxes = Arrays.copyOf(boxes, 4 * located.length);
      }
      Envelope box = geometry.get().getEnvelopeInternal();
      whole.expandToInclude(box);
      boxes[4 * size] = EnvelopeTree.down(box.getMinX());
      boxes[4 * size + 1] = EnvelopeTree.down(box.getMinY());
      boxes[4 * size + 2] = EnvelopeTree.up(box.getMaxX());
      boxes[4 * size + 3] = EnvelopeTree.up(box.getMaxY());
      located[size++] = geometry.get().getNumGeometries() == 1 ? ordinal : ~ordinal;
    }
  }

  /** The tree of all that were taken. */
  EnvelopeTree tree() {
    return new EnvelopeTree(Arrays.copyOf(boxes, 4 * size), Arrays.copyOf(located, size));
  }

  /** The ordinals of features without geometry. */
  BitSet unlocated() {
    return (BitSet) unlocated.clone();
  }

  /** The envelope of all. */
  Envelope whole() {
    return whole.copy();
  }
}
