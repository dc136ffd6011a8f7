// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.locationtech.jts.geom.Envelope;

/**
 * What the catalogue says of a dataset.
 *
 * @param id the id of the dataset and of its collection
 * @param title its name for readers
 * @param description what it holds
 * @param licence SPDX expression
 * @param attribution whom to name when it is used
 * @param lineage how it came about
 * @param extent what it covers
 * @param properties what its features hold, in the order in which they are written
 * @param rules what its features must obey beyond their types
 * @param distributions the files that hold it
 */
public record Dataset(
    String id,
    String title,
    String description,
    String licence,
    String attribution,
    String lineage,
    Extent extent,
    List<PropertySpec> properties,
    Rules rules,
    List<Distribution> distributions) {

  /**
   * What features must obey beyond the types of their properties.
   *
   * @param required the properties every feature has
   * @param languages the languages every name is given in
   * @param references the properties that hold ids of other datasets
   */
  public record Rules(List<String> required, List<String> languages, List<Reference> references) {

    /** Copies the lists. */
    public Rules {
      required = List.copyOf(required);
      languages = List.copyOf(languages);
      references = List.copyOf(references);
    }
  }

  /** Copies the lists. */
  public Dataset {
    properties = List.copyOf(properties);
    distributions = List.copyOf(distributions);
  }

  /** The same, of features that have places in that box where it states none. */
  public Dataset located(Envelope box) {
    if (extent.box() != null || box.isNull()) {
      return this;
    }
    return new Dataset(
        id,
        title,
        description,
        licence,
        attribution,
        lineage,
        new Extent(box, extent.interval()),
        properties,
        rules,
        distributions);
  }

  /** The type of its features. */
  public FeatureType type() {
    return FeatureType.of(id, properties);
  }

  /** The distribution that holds its features. */
  public Optional<Distribution> geoJson() {
    return distributions.stream()
        .filter(distribution -> distribution.mediaType().equals(Distribution.GEOJSON))
        .findFirst();
  }
}
