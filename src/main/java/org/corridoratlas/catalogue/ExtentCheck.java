// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureProblem;
import org.corridoratlas.provenance.PartialDate;
import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The extent that a dataset states holds all its positions and dates. */
final class ExtentCheck implements DatasetCheck {

  private static final List<String> DATES = List.of("date", "validFrom", "validTo");

  @Override
  public List<FeatureProblem> problems(Dataset dataset, Feature feature) {
    List<FeatureProblem> problems = new ArrayList<>();
    if (!holds(dataset.extent().box(), feature)) {
      problems.add(
          new FeatureProblem(
              feature.id(),
              "geometry",
              "is not inside the dataset's extent",
              "correct the position or widen extent.bbox in the catalogue"));
    }
    for (String property : DATES) {
      dates(feature, property)
          .filter(date -> !holds(dataset.extent().interval(), date))
          .ifPresent(date -> problems.add(outside(feature, property, date)));
    }
    return problems;
  }

  private static boolean holds(@Nullable Envelope box, Feature feature) {
    return feature
        .geometry()
        .map(geometry -> box != null && box.covers(geometry.getEnvelopeInternal()))
        .orElse(true);
  }

  private static boolean holds(Validity interval, PartialDate date) {
    PartialDate from = interval.from();
    PartialDate to = interval.to();
    return (from == null || !date.first().isBefore(from.first()))
        && (to == null || !date.last().isAfter(to.last()));
  }

  /** The date, unless it is none, which {@link PropertyCheck} says. */
  private static Optional<PartialDate> dates(Feature feature, String property) {
    try {
      return feature.text(property).map(PartialDate::parse);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static FeatureProblem outside(Feature feature, String property, PartialDate date) {
    return new FeatureProblem(
        feature.id(),
        property,
        date + " is not inside the dataset's extent",
        "correct the date or widen extent.interval in the catalogue");
  }
}
