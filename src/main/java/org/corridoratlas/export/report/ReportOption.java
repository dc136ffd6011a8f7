// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.jspecify.annotations.Nullable;

/**
 * An option of the comparison with what belongs to it.
 *
 * @param index its place in the comparison, from 0
 * @param feature the option itself
 * @param stretches contiguous, in order of travel
 * @param crossings in order of travel
 * @param claims published figures about it
 */
record ReportOption(
    int index,
    ComparisonFeature feature,
    List<ComparisonFeature> stretches,
    List<ComparisonFeature> crossings,
    List<ComparisonFeature> claims) {

  /** All options of a comparison, in its order. */
  static List<ReportOption> of(Comparison comparison) {
    List<ReportOption> options = new ArrayList<>();
    for (ComparisonFeature feature : comparison.features("option")) {
      options.add(
          new ReportOption(
              options.size(),
              feature,
              parts(comparison, "stretch", feature.id()),
              parts(comparison, "crossing", feature.id()),
              parts(comparison, "claim", feature.id())));
    }
    return List.copyOf(options);
  }

  private static List<ComparisonFeature> parts(Comparison comparison, String kind, String option) {
    return comparison.features(kind).stream()
        .filter(part -> option.equals(part.properties().get("option")))
        .toList();
  }

  String id() {
    return feature.id();
  }

  String letter() {
    return Palette.letter(index);
  }

  String colour() {
    return Palette.option(index);
  }

  String proposal() {
    return text(feature, "proposal");
  }

  String route() {
    return text(feature, "route");
  }

  String mode() {
    return text(feature, "mode");
  }

  double lengthMetres() {
    return number(feature, "lengthMetres");
  }

  /** A property as text; empty when it is not known. */
  static String text(ComparisonFeature feature, String property) {
    @Nullable Object value = feature.properties().get(property);
    return value == null ? "" : value.toString();
  }

  /** A numeric property; not a number when it is not known. */
  static double number(ComparisonFeature feature, String property) {
    return feature.properties().get(property) instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }
}
