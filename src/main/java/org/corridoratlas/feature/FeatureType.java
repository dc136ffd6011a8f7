// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.feature.FeatureFactory;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The properties that the features of one collection have, in order. */
public final class FeatureType {

  private static final FeatureFactory FACTORY = CommonFactoryFinder.getFeatureFactory(null);

  /** The name under which a geometry is kept; not a GeoJSON property. */
  static final String GEOMETRY = "geometry";

  private final List<PropertySpec> properties;
  private final Map<String, PropertySpec> byName;
  private final SimpleFeatureType simple;

  private FeatureType(List<PropertySpec> properties, SimpleFeatureType simple) {
    this.properties = properties;
    this.byName =
        properties.stream()
            .collect(Collectors.toMap(PropertySpec::name, spec -> spec, (one, other) -> one));
    this.simple = simple;
  }

  /**
   * A type from its parts.
   *
   * @param collection the id of the collection
   * @param properties what its features hold, in the order in which they are written
   */
  public static FeatureType of(String collection, List<PropertySpec> properties) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(collection);
    builder.add(GEOMETRY, Geometry.class, DefaultGeographicCRS.WGS84);
    for (PropertySpec property : properties) {
      builder.add(property.name(), property.type().binding());
    }
    return new FeatureType(List.copyOf(properties), builder.buildFeatureType());
  }

  /** The id of the collection. */
  public String collection() {
    return simple.getTypeName();
  }

  /** What features hold, in the order in which they are written. */
  public List<PropertySpec> properties() {
    return properties;
  }

  /** What a property holds. */
  public Optional<PropertySpec> find(String property) {
    return Optional.ofNullable(byName.get(property));
  }

  /**
   * A feature of this type.
   *
   * @param id its id
   * @param geometry longitude, latitude in degrees, or null
   * @param values its properties; keys the type does not know are refused
   * @throws IllegalArgumentException naming a property that the type does not have, or a value of
   *     another type
   */
  public Feature feature(String id, @Nullable Geometry geometry, Map<String, Object> values) {
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(simple, FACTORY);
    builder.set(GEOMETRY, geometry);
    values.forEach((name, value) -> builder.set(name, checked(name, value)));
    SimpleFeature feature = builder.buildFeature(id);
    return new Feature(feature);
  }

  private Object checked(String name, Object value) {
    PropertySpec spec =
        find(name)
            .orElseThrow(
                () -> new IllegalArgumentException("property '" + name + "' is not declared"));
    if (spec.type().binding().isInstance(value)) {
      return value;
    }
    if (value instanceof Number number && spec.type() == PropertyType.NUMBER) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(
        "property '" + name + "' is not of type " + spec.type().word() + ": " + value);
  }

  SimpleFeatureType simple() {
    return simple;
  }
}
