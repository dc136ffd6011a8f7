// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of a thing by language.
 *
 * @param byLanguage ISO 639-1 code to name, in the order of the data
 */
public record Names(Map<String, String> byLanguage) {

  /** Copies the map, keeping its order. */
  public Names {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The names of a feature, from its property {@code name}. */
  public static Names of(Feature feature) {
    return of(feature.object("name"));
  }

  /** The names in a language object. */
  public static Names of(Map<String, Object> object) {
    Map<String, String> names = new LinkedHashMap<>();
    object.forEach((language, name) -> names.put(language, String.valueOf(name)));
    return new Names(names);
  }

  /** The name in a language, or the English one, or the first there is, or nothing. */
  public String in(String language) {
    String name = byLanguage.getOrDefault(language, byLanguage.get("en"));
    return name != null ? name : byLanguage.values().stream().findFirst().orElse("");
  }

  /** The English name. */
  public String english() {
    return in("en");
  }
}
