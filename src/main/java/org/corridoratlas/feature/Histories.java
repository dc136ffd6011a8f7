// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.util.List;
import java.util.Map;
import org.corridoratlas.provenance.PartialDate;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.provenance.StatusHistory;
import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;

/** Reads times and stages from features. */
public final class Histories {

  private Histories() {}

  /**
   * The stages of a feature, from its property {@code history}.
   *
   * @throws IllegalArgumentException naming a date that cannot be read or a stage without a status
   */
  public static StatusHistory history(Feature feature) {
    return new StatusHistory(feature.objects("history").stream().map(Histories::entry).toList());
  }

  /**
   * The time during which a feature holds, from {@code validFrom} and {@code validTo}.
   *
   * @throws IllegalArgumentException naming a date that cannot be read
   */
  public static Validity validity(Feature feature) {
    return new Validity(date(feature.value("validFrom")), date(feature.value("validTo")));
  }

  private static StatusEntry entry(Map<String, Object> stage) {
    if (!(stage.get("status") instanceof String status)) {
      throw new IllegalArgumentException("a stage of history has no status: " + stage);
    }
    Object note = stage.get("note");
    if (note instanceof Map<?, ?> texts) {
      note = texts.get("en");
    }
    return new StatusEntry(
        status,
        new Validity(date(stage.get("from")), date(stage.get("to"))),
        stage.get("sources") instanceof List<?> ids
            ? ids.stream().map(String::valueOf).toList()
            : List.of(),
        note == null ? null : note.toString());
  }

  private static @Nullable PartialDate date(@Nullable Object value) {
    return value == null ? null : PartialDate.parse(value.toString());
  }
}
