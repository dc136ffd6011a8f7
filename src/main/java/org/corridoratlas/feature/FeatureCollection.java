// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.SpatialIndexFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;

/**
 * The features of one dataset, in the order of their file, with a spatial index. Immutable and
 * thread-safe.
 */
public final class FeatureCollection {

  private static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();

  private final FeatureType type;
  private final List<Feature> features;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final BitSet unlocated = new BitSet();
  private final SpatialIndexFeatureCollection index;

  private FeatureCollection(FeatureType type, List<Feature> features) {
    this.type = type;
    this.features = List.copyOf(features);
    this.index = new SpatialIndexFeatureCollection(type.simple());
    for (int ordinal = 0; ordinal < features.size(); ordinal++) {
      add(features.get(ordinal), ordinal);
    }
  }

  private void add(Feature feature, int ordinal) {
    if (ordinals.putIfAbsent(feature.id(), ordinal) != null) {
      throw new IllegalArgumentException(
          type.collection() + ": id '" + feature.id() + "' is used twice");
    }
    if (feature.geometry().isPresent()) {
      index.add(feature.simple());
    } else {
      unlocated.set(ordinal);
    }
  }

  /**
   * A collection from its features.
   *
   * @throws IllegalArgumentException when two features have the same id
   */
  public static FeatureCollection of(FeatureType type, List<Feature> features) {
    FeatureCollection collection = new FeatureCollection(type, features);
    // The tree is built on first use, which is not thread-safe: use it before anybody shares it.
    collection.within(new Envelope(0, 0, 0, 0));
    return collection;
  }

  /** The id of the collection. */
  public String id() {
    return type.collection();
  }

  /** What its features hold. */
  public FeatureType type() {
    return type;
  }

  /** All features, in the order of their file. */
  public List<Feature> list() {
    return features;
  }

  /** The feature of that id. */
  public Optional<Feature> find(String id) {
    Integer ordinal = ordinals.get(id);
    return ordinal == null ? Optional.empty() : Optional.of(features.get(ordinal));
  }

  /**
   * The feature of that id.
   *
   * @throws NoSuchElementException naming the collection and the id
   */
  public Feature get(String id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException(id() + " has no feature '" + id + "'"));
  }

  /** The features for which the filter holds, in the order of their file. */
  public List<Feature> select(FeatureFilter filter) {
    Envelope window = filter.window();
    IntStream candidates =
        window == null ? IntStream.range(0, features.size()) : candidates(window).stream();
    return candidates.mapToObj(features::get).filter(filter::holds).toList();
  }

  private BitSet candidates(Envelope window) {
    BitSet candidates = (BitSet) unlocated.clone();
    within(window).forEach(candidates::set);
    return candidates;
  }

  private List<Integer> within(Envelope window) {
    List<Integer> found = new ArrayList<>();
    ReferencedEnvelope box = new ReferencedEnvelope(window, DefaultGeographicCRS.WGS84);
    try (SimpleFeatureIterator matches =
        index.subCollection(FACTORY.bbox(FACTORY.property(FeatureType.GEOMETRY), box)).features()) {
      while (matches.hasNext()) {
        found.add(ordinals.getOrDefault(matches.next().getID(), 0));
      }
    }
    return found;
  }

  /** The smallest box around all geometries, longitude, latitude in degrees; null box if none. */
  public Envelope envelope() {
    Envelope all = new Envelope();
    features.forEach(
        feature -> feature.geometry().ifPresent(g -> all.expandToInclude(g.getEnvelopeInternal())));
    return all;
  }
}
