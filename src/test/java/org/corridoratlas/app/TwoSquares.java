// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
