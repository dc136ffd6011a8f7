// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.SpatialIndexFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;

/** Features in memory. */
final class IndexedFeatures extends FeatureCollection {

  private static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();

  /** Nothing meets a box without area, as the index sees it. */
  private static final double AREA_DEGREES = 1e-9;

  private final List<Feature> features;
  private final Map<String, Integer> ordinals;
  private final BitSet unlocated = new BitSet();
  private final SpatialIndexFeatureCollection index;

  private IndexedFeatures(FeatureType type, Gathered gathered) {
    super(type);
    this.features = List.copyOf(gathered.features);
    this.ordinals = Map.copyOf(gathered.ordinals);
    this.index = new SpatialIndexFeatureCollection(type.simple());
    for (int ordinal = 0; ordinal < features.size(); ordinal++) {
      if (features.get(ordinal).geometry().isPresent()) {
        index.add(features.get(ordinal).simple());
      } else {
        unlocated.set(ordinal);
      }
    }
    // The tree is built on first use, which is not thread-safe: use it before anybody shares it.
    within(new Envelope(0, 0, 0, 0));
  }

  /** Features on their way into memory. */
  static final class Gathered implements GeoJsonReader.Gathering {

    private final FeatureType type;
    private final List<Feature> features = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    Gathered(FeatureType type) {
      this.type = type;
    }

    /** Takes a feature, unless there is one of the same id. */
    boolean add(Feature feature) {
      boolean isNew = ordinals.putIfAbsent(feature.id(), features.size()) == null;
      return isNew && features.add(feature.held());
    }

    @Override
    public boolean add(Feature feature, GeoJsonReader.Place at) {
      return add(feature);
    }

    FeatureCollection collection() {
      return new IndexedFeatures(type, this);
    }

    @Override
    public FeatureCollection collection(List<FeatureProblem> problems) {
      return collection();
    }
  }

  @Override
  public List<Feature> list() {
    return features;
  }

  @Override
  public Optional<Feature> find(String id) {
    return Optional.ofNullable(ordinals.get(id)).map(features::get);
  }

  @Override
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
    box.expandBy(AREA_DEGREES);
    try (SimpleFeatureIterator matches =
        index.subCollection(FACTORY.bbox(FACTORY.property(FeatureType.GEOMETRY), box)).features()) {
      while (matches.hasNext()) {
        found.add(ordinals.getOrDefault(matches.next().getID(), 0));
      }
    }
    return found;
  }

  @Override
  public Envelope envelope() {
    Envelope all = new Envelope();
    features.forEach(
        feature -> feature.geometry().ifPresent(g -> all.expandToInclude(g.getEnvelopeInternal())));
    return all;
  }
}
