// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.corridoratlas.boundary.BorderLine;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.observation.Observer;

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
  private final Reach reach = new Reach();

  private Coverage(
      Comparer comparer, List<Observer> observers, Function<String, List<BorderLine>> lines) {
    this.comparer = comparer;
    this.observers = List.copyOf(observers);
    this.lines = lines;
  }

  /**
   * The coverage of what a catalogue holds; without observers nothing is covered.
   *
   * @param comparer compares the proposals of the same catalogue
   * @throws IllegalArgumentException naming a feature that cannot be used
   */
  public static Coverage of(Catalogue catalogue, Comparer comparer) {
    return of(
        comparer,
        catalogue.find("observers").map(all -> all.list()).orElse(List.of()),
        perspective -> comparer.basis().perspectives().get(perspective).lines());
  }

  /**
   * The coverage of boundaries by observers.
   *
   * @param observers features
   * @param lines the boundaries of each perspective
   */
  static Coverage of(
      Comparer comparer, List<Feature> observers, Function<String, List<BorderLine>> lines) {
    return new Coverage(comparer, observers.stream().map(Observer::of).toList(), lines);
  }

  /**
   * Measures: positions, then each boundary pair and each option with one row for every radius,
   * each followed by its stretches. Of a line on whose side no mission ever works no stretch is
   * listed.
   *
   * @throws ComparisonException when the request names something that does not exist or a radius
   *     that is out of range
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
    return new Comparison(
        new CoverageHeader(comparer.basis()).of(request, positions, watched),
        new CoverageFeatures(request, positions, reach).of(watched));
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
