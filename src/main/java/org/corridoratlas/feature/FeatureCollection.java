// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * The features of one dataset, in the order of their file, with a spatial index. Immutable and
 * thread-safe. They are in memory, or stay in their file where there are too many for that.
 */
public abstract sealed class FeatureCollection permits IndexedFeatures, FiledFeatures {

  private final FeatureType type;
  private final Columns columns;

  FeatureCollection(FeatureType type, Columns columns) {
    this.type = type;
    this.columns = columns;
  }

  /**
   * A collection from its features.
   *
   * @throws IllegalArgumentException when two features have the same id
   */
  public static FeatureCollection of(FeatureType type, List<Feature> features) {
    IndexedFeatures.Gathered gathered = new IndexedFeatures.Gathered(type);
    for (Feature feature : features) {
      if (!gathered.add(feature)) {
        throw new IllegalArgumentException(
            type.collection() + ": id '" + feature.id() + "' is used twice");
      }
    }
    return gathered.collection();
  }

  /** The id of the collection. */
  public final String id() {
    return type.collection();
  }

  /** What its features hold. */
  public final FeatureType type() {
    return type;
  }

  /** Tells whether its features are in memory. */
  public final boolean isHeld() {
    return this instanceof IndexedFeatures;
  }

  /** The columns that its features take up in a table. */
  public final Columns columns() {
    return columns;
  }

  /**
   * All features, in the order of their file. A list may read its features anew whenever it is gone
   * through: keep what is needed, not the whole.
   */
  public abstract List<Feature> list();

  /** The feature of that id. */
  public abstract Optional<Feature> find(String id);

  /**
   * The feature of that id.
   *
   * @throws NoSuchElementException naming the collection and the id
   */
  public final Feature get(String id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException(id() + " has no feature '" + id + "'"));
  }

  /** The features for which the filter holds, in the order of their file; a list as of all. */
  public abstract List<Feature> select(FeatureFilter filter);

  /** The smallest box around all geometries, longitude, latitude in degrees; null box if none. */
  public abstract Envelope envelope();

  /**
   * How many bytes the features of a list of such a collection take in the file that they are read
   * from when somebody goes through it; 0 when they are in memory.
   */
  public static long bytesToRead(List<Feature> features) {
    return features instanceof FiledList filed ? filed.bytes() : 0;
  }
}
