// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridoratlas.observation.Observer;
import org.corridoratlas.provenance.AsOf;

/**
 * The positions that count, on the day and in the other situation.
 *
 * @param all every position of the data, counted or not
 * @param now those counted on the day
 * @param later those counted in the other situation, where one is asked for
 */
record Positions(List<Observer> all, List<Observer> now, Optional<List<Observer>> later) {

  /**
   * Chooses the positions of a request.
   *
   * @throws ComparisonException when the other situation is before the day or without something
   *     that is not there
   */
  static Positions of(List<Observer> all, CoverageRequest request) {
    AsOf day = request.compared().asOf();
    CoverageRequest.Later asked = request.later();
    asked.without().forEach(word -> check(word, all));
    AsOf until = asked.until().orElse(day);
    if (until.day().isBefore(day.day())) {
      throw new ComparisonException(
          "until",
          until.toString(),
          "until " + until + " is before the day looked at, " + day,
          "give a day not before " + day);
    }
    List<Observer> then =
        counted(all, until).stream()
            .filter(observer -> asked.without().stream().noneMatch(word -> is(word, observer)))
            .toList();
    return new Positions(
        all, counted(all, day), asked.isAsked() ? Optional.of(then) : Optional.empty());
  }

  private static List<Observer> counted(List<Observer> all, AsOf day) {
    return all.stream()
        .filter(observer -> observer.neverCounted().isEmpty() && observer.surelyThere(day))
        .toList();
  }

  private static boolean is(String word, Observer observer) {
    return word.equals(observer.id()) || word.equals(observer.organisation());
  }

  private static void check(String word, List<Observer> all) {
    if (all.stream().noneMatch(observer -> is(word, observer))) {
      List<Observer> usable = all.stream().filter(one -> one.neverCounted().isEmpty()).toList();
      throw new ComparisonException(
          "without",
          word,
          "there is no position and no organisation '" + word + "'",
          "use ids of positions ("
              + usable.stream().map(Observer::id).collect(Collectors.joining(", "))
              + ") or organisations ("
              + usable.stream().map(Observer::organisation).distinct().sorted().toList()
              + ")");
    }
  }

  /** The jurisdictions on whose side any position that ever counts works. */
  SortedSet<String> sides() {
    SortedSet<String> sides = new TreeSet<>();
    all.stream()
        .filter(observer -> observer.neverCounted().isEmpty())
        .forEach(observer -> sides.add(observer.side()));
    return sides;
  }
}
