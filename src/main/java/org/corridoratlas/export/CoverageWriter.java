// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes a coverage, its header in the member {@code coverage}. */
public final class CoverageWriter {

  /** What of the header is repeated in every row of the table. */
  private static final List<String> REPEATED =
      List.of("asOf", "until", "without", "perspective", "datasetVersion", "model", "licence");

  private CoverageWriter() {}

  /** The figures without lines: {@code rows} with the id and the properties of each feature. */
  public static byte[] json(Comparison coverage) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("coverage", coverage.header());
    document.put("rows", coverage.features().stream().map(CoverageWriter::row).toList());
    return Json.bytes(document);
  }

  private static Map<String, @Nullable Object> row(ComparisonFeature feature) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", feature.id());
    row.putAll(feature.properties());
    return row;
  }

  /** All of it as an RFC 7946 FeatureCollection; rows that sum up have no geometry. */
  public static byte[] geoJson(Comparison coverage) {
    return Json.bytes(json -> write(coverage, json));
  }

  private static void write(Comparison coverage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeFieldName("coverage");
    GeoJsonWriter.value(coverage.header(), json);
    json.writeArrayFieldStart("features");
    for (ComparisonFeature feature : coverage.features()) {
      GeoJsonWriter.open(feature.id(), feature.geometry().orElse(null), feature.properties(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The figures as CSV: one row for each boundary pair and option and radius. */
  public static byte[] csv(Comparison coverage) {
    CsvTable table = new CsvTable();
    for (String kind : List.of("boundary", "option")) {
      for (ComparisonFeature line : coverage.features(kind)) {
        Map<String, @Nullable Object> row = row(line);
        REPEATED.forEach(name -> row.put(name, coverage.header().get(name)));
        row.put("disclaimer", coverage.header().get("disclaimer"));
        table.add(row);
      }
    }
    return table.bytes();
  }
}
