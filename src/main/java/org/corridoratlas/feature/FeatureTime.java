// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.time.LocalDate;
import org.corridoratlas.provenance.PartialDate;
import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The time of a feature: from {@code validFrom} to {@code validTo}, else its {@code date}. Days are
 * calendar days of UTC.
 */
public final class FeatureTime {

  private FeatureTime() {}

  /** The time a feature states; {@link Validity#ALWAYS} when it states none. */
  public static Validity of(Feature feature) {
    PartialDate from = date(feature, "validFrom");
    PartialDate to = date(feature, "validTo");
    if (from == null && to == null) {
      from = date(feature, "date");
      to = from;
    }
    return new Validity(from, to);
  }

  private static @Nullable PartialDate date(Feature feature, String property) {
    return feature.text(property).map(PartialDate::parse).orElse(null);
  }

  /**
   * Holds for features whose time shares a day with the interval; a feature without time always
   * matches, as OGC API – Features asks.
   *
   * @param first the first day, or null when the interval has no beginning
   * @param last the last day, or null when it has no end
   */
  public static FeatureFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return FeatureFilter.where(feature -> overlaps(of(feature), first, last), null);
  }

  private static boolean overlaps(
      Validity time, @Nullable LocalDate first, @Nullable LocalDate last) {
    boolean begun = last == null || time.from() == null || !time.from().first().isAfter(last);
    boolean ended = first != null && time.to() != null && time.to().last().isBefore(first);
    return begun && !ended;
  }
}
