// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Properties;
import org.corridoratlas.geodata.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Places with names in four languages from the table, and further settlements from GeoNames. The
 * table takes precedence: a settlement that is in both appears once, with the table's names and
 * position and the gazetteer's population.
 */
final class Places {
  private static final List<String> FOUR = List.of("en", "hy", "az", "ru");
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Locator locator;
  private final PairedNames pairedNames;
  private final Set<GeoNamesPlace> absorbed = new HashSet<>();

  Places(Locator locator, PairedNames pairedNames) {
    this.locator = locator;
    this.pairedNames = pairedNames;
  }

  List<Feature> derive(List<Row> rows, List<GeoNamesPlace> settlements) {
    List<Feature> features = new ArrayList<>();
    for (Row row : rows) {
      features.add(fromTable(row, settlements.stream().filter(s -> s.isSameAs(row)).toList()));
    }
    Set<String> ids = new HashSet<>();
    for (GeoNamesPlace place : settlements) {
      boolean inside = locator.find(place.position()).isPresent();
      if (inside && !absorbed.contains(place) && !place.isQuarter() && ids.add(place.id())) {
        features.add(fromGeoNames(place));
      }
    }
    return features;
  }

  private Feature fromTable(Row row, List<GeoNamesPlace> same) {
    absorbed.addAll(same);
    long population = same.stream().mapToLong(GeoNamesPlace::population).max().orElse(0);
    Coordinate at = new Coordinate(row.required("lon"), row.required("lat"));
    PlaceRank rank = new PlaceRank(row.text("kind"), population);
    List<String> sources = new ArrayList<>(row.list("sources"));
    if (population > 0 && !sources.contains("B004")) {
      sources.add("B004");
    }
    Properties properties =
        common(row.names(), row.text("kind"), population)
            .with("pairedNames", pairedNames.of(row.text("id")))
            .with("rank", row.text("rank").isEmpty() ? rank.listed() : (int) row.required("rank"))
            .with("jurisdiction", locator.find(at).orElse(null))
            .with("exclave", row.text("exclave"))
            .with("elevationMetres", whole(row, "elevation_metres"))
            .with("positionalAccuracyMetres", whole(row, "accuracy_metres"))
            .with("confidence", row.text("confidence"))
            .with("sources", sources)
            .with("note", row.text("note").isEmpty() ? null : Map.of("en", row.text("note")));
    return new Feature(row.text("id"), GEOMETRIES.createPoint(at), properties.map());
  }

  private Feature fromGeoNames(GeoNamesPlace place) {
    String kind = PlaceRank.kind(place.population());
    Properties properties =
        common(place.names(), kind, place.population())
            .with("rank", new PlaceRank(kind, place.population()).gazetteer())
            .with("jurisdiction", locator.find(place.position()).orElse(null))
            .with("positionalAccuracyMetres", 2000)
            .with("confidence", "medium")
            .with("sources", List.of("B004"));
    return new Feature(place.id(), GEOMETRIES.createPoint(place.position()), properties.map());
  }

  private static Properties common(Map<String, ?> names, String kind, long population) {
    return new Properties()
        .with("name", names)
        .with("namesComplete", names.keySet().containsAll(FOUR))
        .with("kind", kind)
        .with("population", population > 0 ? population : null);
  }

  private static @Nullable Long whole(Row row, String column) {
    Double number = row.number(column);
    return number == null ? null : Math.round(number);
  }
}
