// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.geometry.LineParts;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.geometry.PointDistances;
import org.corridoratlas.observation.Observer;
import org.jspecify.annotations.Nullable;

/**
 * What of a line is within reach of positions, each on its own side only. Distances are measured
 * when first asked for, then kept; lines and positions never change. Thread-safe.
 */
final class Reach {

  private final Map<Pairing, PointDistances> measured = new ConcurrentHashMap<>();

  /** A line, by identity, and a position. */
  private record Pairing(MeasuredLine line, String observer) {}

  private PointDistances distances(MeasuredLine line, Observer observer) {
    return measured.computeIfAbsent(
        new Pairing(line, observer.id()), key -> PointDistances.of(line, observer.position()));
  }

  /**
   * The parts of a line within a radius of any of the positions.
   *
   * @param slack how many times their positional accuracy is added to the radius: 0 for the value
   *     itself, -1 and 1 for the least and the most that it may be
   */
  LineParts of(WatchedLine line, Collection<Observer> observers, double radiusMetres, int slack) {
    List<LineParts.Part> parts = new ArrayList<>();
    for (Observer observer : observers) {
      LineParts side = line.on(observer.side());
      if (side.list().isEmpty()) {
        continue;
      }
      for (WatchedLine.Run run : line.runs()) {
        double accuracy = Math.hypot(observer.accuracyMetres(), run.accuracyMetres());
        LineParts within = distances(run.line(), observer).within(radiusMetres + slack * accuracy);
        parts.addAll(run.along(within).and(side).list());
      }
    }
    return LineParts.union(parts);
  }

  /** The parts of a line within a radius of each position that reaches any, in their order. */
  Map<Observer, LineParts> each(
      WatchedLine line, Collection<Observer> observers, double radiusMetres) {
    Map<Observer, LineParts> each = new LinkedHashMap<>();
    for (Observer observer : observers) {
      LineParts parts = of(line, List.of(observer), radiusMetres, 0);
      if (!parts.list().isEmpty()) {
        each.put(observer, parts);
      }
    }
    return each;
  }

  /** The distance from the positions to the nearest place of the line on their side. */
  @Nullable Nearest nearest(WatchedLine line, Collection<Observer> observers) {
    Nearest best = null;
    for (Observer observer : observers) {
      for (LineParts.Part part : line.on(observer.side()).list()) {
        for (WatchedLine.Run run : line.runs()) {
          double shift = run.fromMetres() - run.startsAt();
          double from = Math.max(part.fromMetres(), run.startsAt()) + shift;
          double to = Math.min(part.toMetres(), run.endsAt()) + shift;
          if (from < to) {
            double metres = distances(run.line(), observer).least(from, to);
            if (best == null || metres < best.metres()) {
              best = new Nearest(observer.id(), metres);
            }
          }
        }
      }
    }
    return best;
  }

  /**
   * The position nearest to a line.
   *
   * @param observer its id
   * @param metres from the line
   */
  record Nearest(String observer, double metres) {}

  /**
   * The mean, along the line, of the distance to the nearest position of whose side the line is;
   * taken at the vertices, at most {@value MeasuredLine#MAX_STEP_METRES} m apart.
   *
   * @return metres, or NaN where there is no such place
   */
  double meanMetres(WatchedLine line, Collection<Observer> observers) {
    double sum = 0;
    double length = 0;
    for (WatchedLine.Run run : line.runs()) {
      for (int i = 1; i < run.line().size(); i++) {
        double start = Math.max(run.fromMetres(), run.line().along(i - 1));
        double end = Math.min(run.toMetres(), run.line().along(i));
        if (end > start) {
          double middle = (start + end) / 2 - run.fromMetres() + run.startsAt();
          double metres = nearest(run.line(), i, observersAt(line, middle, observers));
          if (Double.isFinite(metres)) {
            sum += metres * (end - start);
            length += end - start;
          }
        }
      }
    }
    return length > 0 ? sum / length : Double.NaN;
  }

  private static List<Observer> observersAt(
      WatchedLine line, double along, Collection<Observer> observers) {
    return observers.stream().filter(one -> line.on(one.side()).covers(along)).toList();
  }

  private double nearest(MeasuredLine line, int step, List<Observer> observers) {
    double best = Double.POSITIVE_INFINITY;
    for (Observer observer : observers) {
      PointDistances distances = distances(Objects.requireNonNull(line), observer);
      best = Math.min(best, (distances.toVertex(step - 1) + distances.toVertex(step)) / 2);
    }
    return best;
  }
}
