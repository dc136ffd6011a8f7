// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.Map;

/** The JSON types a property may have, and the Java class that carries each. */
public enum PropertyType {
  /** Text. */
  STRING("string", String.class),
  /** A finite number. */
  NUMBER("number", Double.class),
  /** A whole number. */
  INTEGER("integer", Long.class),
  /** True or false. */
  BOOLEAN("boolean", Boolean.class),
  /** A list. */
  ARRAY("array", List.class),
  /** A nested object. */
  OBJECT("object", Map.class);

  private final String word;
  private final Class<?> binding;

  PropertyType(String word, Class<?> binding) {
    this.word = word;
    this.binding = binding;
  }

  /**
   * Reads the JSON Schema word.
   *
   * @throws IllegalArgumentException naming the word, when it is no JSON type
   */
  public static PropertyType parse(String word) {
    for (PropertyType type : values()) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "'" + word + "' is not a property type (string, number, integer, boolean, array, object)");
  }

  /** The JSON Schema word. */
  public String word() {
    return word;
  }

  /** The Java class of a value of this type. */
  public Class<?> binding() {
    return binding;
  }
}
