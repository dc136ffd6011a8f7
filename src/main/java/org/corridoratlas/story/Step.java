// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param state what the page shows, as its link says it
 * @param sentences what is said of it
 */
record Step(String state, List<Sentence> sentences) {

  /** Copies the list. */
  Step {
    sentences = List.copyOf(sentences);
  }

  /** A step as the data has it; what is missing is empty. */
  static Step of(Map<String, Object> data) {
    return new Step(
        data.get("state") instanceof String state ? state : "",
        members(data.get("sentences")).map(Step::object).map(Sentence::of).toList());
  }

  /** The sides whose wording the step gives, in the order in which they speak. */
  List<String> sides() {
    return sentences.stream().flatMap(sentence -> sentence.sides().stream()).toList();
  }

  /** An object with text keys; anything else is an empty one. */
  static Map<String, Object> object(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> copy.put(String.valueOf(key), member));
    }
    return copy;
  }

  /** The texts of a list; anything else is an empty one. */
  static List<String> texts(@Nullable Object value) {
    return members(value).filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private static Stream<?> members(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.empty();
  }
}
