// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridoratlas.comparison.BorderLedger;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes the border ledger. */
public final class BorderWriter {

  /** What of the header is repeated in every row of the table. */
  private static final List<String> REPEATED =
      List.of("asOf", "perspective", "datasetVersion", "licence", "disclaimer");

  private BorderWriter() {}

  /** The ledger as JSON without geometry: pairs, pairs of states, stretches near routes. */
  public static byte[] json(BorderLedger ledger) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>(ledger.header());
    root.put("pairs", rows(ledger, "pair"));
    root.put("states", rows(ledger, "states"));
    root.put("nearRoutes", rows(ledger, "near-route"));
    return Json.bytes(root);
  }

  private static List<Map<String, @Nullable Object>> rows(BorderLedger ledger, String kind) {
    return ledger.features(kind).stream().map(ComparisonFeature::properties).toList();
  }

  /**
   * The ledger as an RFC 7946 FeatureCollection, its header in the foreign member {@code borders}.
   */
  public static byte[] geoJson(BorderLedger ledger) {
    return Json.bytes(json -> write(ledger, json));
  }

  private static void write(BorderLedger ledger, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeFieldName("borders");
    GeoJsonWriter.value(ledger.header(), json);
    json.writeArrayFieldStart("features");
    for (ComparisonFeature feature : ledger.features()) {
      GeoJsonWriter.open(feature.id(), feature.geometry().orElse(null), feature.properties(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The ledger as CSV: one row for each pair of jurisdictions, then one for each of states. */
  public static byte[] csv(BorderLedger ledger) {
    CsvTable table = new CsvTable();
    Stream.of("pair", "states")
        .flatMap(kind -> ledger.features(kind).stream())
        .forEach(
            border -> {
              Map<String, @Nullable Object> row = new LinkedHashMap<>();
              row.put("id", border.id());
              row.putAll(border.properties());
              nearest(ledger, border, row);
              REPEATED.forEach(name -> row.put(name, ledger.header().get(name)));
              table.add(row);
            });
    return table.bytes();
  }

  /** A column for each compared route and distance, such as {@code nearMetres5000.A}. */
  private static void nearest(
      BorderLedger ledger, ComparisonFeature border, Map<String, @Nullable Object> row) {
    for (ComparisonFeature near : ledger.features("near-route")) {
      Map<String, @Nullable Object> found = near.properties();
      if (border.properties().get("pairs") instanceof List<?> pairs
          && pairs.contains(found.get("pair"))
          && found.get("lengthMetres") instanceof Double metres) {
        String column = "nearMetres" + found.get("withinMetres") + "." + found.get("route");
        double before = row.get(column) instanceof Double sum ? sum : 0;
        row.put(column, Math.round(10 * (before + metres)) / 10.0);
      }
    }
  }
}
