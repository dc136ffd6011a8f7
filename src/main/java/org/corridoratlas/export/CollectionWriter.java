// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.export.file.FileForm;
import org.corridoratlas.export.file.Layer;
import org.corridoratlas.export.file.Terms;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes features as an RFC 7946 FeatureCollection or as CSV with a WKT column. */
public final class CollectionWriter {

  private static final String GEOMETRY = "WKT";

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
   * Writes features as GeoJSON, one after the other; none is kept.
   *
   * @param members foreign members of the collection, written before the features
   * @param out not closed here
   */
  public static void geoJson(
      Iterable<Feature> features, Map<String, ? extends @Nullable Object> members, OutputStream out)
      throws IOException {
    Json.write(json -> write(features, members, json), out);
  }

  private static void write(
      Iterable<Feature> features,
      Map<String, ? extends @Nullable Object> members,
      JsonGenerator json)
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
   * Writes features as CSV: id, properties, then the geometry as text in longitude, latitude. They
   * are gone through once, and written as they come; none is kept.
   *
   * @param columns the columns of their properties
   * @param members the same values at the end of every row, such as licence and disclaimer
   * @param out not closed here
   */
  public static void csv(
      List<String> columns,
      Iterable<Feature> features,
      Map<String, ? extends @Nullable Object> members,
      OutputStream out)
      throws IOException {
    Set<String> all = new LinkedHashSet<>();
    all.add("id");
    all.addAll(columns);
    all.add(GEOMETRY);
    all.addAll(members.keySet());
    CsvTable.write(
        all,
        () ->
            StreamSupport.stream(features.spliterator(), false)
                .<Map<String, ? extends @Nullable Object>>map(feature -> row(feature, members))
                .iterator(),
        out);
  }

  private static Map<String, @Nullable Object> row(
      Feature feature, Map<String, ? extends @Nullable Object> members) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", feature.id());
    row.putAll(feature.properties());
    row.put(GEOMETRY, feature.geometry().orElse(null));
    row.putAll(members);
    return row;
  }

  /**
   * Writes features as a file for other programs, one layer of that name. They are gone through
   * several times; none is kept.
   *
   * @param dataset what they are of
   * @param members what holds for the whole, such as licence and disclaimer
   * @param out not closed here
   */
  public static void file(
      FileForm form,
      Dataset dataset,
      Iterable<Feature> features,
      Map<String, Object> members,
      OutputStream out)
      throws IOException {
    form.write(List.of(Layer.of(dataset.id(), features)), new Terms(dataset.title(), members), out);
  }
}
