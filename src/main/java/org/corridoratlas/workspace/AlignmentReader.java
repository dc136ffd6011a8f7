// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.route.OwnAlignment;
import org.locationtech.jts.geom.LineString;

/** Reads alignments from GeoJSON: a Feature, or a FeatureCollection of several. */
public final class AlignmentReader {

  /** The id of a single alignment that has none. */
  public static final String DRAFT = "draft";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final String CRS84 = "urn:ogc:def:crs:OGC:1.3:CRS84";

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Words words;

  /** A reader of alignments that use these words. */
  public AlignmentReader(Words words) {
    this.words = words;
  }

  /**
   * The alignments of a document.
   *
   * @param document GeoJSON in UTF-8
   * @param fallback the id of the alignment that has none, when it is the only one
   * @throws FaultyDocumentException with everything that is wrong
   */
  public List<OwnAlignment> read(byte[] document, String fallback) {
    Faults faults = new Faults();
    if (document.length > Limits.BYTES) {
      faults.add("", "is too large", "at most " + Limits.BYTES + " bytes");
      faults.end();
    }
    JsonNode root = parsed(document, faults);
    List<OwnAlignment> alignments = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean single = root.path("type").asText().equals("Feature");
    reference(root, faults);
    if (single) {
      one(root, new Place("", fallback, ids), faults).ifPresent(alignments::add);
    } else {
      JsonNode features = features(root, faults);
      String alone = features.size() == 1 ? fallback : "";
      for (int i = 0; i < features.size(); i++) {
        one(features.get(i), new Place("/features/" + i, alone, ids), faults)
            .ifPresent(alignments::add);
      }
    }
    faults.end();
    return alignments;
  }

  /**
   * The object that a document is.
   *
   * @throws FaultyDocumentException when it is none, with the line and column
   */
  public static JsonNode parsed(byte[] document, Faults faults) {
    try {
      JsonNode root = JSON.readTree(document);
      if (root.isObject()) {
        return root;
      }
      faults.add("", "is no GeoJSON", "a Feature or a FeatureCollection");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      faults.add("", "is no JSON" + where, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faults.end();
    throw new IllegalStateException("a fault ends the reading");
  }

  private static JsonNode features(JsonNode root, Faults faults) {
    JsonNode features = root.path("features");
    boolean fine =
        root.path("type").asText().equals("FeatureCollection")
            && features.isArray()
            && !features.isEmpty()
            && features.size() <= Limits.ALIGNMENTS;
    if (!fine) {
      String right = "a Feature, or a FeatureCollection of 1 to " + Limits.ALIGNMENTS;
      faults.add("", "holds no alignments that can be compared", right);
      faults.end();
    }
    return features;
  }

  /** GeoJSON before 2016 could name another reference system. */
  private static void reference(JsonNode root, Faults faults) {
    JsonNode name = root.path("crs").path("properties").path("name");
    if (name.isTextual() && !name.asText().equals(CRS84)) {
      String right = "give longitude, latitude on WGS 84 and leave out crs (RFC 7946)";
      faults.add("/crs", "names '" + name.asText() + "'", right);
    }
  }

  /** Where a feature stands, what it is called if it does not say, and the ids before. */
  private record Place(String pointer, String fallback, Set<String> ids) {}

  private Optional<OwnAlignment> one(JsonNode feature, Place place, Faults faults) {
    if (!feature.path("type").asText().equals("Feature")) {
      faults.add(place.pointer(), "is no Feature", "an object with the type Feature");
      return Optional.empty();
    }
    String id = id(feature, place, faults);
    PropertyReader properties = new PropertyReader(feature, place.pointer(), words, faults);
    OwnAlignment.Title title = properties.title(id);
    Optional<LineString> line =
        LineReader.read(feature.path("geometry"), place.pointer() + "/geometry", faults);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    MeasuredLine measured = MeasuredLine.of(line.get());
    List<OwnAlignment.Said> said = properties.stretches(measured.lengthMetres());
    return faults.any()
        ? Optional.empty()
        : Optional.of(OwnAlignment.of(title, line.get(), measured, said));
  }

  private String id(JsonNode feature, Place place, Faults faults) {
    JsonNode own = feature.path("id");
    String id = own.isValueNode() && !own.isNull() ? own.asText() : place.fallback();
    String pointer = place.pointer() + "/id";
    if (!ID.matcher(id).matches()) {
      faults.add(pointer, "is no id", "1 to 64 letters of a to z, digits, - and _");
    } else if (words.taken().contains(id)) {
      faults.add(pointer, "is the id of a published proposal", "another id");
    } else if (!place.ids().add(id)) {
      faults.add(pointer, "'" + id + "' stands there twice", "an id of its own for each");
    }
    return id;
  }
}
