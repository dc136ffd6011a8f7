// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Features that stay in their file. In memory are, for each, where it stands, its envelope and half
 * a hash of its id: about forty bytes. A condition that is a box and nothing else is answered from
 * the envelopes but for the few features at its corners; any other is asked of every feature that
 * may meet it, one after the other. Where it demands a text, only what may have it is understood.
 */
final class FiledFeatures extends FeatureCollection {

  private final FileContents contents;
  private final IdTable ids;
  private final EnvelopeTree tree;
  private final int[] unlocated;
  private final Envelope envelope;

  /**
   * Features of a file.
   *
   * @param kept what is known of all of them
   */
  FiledFeatures(FileContents contents, Kept kept) {
    super(contents.type(), kept.columns);
    this.contents = contents;
    this.ids = kept.ids;
    this.tree = kept.envelopes.tree();
    this.unlocated = kept.envelopes.unlocated().stream().toArray();
    this.envelope = kept.envelopes.whole();
  }

  /** What is kept in memory of features that are not. */
  record Kept(IdTable ids, Envelopes envelopes, Columns columns) {}

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
    return new FiledList(contents, boxes == null ? tested(filter) : in(boxes, filter));
  }

  private Ordinals in(List<Envelope> boxes, FeatureFilter filter) {
    Ordinals sure = none();
    Ordinals unsure = none();
    boxes.forEach(box -> tree.search(box, sure::add, unsure::add));
    Arrays.stream(unlocated).forEach(sure::add);
    addHolding(filter, unsure.sorted(), sure);
    return sure.sorted();
  }

  private Ordinals tested(FeatureFilter filter) {
    Envelope window = filter.window();
    Ordinals holding = none();
    if (window == null) {
      addHolding(filter, null, holding);
    } else {
      Ordinals candidates = none();
      Arrays.stream(unlocated).forEach(candidates::add);
      tree.search(window, candidates::add, candidates::add);
      addHolding(filter, candidates.sorted(), holding);
    }
    return holding.sorted();
  }

  private Ordinals none() {
    return new Ordinals(contents.size());
  }

  /** Adds those of the candidates, or of all features, for which the filter holds. */
  private void addHolding(FeatureFilter filter, @Nullable Ordinals candidates, Ordinals holding) {
    new FiledList(contents, candidates)
        .each(
            filter.text(),
            (feature, ordinal) -> {
              if (filter.holds(feature)) {
                holding.add(ordinal);
              }
            });
  }

  @Override
  public Envelope envelope() {
    return new Envelope(envelope);
  }
}
