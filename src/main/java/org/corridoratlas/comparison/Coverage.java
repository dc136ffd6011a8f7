// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.corridoratlas.boundary.BorderLine;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.ElevationGrid;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.LineOfSight;
import org.corridoratlas.observation.Observer;
import org.jspecify.annotations.Nullable;

/**
 * Tells how much of each boundary and of each option lies within reach of observer positions.
 *
 * <p>It is a model and says so: reach is a chosen geodesic distance from published positions, on
 * the side where a mission works. Immutable but for what it has measured already; thread-safe.
 */
public final class Coverage {

  private final Comparer comparer;
  private final List<Observer> observers;
  private final Function<String, List<BorderLine>> lines;
  private final Map<String, List<WatchedLine>> boundaries = new ConcurrentHashMap<>();
  private final Optional<HeightModel> model;
  private final Reach reach = new Reach();
  private final AtomicReference<@Nullable Sight> lastSight = new AtomicReference<>();

  private Coverage(Comparer comparer, Watched watched, Optional<HeightModel> model) {
    this.comparer = comparer;
    this.observers = watched.observers().stream().map(Observer::of).toList();
    this.lines = watched.lines();
    this.model = model;
  }

  /**
   * Who observes, and what.
   *
   * @param observers features
   * @param lines the boundaries of each perspective
   */
  record Watched(List<Feature> observers, Function<String, List<BorderLine>> lines) {}

  /**
   * The coverage of what a catalogue holds; without observers nothing is covered.
   *
   * @param comparer compares the proposals of the same catalogue
   * @param grid the height model over which sight is looked at, if there is one
   * @throws IllegalArgumentException naming a feature that cannot be used
   */
  public static Coverage of(Catalogue catalogue, Comparer comparer, Optional<ElevationGrid> grid) {
    Watched watched =
        new Watched(
            catalogue.find("observers").map(all -> all.list()).orElse(List.of()),
            perspective -> comparer.basis().perspectives().get(perspective).lines());
    return of(comparer, watched, grid.map(HeightModel::of));
  }

  /** The coverage of boundaries by observers. */
  static Coverage of(Comparer comparer, Watched watched, Optional<HeightModel> model) {
    return new Coverage(comparer, watched, model);
  }

  /**
   * Measures: positions, then each boundary pair and each option with one row for every radius,
   * each followed by its stretches. Of a line on whose side no mission ever works no stretch is
   * listed.
   *
   * @throws ComparisonException when the request names something that does not exist or a radius
   *     that is out of range, or asks for sight where there is no height model
   */
  public Comparison cover(CoverageRequest request) {
    checkRadii(request.radiiKilometres());
    List<OptionMeasures> options = comparer.measured(request.compared());
    List<WatchedLine> watched =
        new ArrayList<>(
            boundaries.computeIfAbsent(
                request.compared().perspective(),
                id -> WatchedLines.ofBoundaries(lines.apply(id))));
    options.stream().map(WatchedLines::of).forEach(watched::add);
    Positions positions = Positions.of(observers, request);
    Optional<Sight> sight = request.sight().map(this::sight);
    CoverageHeader header = new CoverageHeader(comparer.basis(), model, sight);
    return new Comparison(
        header.of(request, positions, watched),
        new CoverageFeatures(request, positions, reach, sight).of(watched));
  }

  /** Sight on those terms; what was looked at on the last terms asked for is kept. */
  private Sight sight(LineOfSight.Terms terms) {
    HeightModel ground =
        model.orElseThrow(
            () ->
                new ComparisonException(
                    "sight",
                    "true",
                    "sight needs the heights of the ground, and there is no height model",
                    "leave sight out, or start the server with --elevation FILE.tif"));
    Sight last = lastSight.get();
    if (last == null || !last.terms().equals(terms)) {
      last = Sight.over(ground, terms);
      lastSight.set(last);
    }
    return last;
  }

  private static void checkRadii(List<Double> radii) {
    boolean sound =
        !radii.isEmpty()
            && radii.size() <= CoverageRequest.MOST_RADII
            && radii.stream()
                .allMatch(
                    radius ->
                        radius >= CoverageRequest.LEAST_RADIUS
                            && radius <= CoverageRequest.GREATEST_RADIUS);
    if (!sound) {
      String text =
          radii.stream().map(CoverageFeatures::number).reduce((a, b) -> a + "," + b).orElse("");
      throw new ComparisonException(
          "radius",
          text,
          "radius takes 1 to 6 distances of 1 to 200 km, not '" + text + "'",
          "kilometres with commas between, such as 10,20,40");
    }
  }
}
