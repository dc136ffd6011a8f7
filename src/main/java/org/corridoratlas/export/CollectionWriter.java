// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.WKTWriter;

/** Writes features as an RFC 7946 FeatureCollection or as CSV with a WKT column. */
public final class CollectionWriter {

  private CollectionWriter() {}

  /** What every export of a dataset says of it: version, licence, whom to name, disclaimer. */
  public static Map<String, Object> terms(Catalogue catalogue, Dataset dataset) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("datasetVersion", catalogue.datasetVersion());
    terms.put("asOf", catalogue.asOf().toString());
    terms.put("licence", dataset.licence());
    terms.put("attribution", dataset.attribution());
    terms.put("disclaimer", catalogue.disclaimer());
    return terms;
  }

  /**
   * Features as GeoJSON.
   *
   * @param members foreign members of the collection, written before the features
   */
  public static byte[] geoJson(
      List<Feature> features, Map<String, ? extends @Nullable Object> members) {
    return Json.bytes(json -> write(features, members, json));
  }

  private static void write(
      List<Feature> features, Map<String, ? extends @Nullable Object> members, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      GeoJsonWriter.value(member.getValue(), json);
    }
    json.writeArrayFieldStart("features");
    for (Feature feature : features) {
      GeoJsonWriter.write(feature, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Features as CSV: id, properties, then the geometry as text in longitude, latitude.
   *
   * @param members the same values at the end of every row, such as licence and disclaimer
   */
  public static byte[] csv(
      List<Feature> features, Map<String, ? extends @Nullable Object> members) {
    CsvTable table = new CsvTable();
    WKTWriter wkt = new WKTWriter();
    for (Feature feature : features) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("id", feature.id());
      row.putAll(feature.properties());
      row.put("WKT", feature.geometry().map(wkt::write).orElse(null));
      row.putAll(members);
      table.add(row);
    }
    return table.bytes();
  }
}
