// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads an RFC 7946 FeatureCollection into a typed collection. */
public final class GeoJsonReader {

  private final List<FeatureProblem> problems;
  private final FeatureParser parser;
  private final Gathering gathering;
  private final Consumer<Feature> witness;
  private boolean whole;

  /** Takes the features of a file one after the other, and makes a collection of them. */
  interface Gathering {

    /**
     * Takes a feature.
     *
     * @param at where its bytes are in the file
     * @return false when there is one of the same id already
     */
    boolean add(Feature feature, Place at);

    /** The collection of all taken. */
    FeatureCollection collection(List<FeatureProblem> problems);
  }

  /** Where a feature stands: its first byte, and the one after its last; -1 when not known. */
  record Place(long from, long to) {}

  private GeoJsonReader(FeatureType type, Gathering gathering, Consumer<Feature> witness) {
    this.witness = witness;
    this.problems = new ArrayList<>();
    this.parser = new FeatureParser(type, problems::add);
    this.gathering = gathering;
  }

  /**
   * Reads a collection into memory.
   *
   * @param type what its features hold
   * @param in UTF-8 GeoJSON; not closed here
   * @throws FeatureReadException with every problem, when a feature does not fit the type
   * @throws IOException when the bytes cannot be read
   */
  public static FeatureCollection read(FeatureType type, InputStream in) throws IOException {
    return read(new Source(in, Optional.empty()), type, feature -> {});
  }

  /**
   * Where features are read from.
   *
   * @param in UTF-8 GeoJSON; not closed here
   * @param file the file it comes from, if the features are to stay there: whoever asks for one
   *     then has it read again, and the file must not change
   */
  public record Source(InputStream in, Optional<Path> file) {}

  /**
   * Reads a collection.
   *
   * @param type what its features hold
   * @param witness is shown each feature of the collection once
   * @throws FeatureReadException with every problem, when a feature does not fit the type
   * @throws IOException when the bytes cannot be read
   */
  public static FeatureCollection read(Source source, FeatureType type, Consumer<Feature> witness)
      throws IOException {
    Gathering gathering =
        source.file().isPresent()
            ? new FileGathering(type, new FeatureFile(source.file().get()))
            : new IndexedFeatures.Gathered(type);
    return read(new GeoJsonReader(type, gathering, witness), source.in());
  }

  private static FeatureCollection read(GeoJsonReader reader, InputStream in) throws IOException {
    reader.read(in);
    FeatureCollection readable = reader.whole ? reader.gathering.collection(reader.problems) : null;
    if (readable == null || !reader.problems.isEmpty()) {
      throw new FeatureReadException(reader.problems, readable);
    }
    return readable;
  }

  private void read(InputStream in) throws IOException {
    try (JsonParser json = FeatureParser.JSON.createParser(in)) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      root(json);
      if (!whole) {
        refuse("type", "is not a FeatureCollection", "wrap the features in one");
      }
    } catch (JacksonException e) {
      refuse("", "is not JSON: " + e.getOriginalMessage(), "repair the file's syntax");
    }
  }

  /** Nothing of the file can be used. */
  private void refuse(String property, String message, String remedy) {
    whole = false;
    problems.clear();
    problems.add(new FeatureProblem("file", property, message, remedy));
  }

  /** Feature by feature: only one at a time is kept as a tree. */
  private void root(JsonParser json) throws IOException {
    boolean isCollection = false;
    boolean hasFeatures = false;
    Set<String> members = new HashSet<>();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      if (!members.add(member)) {
        throw new JsonParseException(json, "Duplicate field '" + member + "'");
      }
      if (json.nextToken() == JsonToken.START_ARRAY && member.equals("features")) {
        features(json);
        hasFeatures = true;
      } else {
        JsonNode value = FeatureParser.JSON.readTree(json);
        isCollection |= member.equals("type") && "FeatureCollection".equals(value.asText());
      }
    }
    whole = isCollection && hasFeatures;
  }

  private void features(JsonParser json) throws IOException {
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      long from = json.currentTokenLocation().getByteOffset();
      JsonNode node = FeatureParser.JSON.readTree(json);
      feature(node, number++, new Place(from, json.currentLocation().getByteOffset()));
    }
  }

  private void feature(JsonNode node, int number, Place at) {
    if (FeatureParser.id(node).isEmpty()) {
      String place = "features[" + number + "]";
      String remedy = "give the feature an id that is text";
      problems.add(new FeatureProblem(place, "id", "has no text id", remedy));
      return;
    }
    Feature feature = parser.feature(node);
    if (gathering.add(feature, at)) {
      witness.accept(feature);
    } else {
      problems.add(repeated(feature.id()));
    }
  }

  /** The problem that an id is there already. */
  static FeatureProblem repeated(String id) {
    return new FeatureProblem(
        id, "id", "is used twice in the file", "give each feature its own id");
  }
}
