// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.feature.Names;
import org.jspecify.annotations.Nullable;

/**
 * Published figures by what they are about.
 *
 * @param header what was asked and how it was answered
 * @param subjects in the order of the data
 */
public record ClaimsBySubject(Map<String, @Nullable Object> header, List<Subject> subjects) {

  /** Copies both, keeping their order. */
  public ClaimsBySubject {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    subjects = List.copyOf(subjects);
  }

  /**
   * Something that figures are about.
   *
   * @param type {@code route}, {@code boundary}, {@code segment}, {@code exclave} or {@code other}
   * @param id of the thing
   * @param names of the thing
   * @param groups figures that speak of the same, at least one
   */
  public record Subject(String type, String id, Names names, List<Group> groups) {

    /** Copies the list. */
    public Subject {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Figures that speak of the same, side by side; never averaged.
   *
   * @param properties id, metric, measure, sides, the one side that makes them if only one does,
   *     whether they differ
   * @param claims each with its measured counterpart, by date, those without a date last
   */
  public record Group(
      Map<String, @Nullable Object> properties, List<Map<String, @Nullable Object>> claims) {

    /** Copies both, keeping their order. */
    public Group {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
      claims = List.copyOf(claims);
    }
  }
}
