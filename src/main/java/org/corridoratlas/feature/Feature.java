// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridoratlas.wire.Piece;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature: an id, properties and a geometry that may be absent.
 *
 * <p>Coordinates are longitude, latitude in degrees on WGS 84. The geometry is shared, not copied:
 * nobody changes it.
 */
public final class Feature {

  private final SimpleFeature simple;
  private final boolean held;
  private volatile @Nullable Piece written;

  Feature(SimpleFeature simple) {
    this(simple, false);
  }

  private Feature(SimpleFeature simple, boolean held) {
    this.simple = simple;
    this.held = held;
  }

  /** The same, to stay in memory: once written, its text is kept too. */
  Feature held() {
    return new Feature(simple, true);
  }

  /** Its text as GeoJSON; once made, it is kept, if the feature is. */
  public Piece written() {
    Piece known = written;
    if (known == null) {
      byte[] text = GeoJsonWriter.text(this);
      known = held ? Piece.kept(text) : Piece.passing(text);
      written = held ? known : null;
    }
    return known;
  }

  SimpleFeature simple() {
    return simple;
  }

  /** The id, unique in its collection. */
  public String id() {
    return simple.getID();
  }

  /** The geometry, or empty when the feature has none. */
  public Optional<Geometry> geometry() {
    return Optional.ofNullable((Geometry) simple.getDefaultGeometry());
  }

  /**
   * The same feature with its geometry expressed otherwise, for output; without one, itself.
   *
   * @param expression what to write for a geometry in longitude, latitude
   */
  public Feature expressed(UnaryOperator<Geometry> expression) {
    if (geometry().isEmpty()) {
      return this;
    }
    SimpleFeature copy = SimpleFeatureBuilder.copy(simple);
    copy.setDefaultGeometry(expression.apply(geometry().get()));
    return new Feature(copy);
  }

  /** The same feature with only the properties of a type. */
  public Feature as(FeatureType type) {
    Map<String, Object> kept = properties();
    kept.keySet().removeIf(name -> type.find(name).isEmpty());
    return type.feature(id(), geometry().orElse(null), kept);
  }

  /** The value of a property as read: text, number, truth value, list or map; null when absent. */
  public @Nullable Object value(String property) {
    return simple.getFeatureType().getDescriptor(property) == null
        ? null
        : simple.getAttribute(property);
  }

  /** A text property. */
  public Optional<String> text(String property) {
    return value(property) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A numeric property. */
  public Optional<Double> number(String property) {
    return value(property) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  /** A truth value; absent means false. */
  public boolean flag(String property) {
    return Boolean.TRUE.equals(value(property));
  }

  /** A list of texts; absent means empty. Members that are not text are left out. */
  public List<String> texts(String property) {
    return list(property).stream().filter(String.class::isInstance).map(Object::toString).toList();
  }

  /** A list property; absent means empty. */
  public List<Object> list(String property) {
    return value(property) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** An object property with text keys; absent means empty. */
  public Map<String, Object> object(String property) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value(property) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  /** A list of objects; absent means empty. */
  public List<Map<String, Object>> objects(String property) {
    return list(property).stream().filter(Map.class::isInstance).map(Feature::keyed).toList();
  }

  /** The properties that have a value, in the order of the collection's type. */
  public Map<String, Object> properties() {
    Map<String, Object> present = new LinkedHashMap<>();
    for (Property property : simple.getProperties()) {
      if (property.getValue() != null && !(property.getValue() instanceof Geometry)) {
        present.put(property.getName().getLocalPart(), property.getValue());
      }
    }
    return present;
  }

  private static Map<String, Object> keyed(Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, member) -> copy.put(String.valueOf(key), member));
    return copy;
  }

  @Override
  public String toString() {
    return simple.getFeatureType().getTypeName() + " " + id();
  }
}
