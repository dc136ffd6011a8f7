// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query.cql2;

import java.util.List;
import java.util.Map;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.catalogue.Extent;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.corridoratlas.provenance.Validity;
import org.corridoratlas.query.Queryables;
import org.corridoratlas.query.ReferenceSystem;
import org.jspecify.annotations.Nullable;

/** A small collection to ask about. */
final class Towns {

  static final Dataset DATASET =
      new Dataset(
          "towns",
          "Towns",
          "Invented.",
          "CC0-1.0",
          "Nobody",
          "Invented.",
          new Extent(null, Validity.ALWAYS),
          List.of(
              spec("name", PropertyType.OBJECT, null),
              spec("kind", PropertyType.STRING, null),
              spec("people", PropertyType.INTEGER, null),
              spec("area", PropertyType.NUMBER, null),
              spec("capital", PropertyType.BOOLEAN, null),
              spec("validFrom", PropertyType.STRING, "date"),
              spec("validTo", PropertyType.STRING, "date"),
              spec("seen", PropertyType.STRING, "date-time"),
              spec("sources", PropertyType.ARRAY, null)),
          new Dataset.Rules(List.of(), List.of("en"), List.of()),
          List.of());

  static final FeatureCollection COLLECTION =
      FeatureCollection.of(
          DATASET.type(),
          List.of(
              town(
                  "a",
                  "POINT (45 39)",
                  Map.of(
                      "name",
                      Map.of("en", "Arpaçay", "az", "İlısu"),
                      "kind",
                      "city",
                      "people",
                      100L,
                      "area",
                      2.5,
                      "capital",
                      true,
                      "validFrom",
                      "2020-05-01",
                      "validTo",
                      "2021-05-01",
                      "seen",
                      "2021-05-01T10:30:00.5Z",
                      "sources",
                      List.of("S1", "S2"))),
              town(
                  "b",
                  "LINESTRING (45 39, 46 40)",
                  Map.of(
                      "name",
                      Map.of("en", "Beta 50% off"),
                      "kind",
                      "town",
                      "people",
                      7L,
                      "validFrom",
                      "2020-05",
                      "sources",
                      List.of("S2"))),
              town("c", "POLYGON ((44 38, 46 38, 46 40, 44 40, 44 38))", Map.of("area", -0.5)),
              town("d", null, Map.of("kind", "it's", "capital", false))));

  static final Queryables QUERYABLES = Queryables.of(DATASET, COLLECTION);

  private Towns() {}

  private static PropertySpec spec(String name, PropertyType type, @Nullable String format) {
    return new PropertySpec(name, type, format, null, List.of(), "Invented.");
  }

  private static Feature town(String id, @Nullable String wkt, Map<String, Object> values) {
    return DATASET.type().feature(id, wkt == null ? null : RandomTrees.read(wkt), values);
  }

  /** The ids of those for which a filter in text holds, joined. */
  static String found(String filter) {
    Cql2.Setting setting = new Cql2.Setting(QUERYABLES, ReferenceSystem.CRS84);
    StringBuilder ids = new StringBuilder();
    COLLECTION
        .select(Cql2.filter(filter, Cql2.Encoding.TEXT, setting))
        .forEach(town -> ids.append(town.id()));
    return ids.toString();
  }
}
