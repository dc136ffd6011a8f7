// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Features that stay in their file. In memory are, for each, where it stands, its envelope and half
 * a hash of its id: about forty bytes. A condition that is a box and nothing else is answered from
 * the envelopes but for the few features at its corners; any other is asked of every feature that
 * may meet it, one after the other.
 */
final class FiledFeatures extends FeatureCollection {

  private final FileContents contents;
  private final IdTable ids;
  private final EnvelopeTree tree;
  private final BitSet unlocated;
  private final Envelope envelope;

  /**
   * Features of a file.
   *
   * @param unlocated the ordinals of those without a geometry
   * @param envelope the smallest box around all geometries
   */
  FiledFeatures(
      FileContents contents, IdTable ids, EnvelopeTree tree, BitSet unlocated, Envelope envelope) {
    super(contents.type());
    this.contents = contents;
    this.ids = ids;
    this.tree = tree;
    this.unlocated = unlocated;
    this.envelope = envelope;
  }

  @Override
  public List<Feature> list() {
    return new FiledList(contents, null);
  }

  @Override
  public Optional<Feature> find(String id) {
    return ids.candidates(id)
        .mapToObj(contents::read)
        .filter(feature -> feature.id().equals(id))
        .findFirst();
  }

  @Override
  public List<Feature> select(FeatureFilter filter) {
    if (filter == FeatureFilter.ALL) {
      return list();
    }
    List<Envelope> boxes = filter.boxes();
    BitSet matched = boxes == null ? tested(filter) : in(boxes, filter);
    return new FiledList(contents, matched.stream().toArray());
  }

  private BitSet in(List<Envelope> boxes, FeatureFilter filter) {
    BitSet sure = (BitSet) unlocated.clone();
    BitSet unsure = new BitSet();
    boxes.forEach(box -> tree.search(box, sure::set, unsure::set));
    unsure.andNot(sure);
    sure.or(holding(unsure, filter));
    return sure;
  }

  private BitSet tested(FeatureFilter filter) {
    Envelope window = filter.window();
    BitSet candidates = new BitSet(contents.size());
    if (window == null) {
      candidates.set(0, contents.size());
    } else {
      candidates.or(unlocated);
      tree.search(window, candidates::set, candidates::set);
    }
    return holding(candidates, filter);
  }

  /** Those of the features for which the filter holds. */
  private BitSet holding(BitSet candidates, FeatureFilter filter) {
    BitSet holding = new BitSet();
    int ordinal = -1;
    for (Feature feature : new FiledList(contents, candidates.stream().toArray())) {
      ordinal = candidates.nextSetBit(ordinal + 1);
      if (filter.holds(feature)) {
        holding.set(ordinal);
      }
    }
    return holding;
  }

  @Override
  public Envelope envelope() {
    return new Envelope(envelope);
  }
}
