// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small region in memory, sound until somebody breaks a place of it. */
public final class SmallRegion {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private SmallRegion(ObjectNode root) {
    this.root = root;
  }

  /** Nothing is wrong with it. */
  public static SmallRegion sound() {
    try (InputStream in = SmallRegion.class.getResourceAsStream("small.json")) {
      return new SmallRegion((ObjectNode) JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a JSON value at a JSON pointer; an empty value removes what is there. */
  public SmallRegion with(String pointer, String json) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = root.at(at.head());
    String key = at.last().getMatchingProperty();
    try {
      if (parent instanceof ArrayNode list) {
        list.set(Integer.parseInt(key), JSON.readTree(json));
      } else if (json.isEmpty()) {
        ((ObjectNode) parent).remove(key);
      } else {
        ((ObjectNode) parent).set(key, JSON.readTree(json));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The folder, with right sizes and checksums. */
  public GeodataFolder folder() {
    root.path("catalogue").path("datasets").forEach(entry -> distribute((ObjectNode) entry));
    files.put(GeodataFolder.CATALOGUE, bytes(root.path("catalogue")));
    return new InMemory(files);
  }

  /** What its inspection says with a rule, one line for each problem. */
  public List<String> problems(List<CatalogueCheck> checks) {
    return Inspection.of(folder()).with(checks).problems().stream()
        .map(DatasetProblem::toString)
        .toList();
  }

  private void distribute(ObjectNode entry) {
    String id = entry.path("id").asText();
    byte[] file = bytes(root.path(id));
    files.put(id + ".geojson", file);
    entry
        .putArray("distributions")
        .addObject()
        .put("href", id + ".geojson")
        .put("mediaType", Distribution.GEOJSON)
        .put("sha256", Sha256.of(file))
        .put("bytes", file.length);
  }

  private static byte[] bytes(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of files kept in memory. */
  record InMemory(Map<String, byte[]> files) implements GeodataFolder {

    @Override
    public InputStream open(String href) throws IOException {
      byte[] bytes = files.get(href);
      if (bytes == null) {
        throw new FileNotFoundException(href);
      }
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public String describe() {
      return "a small region";
    }
  }
}
