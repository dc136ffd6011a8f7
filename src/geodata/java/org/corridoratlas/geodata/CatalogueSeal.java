// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes size and SHA-256 of every distribution into {@code catalogue.json}.
 *
 * <p>The rest of the catalogue is written by hand and kept as it is, in its order.
 */
public final class CatalogueSeal {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Path folder;

  /** Creates the seal of a geodata folder. */
  public CatalogueSeal(Path folder) {
    this.folder = folder;
  }

  /**
   * Recomputes every distribution's {@code bytes} and {@code sha256}; leaves the file alone when
   * there is no catalogue yet.
   *
   * @throws IOException when a distribution named in the catalogue cannot be read
   */
  public void renew() throws IOException {
    Path file = folder.resolve("catalogue.json");
    if (!Files.exists(file)) {
      return;
    }
    JsonNode catalogue = JSON.readTree(file.toFile());
    for (JsonNode dataset : catalogue.get("datasets")) {
      for (JsonNode distribution : dataset.get("distributions")) {
        seal((ObjectNode) distribution);
      }
    }
    Files.writeString(file, JSON.writer(printer()).writeValueAsString(catalogue) + "\n");
  }

  private void seal(ObjectNode distribution) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(distribution.get("href").asText()));
    distribution.put("sha256", sha256(bytes));
    distribution.put("bytes", bytes.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
