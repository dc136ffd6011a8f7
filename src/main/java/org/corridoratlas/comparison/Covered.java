// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.geometry.LineParts;

/**
 * What of one line is within one radius of the positions.
 *
 * @param line the line
 * @param radiusMetres the radius
 * @param now what is within reach on the day
 * @param later what is within reach in the other situation, where one is asked for
 * @param onSide where any mission of the data could be within reach, for it works on that side
 * @param least what is within reach if all positions lie as badly as their accuracy allows
 * @param most what is within reach if all lie as well
 */
record Covered(
    WatchedLine line,
    double radiusMetres,
    LineParts now,
    Optional<LineParts> later,
    LineParts onSide,
    LineParts least,
    LineParts most) {

  /** What a part of the line is. */
  enum State {
    COVERED("covered"),
    LOST("lost"),
    GAINED("gained"),
    GAP("gap"),
    OFF_SIDE("off-side");

    private final String word;

    State(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * A part of the line that is the same throughout.
   *
   * @param state what it is
   * @param part where it is
   */
  record Stretch(State state, LineParts.Part part) {}

  /** What is measured on one line. */
  static Covered of(WatchedLine line, double radiusMetres, Positions positions, Reach reach) {
    List<LineParts.Part> sides = new ArrayList<>();
    positions.sides().forEach(side -> sides.addAll(line.on(side).list()));
    return new Covered(
        line,
        radiusMetres,
        reach.of(line, positions.now(), radiusMetres, 0),
        positions.later().map(later -> reach.of(line, later, radiusMetres, 0)),
        LineParts.union(sides),
        reach.of(line, positions.now(), radiusMetres, -1),
        reach.of(line, positions.now(), radiusMetres, 1));
  }

  /** What is within reach now and will not be. */
  LineParts lost() {
    return later.map(now::without).orElse(LineParts.NONE);
  }

  /** What is not within reach now and will be. */
  LineParts gained() {
    return later.map(then -> then.without(now)).orElse(LineParts.NONE);
  }

  /** Where a mission works but no position is within reach on the day. */
  LineParts gaps() {
    return onSide.without(now);
  }

  /** Where no mission works. */
  LineParts offSide() {
    return line.whole().without(onSide);
  }

  /** The whole line, in order, cut where what it is changes. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    add(State.COVERED, now.without(lost()), stretches);
    add(State.LOST, lost(), stretches);
    add(State.GAINED, gained(), stretches);
    add(State.GAP, gaps().without(gained()), stretches);
    add(State.OFF_SIDE, offSide(), stretches);
    stretches.sort(Comparator.comparingDouble(stretch -> stretch.part().fromMetres()));
    return stretches;
  }

  private static void add(State state, LineParts parts, List<Stretch> stretches) {
    parts.list().forEach(part -> stretches.add(new Stretch(state, part)));
  }
}
