// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.corridoratlas.boundary.BoundaryLines;
import org.corridoratlas.geometry.LengthError;
import org.corridoratlas.geometry.MeasuredLine;
import org.jspecify.annotations.Nullable;

/**
 * How exactly the lengths of an option are known, from the accuracies of its sections and of the
 * boundaries that it crosses. See {@link LengthError} for the model and its limits.
 */
final class LengthBands {

  private final LengthError error;
  private final Window window;
  private final List<Stretch> stretches;
  private final Map<Double, LengthError.Border> borders = new HashMap<>();

  /**
   * The bands of a part of a route.
   *
   * @param window the part
   * @param stretches of the part, contiguous, in order
   * @param boundaries the lines at which jurisdictions meet
   */
  LengthBands(Window window, List<Stretch> stretches, BoundaryLines boundaries) {
    this.window = window;
    this.stretches = stretches;
    List<LengthError.Accuracy> accuracies = new ArrayList<>();
    for (TravelledLine.Span span : window.route().travelled().spans()) {
      double accuracy = span.leg().section().accuracyMetres();
      if (span.toMetres() > span.fromMetres()) {
        accuracies.add(new LengthError.Accuracy(span.fromMetres(), span.toMetres(), accuracy));
      }
    }
    this.error = LengthError.of(line(), accuracies);
    for (BorderCrossing crossing : BorderCrossing.of(stretches)) {
      double along = window.fromMetres() + crossing.alongMetres();
      boundaries
          .at(crossing.pair(), line().at(along))
          .ifPresent(border -> borders.put(crossing.alongMetres(), border));
    }
  }

  private MeasuredLine line() {
    return window.route().line();
  }

  /** The band of the option's whole length, ± metres. */
  double whole() {
    return error.bandMetres(
        List.of(new LengthError.Part(window.fromMetres(), window.toMetres(), null, null)));
  }

  /** The band of the option's length in one jurisdiction, ± metres; 0 where it does not enter. */
  double in(String jurisdiction) {
    return of(stretch -> stretch.jurisdiction().filter(jurisdiction::equals).isPresent());
  }

  /** The band of the sum of some stretches; neighbours are taken together. */
  private double of(Predicate<Stretch> wanted) {
    List<LengthError.Part> parts = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      if (!wanted.test(stretches.get(i))) {
        continue;
      }
      int last = i;
      while (last + 1 < stretches.size() && wanted.test(stretches.get(last + 1))) {
        last++;
      }
      parts.add(part(stretches.get(i).fromMetres(), stretches.get(last).toMetres()));
      i = last;
    }
    return error.bandMetres(parts);
  }

  private LengthError.Part part(double from, double to) {
    double start = window.fromMetres();
    return new LengthError.Part(start + from, start + to, border(from), border(to));
  }

  private LengthError.@Nullable Border border(double at) {
    return borders.entrySet().stream()
        .filter(border -> Math.abs(border.getKey() - at) < 1)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
