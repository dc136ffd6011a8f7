// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

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

  /** Its value; null when a feature has none. */
  public @Nullable Object value(Feature feature) {
    if (name.equals(ID)) {
      return feature.id();
    }
    return language.isPresent()
        ? feature.object(spec.name()).get(language.get())
        : feature.value(spec.name());
  }

  /** Tells whether it holds a list. */
  public boolean isList() {
    return spec.type() == PropertyType.ARRAY;
  }
}
