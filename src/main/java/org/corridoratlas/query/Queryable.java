// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.jspecify.annotations.Nullable;

/**
 * Something of a collection's features that can be asked about: their id, a property, or the member
 * of an object in one language.
 *
 * @param name as a request names it: {@code status}, {@code name.en}
 * @param spec what the property holds
 * @param language the member of the object, if it is one
 */
public record Queryable(String name, PropertySpec spec, Optional<String> language) {

  /** The name of the id, which every collection has. */
  public static final String ID = "id";

  /** What is said of the id. */
  public static final PropertySpec IDENTITY =
      new PropertySpec(
          ID,
          PropertyType.STRING,
          null,
          null,
          List.of(),
          "Identifies the feature in its collection.");

  /**
   * Its value: a text, a truth value, a Double, a list, or null when a feature has none. Whole
   * numbers are a Double too, also in lists, so that numbers can be compared.
   */
  public @Nullable Object value(Feature feature) {
    if (name.equals(ID)) {
      return feature.id();
    }
    return comparable(
        language.isPresent()
            ? feature.object(spec.name()).get(language.get())
            : feature.value(spec.name()));
  }

  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    return value instanceof List<?> list
        ? list.stream().map(Queryable::comparable).toList()
        : value;
  }

  /** Tells whether it holds a list. */
  public boolean isList() {
    return spec.type() == PropertyType.ARRAY;
  }
}
