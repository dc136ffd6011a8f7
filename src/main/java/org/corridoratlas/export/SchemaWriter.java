// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.catalogue.Reference;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.corridoratlas.query.Queryable;
import org.corridoratlas.query.Queryables;

/** Describes the features of a collection in JSON Schema, as OGC API – Features part 5 does. */
public final class SchemaWriter {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String ROLE = "x-ogc-role";

  /** A year, a month or a day. */
  private static final String PARTIAL_DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

  /** The codes that UCUM has for the units of the data. */
  private static final Map<String, String> UCUM =
      Map.of("metre", "m", "millimetre", "mm", "square metre", "m2", "person", "{person}");

  private static final int DAY_LETTERS = "2025-08-08".length();
  private static final String INSTANT = "date";

  private static final Map<String, String> ROLES =
      Map.of(
          "validFrom",
          "primary-interval-start",
          "validTo",
          "primary-interval-end",
          INSTANT,
          "primary-instant");

  private final Dataset dataset;
  private final FeatureCollection features;

  private SchemaWriter(Dataset dataset, FeatureCollection features) {
    this.dataset = dataset;
    this.features = features;
  }

  /** The writer for a collection. */
  public static SchemaWriter of(Dataset dataset, FeatureCollection features) {
    return new SchemaWriter(dataset, features);
  }

  /**
   * What can be asked about.
   *
   * @param queryables those of the collection
   * @param address the absolute address of this document
   */
  public Map<String, Object> queryables(Queryables queryables, String address) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(Queryables.GEOMETRY, geometry());
    for (Queryable queryable : queryables.list()) {
      Map<String, Object> property = property(queryable.spec());
      if (queryable.language().isPresent()) {
        property.put("title", "name in the language " + queryable.language().get());
        property.put("type", "string");
      }
      properties.put(queryable.name(), property);
    }
    Map<String, Object> schema = document(address, properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  /**
   * What features hold: the members of their properties, their id and their geometry.
   *
   * @param address the absolute address of this document
   */
  public Map<String, Object> schema(String address) {
    Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
    properties.put(Queryable.ID, property(Queryable.IDENTITY));
    properties.put(Queryables.GEOMETRY, geometry());
    dataset.properties().forEach(spec -> properties.put(spec.name(), property(spec)));
    int place = 1;
    for (Map<String, Object> property : properties.values()) {
      property.put("x-ogc-propertySeq", place++);
    }
    Map<String, Object> schema = document(address, properties);
    List<String> required = new ArrayList<>(dataset.rules().required());
    required.remove(Queryables.GEOMETRY);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> document(String address, Map<String, ?> properties) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", address);
    schema.put("title", dataset.title());
    schema.put("description", dataset.description());
    schema.put("type", "object");
    schema.put("properties", properties);
    return schema;
  }

  private Map<String, Object> geometry() {
    Map<String, Object> geometry = new LinkedHashMap<>();
    geometry.put("title", "geometry");
    geometry.put("format", "geometry-" + shapes());
    geometry.put(ROLE, "primary-geometry");
    return geometry;
  }

  /** The word for the types of geometry that there are, if there is one for them. */
  private String shapes() {
    if (FeatureCollection.bytesToRead(features.list()) > 0) {
      return "any";
    }
    TreeSet<String> types = new TreeSet<>();
    for (Feature feature : features.list()) {
      feature
          .geometry()
          .ifPresent(found -> types.add(found.getGeometryType().toLowerCase(Locale.ROOT)));
    }
    if (types.size() == 1) {
      return types.first();
    }
    return types.stream()
        .filter(type -> types.equals(Set.of(type, "multi" + type)))
        .findFirst()
        .map(type -> type + "-or-multi" + type)
        .orElse("any");
  }

  private Map<String, Object> property(PropertySpec spec) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("title", spec.name());
    property.put("description", spec.description());
    property.put("type", spec.type().word());
    if (spec.isDate() && !isToTheDay(spec)) {
      property.put("pattern", PARTIAL_DATE);
    } else if (spec.isDate() || spec.isMoment()) {
      property.put("format", spec.format());
    }
    if (!spec.values().isEmpty()) {
      property.put("enum", spec.values());
    }
    if (spec.unit() != null && UCUM.containsKey(spec.unit())) {
      property.put("x-ogc-unit", UCUM.get(spec.unit()));
    }
    if (spec.equals(Queryable.IDENTITY)) {
      property.put(ROLE, "id");
    } else if (tellsTime(spec)) {
      property.put(ROLE, ROLES.get(spec.name()));
    }
    for (Reference reference : dataset.rules().references()) {
      boolean isPlain = reference.member() == null && reference.datasets().size() == 1;
      if (isPlain && reference.property().equals(spec.name())) {
        refer(spec, reference.datasets().get(0), property);
      }
    }
    return property;
  }

  /** Only text or a number may have the role of a reference; in a list, each item has it. */
  private static void refer(PropertySpec spec, String collection, Map<String, Object> property) {
    Map<String, Object> id = property;
    if (spec.type() == PropertyType.ARRAY) {
      id = new LinkedHashMap<>(Map.of("type", PropertyType.STRING.word()));
      property.put("items", id);
    }
    id.put(ROLE, "reference");
    id.put("x-ogc-collectionId", collection);
  }

  /** Roles are for times that are exact, either one or the ends of one. */
  private boolean tellsTime(PropertySpec spec) {
    List<PropertySpec> times =
        dataset.properties().stream()
            .filter(other -> other.isDate() && ROLES.containsKey(other.name()))
            .toList();
    boolean isOne =
        times.size() == 1 || times.stream().noneMatch(other -> other.name().equals(INSTANT));
    return isOne && times.contains(spec) && times.stream().allMatch(this::isToTheDay);
  }

  /** Tells whether all dates are whole ones; those of features not in memory need not be. */
  private boolean isToTheDay(PropertySpec spec) {
    return FeatureCollection.bytesToRead(features.list()) == 0
        && features.list().stream()
            .flatMap(feature -> feature.text(spec.name()).stream())
            .allMatch(date -> date.length() == DAY_LETTERS);
  }
}
