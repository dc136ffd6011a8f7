// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.feature.ElevationGrid;
import org.corridoratlas.feature.FeatureCollection;

/**
 * The collections as they are shown: those of the catalogue, some of them with computed parts; and
 * the heights of the ground, where a height model was given.
 */
public final class Atlas {

  private final Catalogue catalogue;
  private final Map<String, FeatureCollection> computed;
  private final List<Dataset> datasets;
  private final Map<String, Dataset> byId;
  private final Optional<ElevationGrid> heights;
  private final Map<String, Queryables> queryables = new ConcurrentHashMap<>();

  private Atlas(
      Catalogue catalogue,
      Map<String, FeatureCollection> computed,
      Optional<ElevationGrid> heights) {
    this.catalogue = catalogue;
    this.computed = computed;
    this.datasets = catalogue.datasets().stream().map(this::described).toList();
    this.byId = datasets.stream().collect(Collectors.toMap(Dataset::id, Function.identity()));
    this.heights = heights;
  }

  /**
   * The collections of a catalogue.
   *
   * @param computed collections shown instead of the catalogue's of the same id
   */
  public static Atlas of(Catalogue catalogue, List<FeatureCollection> computed) {
    return new Atlas(
        catalogue,
        computed.stream().collect(Collectors.toMap(FeatureCollection::id, Function.identity())),
        Optional.empty());
  }

  /** The same with a height model, or without one. */
  public Atlas with(Optional<ElevationGrid> model) {
    return new Atlas(catalogue, computed, model);
  }

  /** The heights of the ground, if a height model was given. */
  public Optional<ElevationGrid> heights() {
    return heights;
  }

  /** The catalogue. */
  public Catalogue catalogue() {
    return catalogue;
  }

  private Dataset described(Dataset dataset) {
    FeatureCollection shown = computed.get(dataset.id());
    return shown == null ? dataset : dataset.located(shown.envelope());
  }

  /** What is said of each collection, in the catalogue's order; of computed ones, where it is. */
  public List<Dataset> datasets() {
    return datasets;
  }

  /** What is said of a collection. */
  public Optional<Dataset> dataset(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The features of a collection. */
  public Optional<FeatureCollection> find(String id) {
    FeatureCollection shown = computed.get(id);
    return shown == null ? catalogue.find(id) : Optional.of(shown);
  }

  /** What can be asked about in the collection of a dataset; found out once, then kept. */
  public Queryables queryables(Dataset dataset) {
    return queryables.computeIfAbsent(
        dataset.id(), id -> Queryables.of(dataset, find(id).orElseThrow()));
  }

  /** The ids of all collections, for messages. */
  public String ids() {
    return datasets().stream().map(Dataset::id).collect(Collectors.joining(", "));
  }
}
