// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A made-up region of two square states, W and E, with one railway and one road between them. */
final class TwoSquares {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TwoSquares() {}

  /** Writes the region into a folder, sound. */
  static Path write(Path folder) throws IOException {
    try (InputStream in = TwoSquares.class.getResourceAsStream("two-squares.json")) {
      JsonNode root = JSON.readTree(in);
      for (JsonNode dataset : root.path("catalogue").path("datasets")) {
        String id = dataset.path("id").asText();
        byte[] file = JSON.writeValueAsBytes(root.path(id));
        Files.write(folder.resolve(id + ".geojson"), file);
        ((ObjectNode) dataset)
            .putArray("distributions")
            .addObject()
            .put("href", id + ".geojson")
            .put("mediaType", "application/geo+json")
            .put("sha256", sha256(file))
            .put("bytes", file.length);
      }
      Files.write(folder.resolve("catalogue.json"), JSON.writeValueAsBytes(root.path("catalogue")));
    }
    return folder;
  }

  /** Writes it with one more dataset, of that file; what its features hold stands in JSON. */
  static Path writeWith(String id, String properties, byte[] file, Path folder) throws IOException {
    Path catalogue = write(folder).resolve("catalogue.json");
    ObjectNode root = (ObjectNode) JSON.readTree(catalogue.toFile());
    ArrayNode datasets = (ArrayNode) root.path("datasets");
    ObjectNode dataset = datasets.path(0).deepCopy();
    dataset.put("id", id).remove(List.of("required", "languages"));
    dataset.set("extent", root.path("extent"));
    dataset.set("properties", JSON.readTree(properties));
    ((ObjectNode) dataset.withArray("distributions").path(0))
        .put("href", id + ".geojson")
        .put("bytes", file.length)
        .put("sha256", sha256(file));
    Files.write(folder.resolve(id + ".geojson"), file);
    datasets.add(dataset);
    JSON.writeValue(catalogue.toFile(), root);
    return folder;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
