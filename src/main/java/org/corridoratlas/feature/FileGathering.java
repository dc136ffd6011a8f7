// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Notes of each feature of a file what is needed to find it again. */
final class FileGathering implements GeoJsonReader.Gathering {

  private final FeatureType type;
  private final FeatureFile file;
  private final Columns columns;
  private long[] starts = new long[1_024];
  private int[] lengths = new int[1_024];
  private int[] hashes = new int[1_024];
  private int size;
  private Envelopes envelopes = new Envelopes();
  private boolean placed = true;

  FileGathering(FeatureType type, FeatureFile file) {
    this.type = type;
    this.file = file;
    this.columns = new Columns(type);
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
    envelopes.add(size, feature.geometry());
    columns.add(feature);
    size++;
    return true;
  }

  private void grow() {
    int more = 2 * size;
    starts = Arrays.copyOf(starts, more);
    lengths = Arrays.copyOf(lengths, more);
    hashes = Arrays.copyOf(hashes, more);
  }

  @Override
  public FeatureCollection collection(List<FeatureProblem> problems) {
    if (!placed) {
      problems.add(new FeatureProblem("file", "", "is not UTF-8", "write it as UTF-8"));
      size = 0;
      envelopes = new Envelopes();
    }
    FileContents contents =
        new FileContents(type, file, Arrays.copyOf(starts, size), Arrays.copyOf(lengths, size));
    IdTable ids = new IdTable(Arrays.copyOf(hashes, size));
    ids.suspects()
        .mapToObj(ordinal -> repeated(contents, ids, ordinal))
        .forEach(repeated -> repeated.ifPresent(problems::add));
    return new FiledFeatures(contents, new FiledFeatures.Kept(ids, envelopes, columns));
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
