// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.corridoratlas.geometry.IndexedLine;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Features in memory. */
final class IndexedFeatures extends FeatureCollection {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final List<Feature> features;
  private final Map<String, Integer> ordinals;
  private final BitSet unlocated;
  private final EnvelopeTree tree;
  private final AtomicReferenceArray<Predicate<Envelope>> meets;
  private final Envelope envelope;

  private IndexedFeatures(FeatureType type, Gathered gathered) {
    super(type, gathered.columns);
    this.features = List.copyOf(gathered.features);
    this.ordinals = Map.copyOf(gathered.ordinals);
    Envelopes envelopes = new Envelopes();
    for (int ordinal = 0; ordinal < features.size(); ordinal++) {
      envelopes.add(ordinal, features.get(ordinal).geometry());
    }
    this.unlocated = envelopes.unlocated();
    this.tree = envelopes.tree();
    this.meets = new AtomicReferenceArray<>(features.size());
    this.envelope = envelopes.whole();
  }

  /** Features on their way into memory. */
  static final class Gathered implements GeoJsonReader.Gathering {

    private final FeatureType type;
    private final List<Feature> features = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Columns columns;

    Gathered(FeatureType type) {
      this.type = type;
      this.columns = new Columns(type);
    }

    /** Takes a feature, unless there is one of the same id. */
    boolean add(Feature feature) {
      boolean isNew = ordinals.putIfAbsent(feature.id(), features.size()) == null;
      if (isNew) {
        features.add(feature.held());
        columns.add(feature);
      }
      return isNew;
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
    if (filter == FeatureFilter.ALL) {
      return features;
    }
    List<Envelope> boxes = filter.boxes();
    Envelope window = filter.window();
    if (boxes != null) {
      return in(boxes);
    }
    if (window == null) {
      return features.stream().filter(filter::holds).toList();
    }
    BitSet candidates = (BitSet) unlocated.clone();
    tree.search(window, candidates::set, candidates::set);
    return candidates.stream().mapToObj(features::get).filter(filter::holds).toList();
  }

  /** Looks only at geometries whose envelope leaves open whether they meet a box. */
  private List<Feature> in(List<Envelope> boxes) {
    BitSet meeting = (BitSet) unlocated.clone();
    BitSet open = new BitSet();
    boxes.forEach(box -> tree.search(box, meeting::set, open::set));
    open.andNot(meeting);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      meeting.set(i, meetsAny(i, boxes));
    }
    List<Feature> found = new ArrayList<>(meeting.cardinality());
    for (int i = meeting.nextSetBit(0); i >= 0; i = meeting.nextSetBit(i + 1)) {
      found.add(features.get(i));
    }
    return Collections.unmodifiableList(found);
  }

  private boolean meetsAny(int ordinal, List<Envelope> boxes) {
    Predicate<Envelope> meets = meets(ordinal);
    for (Envelope box : boxes) {
      if (meets.test(box)) {
        return true;
      }
    }
    return false;
  }

  /** Which boxes the geometry meets; its segments are indexed when first asked, then kept. */
  private Predicate<Envelope> meets(int ordinal) {
    Predicate<Envelope> known = meets.get(ordinal);
    if (known == null) {
      known = meets(features.get(ordinal).geometry().orElseThrow());
      meets.set(ordinal, known);
    }
    return known;
  }

  private static Predicate<Envelope> meets(Geometry geometry) {
    if (geometry instanceof Lineal) {
      return IndexedLine.of(geometry)::meets;
    }
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(geometry);
    return box -> prepared.intersects(GEOMETRIES.toGeometry(box));
  }

  @Override
  public Envelope envelope() {
    return envelope.copy();
  }
}
