// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Notes of each feature of a file what is needed to find it again. */
final class FileGathering implements GeoJsonReader.Gathering {

  private final FeatureType type;
  private final FeatureFile file;
  private long[] starts = new long[1_024];
  private int[] lengths = new int[1_024];
  private int[] hashes = new int[1_024];
  private int[] located = new int[1_024];
  private float[] boxes = new float[4 * 1_024];
  private int size;
  private int locatedSize;
  private final BitSet unlocated = new BitSet();
  private final Envelope envelope = new Envelope();
  private boolean placed = true;

  FileGathering(FeatureType type, FeatureFile file) {
    this.type = type;
    this.file = file;
  }

  @Override
  public boolean add(Feature feature, GeoJsonReader.Place at) {
    if (size == lengths.length) {
      grow();
    }
    placed &= at.from() >= 0;
    starts[size] = at.from();
    lengths[size] = Math.toIntExact(at.to() - at.from());
    hashes[size] = IdTable.hash(feature.id());
    locate(feature.geometry());
    size++;
    return true;
  }

  private void locate(Optional<Geometry> geometry) {
    if (geometry.isEmpty()) {
      unlocated.set(size);
    } else if (!geometry.get().isEmpty()) {
      Envelope box = geometry.get().getEnvelopeInternal();
      envelope.expandToInclude(box);
      boxes[4 * locatedSize] = EnvelopeTree.down(box.getMinX());
      boxes[4 * locatedSize + 1] = EnvelopeTree.down(box.getMinY());
      boxes[4 * locatedSize + 2] = EnvelopeTree.up(box.getMaxX());
      boxes[4 * locatedSize + 3] = EnvelopeTree.up(box.getMaxY());
      located[locatedSize++] = geometry.get().getNumGeometries() == 1 ? size : ~size;
    }
  }

  private void grow() {
    int more = 2 * size;
    starts = Arrays.copyOf(starts, more);
    lengths = Arrays.copyOf(lengths, more);
    hashes = Arrays.copyOf(hashes, more);
    located = Arrays.copyOf(located, more);
    boxes = Arrays.copyOf(boxes, 4 * more);
  }

  @Override
  public FeatureCollection collection(List<FeatureProblem> problems) {
    if (!placed) {
      problems.add(new FeatureProblem("file", "", "is not UTF-8", "write it as UTF-8"));
      size = 0;
      locatedSize = 0;
      unlocated.clear();
    }
    FileContents contents =
        new FileContents(type, file, Arrays.copyOf(starts, size), Arrays.copyOf(lengths, size));
    IdTable ids = new IdTable(Arrays.copyOf(hashes, size));
    ids.suspects()
        .mapToObj(ordinal -> repeated(contents, ids, ordinal))
        .forEach(repeated -> repeated.ifPresent(problems::add));
    EnvelopeTree tree =
        new EnvelopeTree(
            Arrays.copyOf(boxes, 4 * locatedSize), Arrays.copyOf(located, locatedSize));
    return new FiledFeatures(contents, ids, tree, unlocated.stream().toArray(), envelope);
  }

  private static Optional<FeatureProblem> repeated(
      FileContents contents, IdTable ids, int ordinal) {
    String id = contents.read(ordinal).id();
    return ids.candidates(id)
        .takeWhile(before -> before < ordinal)
        .filter(before -> contents.read(before).id().equals(id))
        .mapToObj(before -> GeoJsonReader.repeated(id))
        .findFirst();
  }
}
