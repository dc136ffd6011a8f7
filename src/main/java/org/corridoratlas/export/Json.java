// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.corridoratlas.feature.GeoJsonWriter;
import org.jspecify.annotations.Nullable;

/** JSON bytes, written in one pass. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** What writes a document. */
  @FunctionalInterface
  public interface Document {
    /** Writes the whole document. */
    void write(JsonGenerator json) throws IOException;
  }

  /** The bytes of a document, UTF-8 without a trailing line end. */
  public static byte[] bytes(Document document) {
    try (ByteArrayBuilder out = new ByteArrayBuilder()) {
      write(document, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a document, the same bytes; half of them, if its writing fails half-way.
   *
   * @param out not closed here
   */
  public static void write(Document document, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      document.write(json);
    }
  }

  /** The bytes of an object made of text, numbers, truth values, lists, maps and nulls. */
  public static byte[] bytes(Map<String, ? extends @Nullable Object> object) {
    return bytes(json -> GeoJsonWriter.value(object, json));
  }
}
