// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a property of a collection holds.
 *
 * @param name the key in GeoJSON
 * @param type its JSON type
 * @param format {@code date} for dates of any precision, {@code date-time} for moments, or null
 * @param unit the unit of a number as a word ({@code metre}), or null
 * @param values the words allowed, empty when any is
 * @param description one sentence for readers of the data
 */
public record PropertySpec(
    String name,
    PropertyType type,
    @Nullable String format,
    @Nullable String unit,
    List<String> values,
    String description) {

  /** Copies the list of values. */
  public PropertySpec {
    values = List.copyOf(values);
  }

  /** Tells whether the property holds a date. */
  public boolean isDate() {
    return "date".equals(format);
  }

  /** Tells whether the property holds a moment, as RFC 3339 writes it. */
  public boolean isMoment() {
    return "date-time".equals(format);
  }
}
