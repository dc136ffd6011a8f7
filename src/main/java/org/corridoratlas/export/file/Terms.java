// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself.
 *
 * @param title what is in it
 * @param members date, licence, attribution, sources, disclaimer and whatever else holds for the
 *     whole, as the GeoJSON of the same request has it
 */
public record Terms(String title, Map<String, ? extends @Nullable Object> members) {

  /** Copies the members, keeping their order. */
  public Terms {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** A member as text; absent is empty. */
  String text(String name) {
    Object value = members.get(name);
    if (value instanceof List<?> list) {
      return list.stream().map(Terms::cited).collect(Collectors.joining("; "));
    }
    return Objects.toString(value, "");
  }

  private static String cited(Object member) {
    if (member instanceof Map<?, ?> source) {
      return Stream.of("publisher", "title", "date", "url")
          .map(source::get)
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    }
    return String.valueOf(member);
  }

  /** The day of the data, as it stands in a file's time stamps: no clock is read. */
  String time() {
    return text("asOf") + "T00:00:00Z";
  }

  /** Licence, whom to name, sources and disclaimer in words, a line each. */
  String statement() {
    return Stream.of("asOf", "perspective", "licence", "attribution", "sources", "disclaimer")
        .filter(name -> !text(name).isEmpty())
        .map(name -> name + ": " + text(name))
        .collect(Collectors.joining("\n"));
  }
}
