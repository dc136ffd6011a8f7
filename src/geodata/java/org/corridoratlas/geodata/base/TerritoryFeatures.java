// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Properties;
import org.corridoratlas.geodata.Row;

/**
 * Jurisdictions, boundaries and delimited segments as features.
 *
 * @param territory the geometry
 * @param names names of jurisdictions and pairs
 * @param statuses rows of {@code boundaries.csv} by pair
 */
record TerritoryFeatures(Territory territory, PairNames names, Map<String, Row> statuses) {
  private static final String AS_OF = "2026-03-11";
  private static final String ZONES =
      "Time-zone polygons made from OpenStreetMap (timeshape 2026b.29), rounded to six decimals";

  static TerritoryFeatures of(Territory territory, List<Row> jurisdictions, List<Row> boundaries) {
    Map<String, Row> statuses = new LinkedHashMap<>();
    boundaries.forEach(row -> statuses.put(row.text("pair"), row));
    return new TerritoryFeatures(territory, PairNames.of(jurisdictions), statuses);
  }

  List<Feature> jurisdictions(List<Row> rows) {
    List<Feature> features = new ArrayList<>();
    for (Row row : rows) {
      String id = row.text("id");
      Properties properties =
          new Properties()
              .with("name", names.jurisdiction(id))
              .with("kind", "jurisdiction")
              .with("state", row.text("state"))
              .with("asOf", "2026-06-25")
              .with("sources", List.of("B001", "B002"))
              .with("confidence", "medium")
              .with("positionalAccuracyMetres", 300)
              .with("lineage", ZONES + ", cut to the extent and at the coast of the Caspian.");
      features.add(new Feature(id, territory.polygons().get(id), properties.map()));
    }
    return features;
  }

  List<Feature> boundaries() {
    List<Feature> features = new ArrayList<>();
    for (BoundaryPiece piece : territory.pieces()) {
      Properties properties =
          new Properties()
              .with("name", names.of(piece.pair()))
              .with("kind", "boundary")
              .with("pair", piece.pair())
              .with("between", names.ids(piece.pair()))
              .withAll(status(piece))
              .with("segment", piece.segment().map(DelimitedSegment::id).orElse(null))
              .with("lengthMetres", tenths(Ellipsoid.length(piece.line())));
      describe(properties, piece);
      features.add(new Feature(piece.id(), piece.line(), properties.map()));
    }
    return features;
  }

  List<Feature> delimitedSegments() {
    List<Feature> features = new ArrayList<>();
    for (BoundaryPiece piece : territory.pieces()) {
      piece.segment().ifPresent(segment -> features.add(delimited(segment, piece)));
    }
    return features;
  }

  private Feature delimited(DelimitedSegment segment, BoundaryPiece piece) {
    Row row = segment.row();
    Properties properties =
        new Properties()
            .with("name", row.names())
            .with("kind", "delimited-segment")
            .with("pair", piece.pair())
            .with("boundary", List.of(piece.id()))
            .withAll(LegalStatus.delimited2024(row.list("sources")))
            .with("officialLengthMetres", (int) row.required("official_metres"))
            .with("lengthMetres", tenths(Ellipsoid.length(piece.line())))
            .with("asOf", "2024-07-24")
            .with("confidence", row.text("confidence"))
            .with("positionalAccuracyMetres", (int) row.required("accuracy_metres"))
            .with("notional", true)
            .with("note", Map.of("en", row.text("note")))
            .with(
                "lineage",
                "Cut from the boundary line, beginning at its point nearest to the first end given,"
                    + " for exactly the official length; no official coordinates are public.");
    return new Feature(segment.id(), piece.line(), properties.map());
  }

  private Map<String, Object> status(BoundaryPiece piece) {
    if (piece.segment().isPresent()) {
      return LegalStatus.delimited2024(piece.segment().get().row().list("sources"));
    }
    Row row = row(piece.pair());
    return LegalStatus.of(row.text("legal_status"), row.list("sources"));
  }

  private void describe(Properties properties, BoundaryPiece piece) {
    boolean cut = piece.segment().isPresent();
    properties
        .with("asOf", AS_OF)
        .with("confidence", cut ? "low" : "medium")
        .with("positionalAccuracyMetres", cut ? 1500 : 300)
        .with("notional", cut ? true : null)
        .with("note", cut ? null : Map.of("en", row(piece.pair()).text("note")))
        .with("lineage", ZONES + "; the edges two jurisdictions share.");
  }

  private Row row(String pair) {
    Row row = statuses.get(pair);
    if (row == null) {
      throw new IllegalStateException("no legal status for " + pair);
    }
    return row;
  }

  private static double tenths(double metres) {
    return Math.round(metres * 10) / 10.0;
  }
}
