// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** {@code /api/openapi}: the description of this API, with the address of this server. */
final class OpenApiResource implements Resource {

  /** Where the hand-written description says that the server is. */
  private static final String SERVER = "url: /api";

  private final String version;

  OpenApiResource(String version) {
    this.version = version;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.OPENAPI, Format.OPENAPI_YAML);
    String yaml =
        text()
            .replace(SERVER, "url: " + request.url("/api"))
            .replace("version: 0.0.0", "version: " + version);
    byte[] bytes = format == Format.OPENAPI ? json(yaml) : yaml.getBytes(StandardCharsets.UTF_8);
    return Representation.of(format.mediaType(), bytes);
  }

  private static String text() {
    try (InputStream in = OpenApiResource.class.getResourceAsStream("/openapi.yaml")) {
      if (in == null) {
        throw new FileNotFoundException("/openapi.yaml");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] json(String yaml) {
    try {
      JsonNode tree = new ObjectMapper(new YAMLFactory()).readTree(yaml);
      return new ObjectMapper().writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
