// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.export.file.FileForm;
import org.corridoratlas.export.file.Layer;
import org.corridoratlas.export.file.Terms;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes a comparison; the server and the command line give the same bytes. */
public final class ComparisonWriter {

  /** What of the header is repeated in every row of the table. */
  private static final List<String> REPEATED =
      List.of(
          "reference",
          "between",
          "asOf",
          "perspective",
          "datasetVersion",
          "methodVersion",
          "licence",
          "disclaimer");

  private ComparisonWriter() {}

  /**
   * A comparison as an RFC 7946 FeatureCollection, its header in the foreign member {@code
   * comparison} before the features.
   */
  public static byte[] geoJson(Comparison comparison) {
    return Json.bytes(json -> write(comparison, json));
  }

  private static void write(Comparison comparison, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeFieldName("comparison");
    GeoJsonWriter.value(comparison.header(), json);
    json.writeArrayFieldStart("features");
    for (ComparisonFeature feature : comparison.features()) {
      GeoJsonWriter.open(feature.id(), feature.geometry().orElse(null), feature.properties(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * The table of a comparison as CSV: one row for each option, one column for each figure with its
   * unit in the name, then what holds for the whole.
   */
  public static byte[] csv(Comparison comparison) {
    CsvTable table = new CsvTable();
    for (ComparisonFeature option : comparison.features("option")) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("id", option.id());
      row.putAll(option.properties());
      REPEATED.forEach(name -> row.put(name, comparison.header().get(name)));
      table.add(row);
    }
    return table.bytes();
  }

  /** A comparison as a file for other programs, a layer for each kind of feature. */
  public static byte[] file(Comparison comparison, FileForm form) {
    return form.bytes(Layer.of(comparison), new Terms("Comparison", comparison.header()));
  }
}
