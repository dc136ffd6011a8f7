// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.export.Flat;
import org.corridoratlas.feature.Feature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of one kind, with the same columns.
 *
 * @param name what they are
 * @param rows gone through several times, the same each time
 */
public record Layer(String name, Iterable<Row> rows) {

  /**
   * A feature.
   *
   * @param geometry longitude, latitude in degrees
   * @param cells id and properties, not nested
   */
  record Row(Optional<Geometry> geometry, Map<String, @Nullable Object> cells) {

    static Row of(
        String id,
        Optional<Geometry> geometry,
        Map<String, ? extends @Nullable Object> properties) {
      Map<String, @Nullable Object> cells = new LinkedHashMap<>();
      cells.put("id", id);
      cells.putAll(Flat.cells(properties));
      return new Row(geometry, cells);
    }

    /** A text of it; absent is empty. */
    String text(String name) {
      Object value = cells.get(name);
      return value == null ? "" : value.toString();
    }

    /** What it is called: its name, the English one before others, or its id. */
    String title() {
      for (String name : List.of("name", "name.en", "title", "title.en")) {
        if (!text(name).isEmpty()) {
          return text(name);
        }
      }
      return text("id");
    }
  }

  /** The features of a collection. */
  public static Layer of(String name, Iterable<Feature> features) {
    return new Layer(
        name,
        () ->
            StreamSupport.stream(features.spliterator(), false)
                .map(each -> Row.of(each.id(), each.geometry(), each.properties()))
                .iterator());
  }

  /**
   * A layer of one line.
   *
   * @param geometry longitude, latitude in degrees
   */
  public static Layer of(
      String name,
      String id,
      Geometry geometry,
      Map<String, ? extends @Nullable Object> properties) {
    return new Layer(name, List.of(Row.of(id, Optional.of(geometry), properties)));
  }

  /** The features of a comparison, a layer for each kind, in the order in which they come. */
  public static List<Layer> of(Comparison comparison) {
    Map<String, List<Row>> kinds = new LinkedHashMap<>();
    for (ComparisonFeature each : comparison.features()) {
      kinds
          .computeIfAbsent(each.kind(), kind -> new ArrayList<>())
          .add(Row.of(each.id(), each.geometry(), each.properties()));
    }
    return kinds.entrySet().stream()
        .map(kind -> new Layer(kind.getKey(), kind.getValue()))
        .toList();
  }
}
