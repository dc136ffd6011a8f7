// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.ElevationGrid;
import org.corridoratlas.place.SpotHeight;

/**
 * Tells how options rise and fall: from a height model where there is one, else no more than the
 * listed heights of the places they pass. Immutable but for what it has measured already;
 * thread-safe.
 */
public final class Profiler {

  private final Comparer comparer;
  private final List<SpotHeight> places;
  private final Optional<HeightModel> model;

  private Profiler(Comparer comparer, List<SpotHeight> places, Optional<HeightModel> model) {
    this.comparer = comparer;
    this.places = List.copyOf(places);
    this.model = model;
  }

  /**
   * The profiles of what a catalogue holds.
   *
   * @param comparer compares the proposals of the same catalogue
   * @param grid the height model, if there is one
   */
  public static Profiler of(Catalogue catalogue, Comparer comparer, Optional<ElevationGrid> grid) {
    Stream<SpotHeight> places =
        catalogue.collection("places").list().stream().flatMap(f -> SpotHeight.of(f).stream());
    return of(comparer, places.toList(), grid.map(HeightModel::of));
  }

  /** The profiles of what a comparer compares. */
  static Profiler of(Comparer comparer, List<SpotHeight> places, Optional<HeightModel> model) {
    return new Profiler(comparer, places, model);
  }

  /**
   * The profile of each option asked for, in order.
   *
   * @throws ComparisonException when the request names something that does not exist
   */
  public Comparison profile(ProfileRequest request) {
    Options options = new Options(comparer.basis(), request.compared().own());
    List<Option> asked = options.of(request.compared().all());
    Option reference = options.reference(request.compared().reference(), asked);
    List<OptionProfile> profiles = new ArrayList<>();
    for (OptionMeasures measures : comparer.measured(request.compared())) {
      profiles.add(profile(measures, request));
    }
    OptionProfile standard = profiles.get(asked.indexOf(reference));
    ProfileHeader header = new ProfileHeader(comparer.basis(), model.map(HeightModel::described));
    ProfileFeatures features = new ProfileFeatures(comparer.basis(), standard);
    return new Comparison(
        header.of(request, profiles, reference.id()), profiles.stream().map(features::of).toList());
  }

  private OptionProfile profile(OptionMeasures measures, ProfileRequest request) {
    String mode = measures.option().route().mode();
    Optional<GradientRule> rule =
        GradientRule.of(mode, Optional.ofNullable(request.limitsPermille().get(mode)));
    return OptionProfile.of(measures, new OptionProfile.Ground(places, model, rule));
  }
}
