// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.place.SpotHeight;
import org.jspecify.annotations.Nullable;

/**
 * An option with its heights and what follows from them.
 *
 * @param measures the option
 * @param method where the heights come from
 * @param profile the heights at its stations
 * @param waypoints the listed heights it passes
 * @param rule how its gradients are judged; empty when it leaves the ground
 */
record OptionProfile(
    OptionMeasures measures,
    Method method,
    HeightProfile profile,
    Waypoints waypoints,
    Optional<GradientRule> rule) {

  /** Where heights come from. */
  enum Method {
    MODEL("elevation-model"),
    WAYPOINTS("waypoints"),
    NONE("none");

    private final String word;

    Method(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * What heights are taken from.
   *
   * @param places listed heights
   * @param model the height model, if there is one
   * @param rule how gradients are judged; empty for what leaves the ground
   */
  record Ground(
      List<SpotHeight> places, Optional<HeightModel> model, Optional<GradientRule> rule) {}

  /** The profile from the model where it knows any height of the option, else from places. */
  static OptionProfile of(OptionMeasures measures, Ground ground) {
    double length = measures.window().lengthMetres();
    if (ground.rule().isEmpty()) {
      HeightProfile unknown = HeightProfile.of(length, at -> Double.NaN);
      return new OptionProfile(
          measures, Method.NONE, unknown, new Waypoints(List.of()), Optional.empty());
    }
    MeasuredLine line = measures.window().route().line();
    double from = measures.window().fromMetres();
    Waypoints waypoints = Waypoints.of(measures.window().line(), ground.places());
    if (ground.model().isPresent()) {
      HeightModel model = ground.model().get();
      HeightProfile profile =
          HeightProfile.of(length, at -> model.heights().metresAt(line.at(from + at)));
      if (profile.unknownMetres() < length) {
        return new OptionProfile(measures, Method.MODEL, profile, waypoints, ground.rule());
      }
    }
    HeightProfile joined = HeightProfile.of(length, waypoints::at);
    return new OptionProfile(measures, Method.WAYPOINTS, joined, waypoints, ground.rule());
  }

  /** Why figures cannot be told; null when they can. */
  @Nullable String unknownReason() {
    if (method == Method.NONE) {
      return "the option leaves the ground";
    }
    if (method == Method.WAYPOINTS) {
      return "no height model; the heights of "
          + waypoints.list().size()
          + " places are known, not the ground between them";
    }
    double unknown = profile.unknownMetres();
    return unknown > 0
        ? "the height model has no height on " + Math.round(unknown) + " m of the option"
        : null;
  }
}
