// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What in the atlas can be measured to stand beside a published figure.
 *
 * @param type {@code length-total}, {@code length-in}, {@code length-between}, {@code
 *     boundary-length}, {@code segment-length} or {@code area}
 * @param parameters what it is measured of: {@code jurisdiction}, {@code places}, {@code pairs},
 *     {@code segments}, {@code feature}
 */
public record Measure(String type, Map<String, Object> parameters) {

  /** Copies the parameters, in their order: {@code Map.copyOf} has another in each process. */
  public Measure {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  static Optional<Measure> of(Map<String, Object> object) {
    return object.get("type") instanceof String type
        ? Optional.of(new Measure(type, object))
        : Optional.empty();
  }

  /** A parameter that is text. */
  public Optional<String> text(String parameter) {
    return parameters.get(parameter) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A parameter that is a list of texts; absent means empty. */
  public List<String> texts(String parameter) {
    return parameters.get(parameter) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
