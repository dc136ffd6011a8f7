// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;

/** What the features of {@link World} hold. */
final class WorldTypes {

  private WorldTypes() {}

  static FeatureType type(String collection, Map<String, PropertyType> properties) {
    List<PropertySpec> specs = new ArrayList<>();
    properties.forEach(
        (name, type) -> specs.add(new PropertySpec(name, type, null, null, List.of(), name)));
    return FeatureType.of(collection, specs);
  }

  static final FeatureType SECTIONS =
      type(
          "sections",
          Map.of(
              "mode", PropertyType.STRING,
              "jurisdiction", PropertyType.STRING,
              "history", PropertyType.ARRAY,
              "gaugeMillimetres", PropertyType.INTEGER,
              "positionalAccuracyMetres", PropertyType.NUMBER));
  static final FeatureType ROUTES =
      type("routes", Map.of("mode", PropertyType.STRING, "sections", PropertyType.ARRAY));
  static final FeatureType CLAIMS =
      type(
          "claims",
          Map.of(
              "about", PropertyType.OBJECT,
              "metric", PropertyType.STRING,
              "value", PropertyType.NUMBER,
              "unit", PropertyType.STRING,
              "claimant", PropertyType.STRING,
              "measure", PropertyType.OBJECT));
  static final FeatureType PROPOSALS =
      type("proposals", Map.of("routes", PropertyType.ARRAY, "regimes", PropertyType.OBJECT));
  static final FeatureType POINTS =
      type(
          "points",
          Map.of(
              "pair", PropertyType.STRING,
              "between", PropertyType.ARRAY,
              "positionalAccuracyMetres", PropertyType.NUMBER));
  static final FeatureType PLAIN = type("plain", Map.of());
  static final FeatureType PLACES =
      type("places", Map.of("kind", PropertyType.STRING, "population", PropertyType.INTEGER));
}
