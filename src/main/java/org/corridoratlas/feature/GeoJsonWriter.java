// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes GeoJSON features; the one place where it is done, so that an API answer, an export and a
 * comparison look alike.
 */
public final class GeoJsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private GeoJsonWriter() {}

  /** A feature without foreign members, in UTF-8. */
  static byte[] text(Feature feature) {
    try (ByteArrayBuilder text = new ByteArrayBuilder()) {
      try (JsonGenerator json = FACTORY.createGenerator(text)) {
        open(feature.id(), feature.geometry().orElse(null), feature.properties(), json);
        json.writeEndObject();
      }
      return text.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a feature up to, not including, its closing brace, so that foreign members can follow.
   *
   * @param id the feature's id
   * @param geometry longitude, latitude in degrees, or null
   * @param properties text, numbers, truth values, lists, maps; a null value is written as null
   */
  public static void open(
      String id,
      @Nullable Geometry geometry,
      Map<String, ? extends @Nullable Object> properties,
      JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", id);
    json.writeFieldName("geometry");
    if (geometry == null) {
      json.writeNull();
    } else {
      GeoJsonGeometry.write(geometry, json);
    }
    json.writeFieldName("properties");
    value(properties, json);
  }

  /**
   * Writes a property value.
   *
   * @param value text, number, truth value, list, map or null
   * @throws IllegalArgumentException when a number is not finite: JSON has no such number
   */
  public static void value(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        value(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      for (Object member : list) {
        value(member, json);
      }
      json.writeEndArray();
    } else {
      scalar(value, json);
    }
  }

  private static void scalar(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number number) {
      decimal(number.doubleValue(), json);
    } else {
      json.writeString(value.toString());
    }
  }

  private static void decimal(double number, JsonGenerator json) throws IOException {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(number + " cannot be written as JSON");
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    json.writeNumber(exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString());
  }
}
