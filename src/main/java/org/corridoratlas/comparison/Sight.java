// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.geometry.LineOfSight;
import org.corridoratlas.geometry.LineParts;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.observation.Observer;
import org.locationtech.jts.geom.Coordinate;

/**
 * What of a line is seen from positions over the ground of a height model, on one set of terms.
 *
 * <p>A line is looked at in the middle of each of its steps, at most {@value
 * MeasuredLine#MAX_STEP_METRES} m long, and the step counts as its middle does. What was looked at
 * is kept; lines and positions never change. Thread-safe.
 */
final class Sight {

  /** Ground finer than this is not sampled more often, metres. */
  private static final double LEAST_STEP_METRES = 10;

  private static final byte VISIBLE = 1;
  private static final byte HIDDEN = 2;
  private static final byte UNKNOWN = 3;

  private final LineOfSight.Terms terms;
  private final double stepMetres;
  private final LineOfSight sight;
  private final Map<Pairing, byte[]> looked = new ConcurrentHashMap<>();

  /** A line, by identity, and a position. */
  private record Pairing(MeasuredLine line, String observer) {}

  /**
   * What of the parts within reach is seen.
   *
   * @param visible from one position at least
   * @param hidden from every position within reach
   * @param unknown what neither can be told of, for the height of the ground is not known
   */
  record Seen(LineParts visible, LineParts hidden, LineParts unknown) {}

  private Sight(LineOfSight.Terms terms, double stepMetres, LineOfSight sight) {
    this.terms = terms;
    this.stepMetres = stepMetres;
    this.sight = sight;
  }

  static Sight over(HeightModel model, LineOfSight.Terms terms) {
    double step = Math.max(LEAST_STEP_METRES, model.cellMetres());
    return new Sight(terms, step, LineOfSight.over(model.heights(), step, terms));
  }

  LineOfSight.Terms terms() {
    return terms;
  }

  /** How far apart the ground is sampled at most, metres. */
  double stepMetres() {
    return stepMetres;
  }

  /**
   * What is seen of a line from positions that each reach some parts of it.
   *
   * @param reached by position, the parts of the line within its reach
   */
  Seen of(WatchedLine line, Map<Observer, LineParts> reached) {
    List<LineParts.Part> visible = new ArrayList<>();
    List<LineParts.Part> unknown = new ArrayList<>();
    List<LineParts.Part> all = new ArrayList<>();
    reached.forEach(
        (observer, parts) -> {
          visible.addAll(looked(line, observer, parts, VISIBLE));
          unknown.addAll(looked(line, observer, parts, UNKNOWN));
          all.addAll(parts.list());
        });
    LineParts seen = LineParts.union(visible);
    LineParts open = LineParts.union(unknown).without(seen);
    return new Seen(seen, LineParts.union(all).without(seen).without(open), open);
  }

  private Collection<LineParts.Part> looked(
      WatchedLine line, Observer observer, LineParts parts, byte wanted) {
    List<LineParts.Part> found = new ArrayList<>();
    for (WatchedLine.Run run : line.runs()) {
      double shift = run.startsAt() - run.fromMetres();
      List<LineParts.Part> steps = new ArrayList<>();
      LineParts here = parts.and(LineParts.between(run.startsAt(), run.endsAt()));
      for (LineParts.Part part : here.list()) {
        Part where = new Part(part.fromMetres() - shift, part.toMetres() - shift);
        steps.addAll(where.steps(run.line(), states(run.line(), observer, where), wanted));
      }
      found.addAll(run.along(LineParts.union(steps)).and(parts).list());
    }
    return found;
  }

  /** A part of a measured line, by distances along it. */
  private record Part(double fromMetres, double toMetres) {

    int firstStep(MeasuredLine line) {
      return line.firstAfter(fromMetres);
    }

    List<LineParts.Part> steps(MeasuredLine line, byte[] states, byte wanted) {
      List<LineParts.Part> steps = new ArrayList<>();
      for (int i = firstStep(line); i < line.size() && line.along(i - 1) < toMetres; i++) {
        if (states[i] == wanted && line.along(i) > line.along(i - 1)) {
          steps.add(new LineParts.Part(line.along(i - 1), line.along(i)));
        }
      }
      return steps;
    }
  }

  /** What each step is, by the vertex it ends at; those of the part have been looked at. */
  private byte[] states(MeasuredLine line, Observer observer, Part part) {
    byte[] states =
        looked.computeIfAbsent(new Pairing(line, observer.id()), key -> new byte[line.size()]);
    for (int i = part.firstStep(line); i < line.size() && line.along(i - 1) < part.toMetres; i++) {
      if (states[i] == 0) {
        // Whoever else looks meanwhile finds the same.
        states[i] = look(observer.position(), line.vertex(i - 1), line.vertex(i));
      }
    }
    return states;
  }

  private byte look(Coordinate eye, Coordinate start, Coordinate end) {
    Coordinate middle = new Coordinate((start.x + end.x) / 2, (start.y + end.y) / 2);
    Optional<Boolean> visible = sight.visible(eye, middle);
    if (visible.isEmpty()) {
      return UNKNOWN;
    }
    return visible.get() ? VISIBLE : HIDDEN;
  }
}
