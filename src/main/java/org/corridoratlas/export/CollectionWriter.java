// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
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
import org.corridoratlas.wire.Joined;
import org.corridoratlas.wire.Piece;
import org.jspecify.annotations.Nullable;

/** Writes features as an RFC 7946 FeatureCollection or as CSV with a WKT column. */
public final class CollectionWriter {

  private static final String GEOMETRY = "WKT";
  private static final Piece COMMA = Piece.kept(new byte[] {','});

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

  /** The beginning of every GeoJSON document of a dataset, with its {@link #terms}. */
  public static Piece opening(Map<String, Object> terms) {
    Map<String, Object> first = new LinkedHashMap<>();
    first.put("type", "FeatureCollection");
    first.putAll(terms);
    byte[] object = Json.bytes(first);
    return Piece.beginning(Arrays.copyOf(object, object.length - 1));
  }

  /**
   * Features as GeoJSON.
   *
   * @param members foreign members of the collection, written between the opening and the features
   * @param made when; written last, in whole seconds, and not counted in the name of the text
   */
  public static Joined geoJson(
      Piece opening,
      Map<String, ? extends @Nullable Object> members,
      Iterable<Feature> features,
      Instant made) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(opening);
    pieces.add(Piece.passing(beforeFeatures(members)));
    Iterator<Feature> rest = features.iterator();
    while (rest.hasNext()) {
      pieces.add(rest.next().written());
      if (rest.hasNext()) {
        pieces.add(COMMA);
      }
    }
    return Joined.of(pieces).with(Piece.passing(afterFeatures(made)));
  }

  /**
   * Writes the same, one feature after the other; none is kept.
   *
   * @param made when; null to leave it out
   * @param out not closed here
   */
  public static void geoJson(
      Piece opening,
      Map<String, ? extends @Nullable Object> members,
      Iterable<Feature> features,
      @Nullable Instant made,
      OutputStream out)
      throws IOException {
    opening.writeTo(out);
    out.write(beforeFeatures(members));
    Iterator<Feature> rest = features.iterator();
    while (rest.hasNext()) {
      rest.next().written().writeTo(out);
      if (rest.hasNext()) {
        COMMA.writeTo(out);
      }
    }
    out.write(afterFeatures(made));
  }

  private static byte[] beforeFeatures(Map<String, ? extends @Nullable Object> members) {
    byte[] object =
        Json.bytes(
            json -> {
              json.writeStartObject();
              for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                GeoJsonWriter.value(member.getValue(), json);
              }
              json.writeArrayFieldStart("features");
            });
    object[0] = ','; // members of the object that is open already
    return object;
  }

  private static byte[] afterFeatures(@Nullable Instant made) {
    String text =
        made == null ? "]}" : "],\"timeStamp\":\"" + made.truncatedTo(ChronoUnit.SECONDS) + "\"}";
    return text.getBytes(StandardCharsets.UTF_8);
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
