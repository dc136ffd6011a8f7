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

  /** The property that lists names by whom they are used. */
  public static final String PAIRED = "pairedNames";

  /** Copies the map, keeping its order. */
  public Names {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The names of a feature, from its property {@code name}. */
  public static Names of(Feature feature) {
    return of(feature.object("name"));
  }

  /**
   * The names of a feature in a perspective. Where the sides use different names in a language, the
   * one accepted in the perspective alone; in the neutral one both, as {@code name} has them.
   *
   * @param perspective a state's id, or anything else for the neutral one
   */
  public static Names of(Feature feature, String perspective) {
    Map<String, Object> names = feature.object("name");
    feature.objects(PAIRED).stream()
        .filter(paired -> Acceptance.of(paired).holdsIn(perspective))
        .map(paired -> paired.get("name"))
        .filter(Map.class::isInstance)
        .forEach(own -> ((Map<?, ?>) own).forEach((k, v) -> names.put(String.valueOf(k), v)));
    return of(names);
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
