// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.provenance.AsOf;

/** The datasets of a region with their features, verified. Immutable and thread-safe. */
public final class Catalogue {

  private final CatalogueHeader header;
  private final String datasetVersion;
  private final List<Dataset> datasets;
  private final Map<String, FeatureCollection> collections;

  Catalogue(CatalogueHeader header, String datasetVersion, List<LoadedDataset> loaded) {
    this.header = header;
    this.datasetVersion = datasetVersion;
    this.datasets = loaded.stream().map(LoadedDataset::dataset).toList();
    this.collections =
        loaded.stream()
            .map(LoadedDataset::collection)
            .collect(Collectors.toUnmodifiableMap(FeatureCollection::id, all -> all));
  }

  /**
   * Reads and verifies the geodata of a folder.
   *
   * @throws CatalogueException with every problem, when there is any
   */
  public static Catalogue read(GeodataFolder folder) {
    return Inspection.of(folder).verified(folder.describe());
  }

  /** The name of the region or collection of datasets. */
  public String title() {
    return header.title();
  }

  /** What it is, in a sentence or two. */
  public String description() {
    return header.description();
  }

  /** The day at which it is looked at when nobody says otherwise. */
  public AsOf asOf() {
    return header.asOf();
  }

  /** The ids of the two places between which options are compared when nobody says otherwise. */
  public List<String> defaultBetween() {
    return header.defaultBetween();
  }

  /** What all datasets together cover. */
  public Extent extent() {
    return header.extent();
  }

  /** The sentence that stands on every view and export. */
  public String disclaimer() {
    return header.disclaimer();
  }

  /** The licence of a work made from all datasets, an SPDX expression. */
  public String licence() {
    return header.licence();
  }

  /** Whom to name when all datasets are used: each dataset's attribution, once. */
  public String attribution() {
    return datasets.stream().map(Dataset::attribution).distinct().collect(Collectors.joining("; "));
  }

  /** The views between which a reader may switch; the first is the default. */
  public List<String> perspectives() {
    return header.perspectives();
  }

  /** The control regimes, in the order of the vocabulary. */
  public List<Regime> regimes() {
    return header.regimes();
  }

  /** Positions whose jurisdiction nobody doubts. */
  public List<KnownPoint> knownPoints() {
    return header.knownPoints();
  }

  /** What the catalogue says of each dataset, in its order. */
  public List<Dataset> datasets() {
    return datasets;
  }

  /**
   * The features of a dataset.
   *
   * @throws NoSuchElementException naming the id
   */
  public FeatureCollection collection(String id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException("the catalogue has no dataset '" + id + "'"));
  }

  /** The features of a dataset, or empty when the catalogue has none of that id. */
  public Optional<FeatureCollection> find(String id) {
    return Optional.ofNullable(collections.get(id));
  }

  /**
   * Twelve hexadecimal digits that change when the catalogue or a distribution changes: the
   * beginning of the SHA-256 over {@code catalogue.json}, which holds every distribution's own.
   */
  public String datasetVersion() {
    return datasetVersion;
  }
}
