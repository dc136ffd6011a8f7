// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.geometry.LineParts;
import org.corridoratlas.observation.Observer;
import org.jspecify.annotations.Nullable;

/**
 * What of one line, within one radius, is seen over the ground.
 *
 * @param covered what is within reach
 * @param now what of it is seen on the day
 * @param later what is seen in the other situation, where one is asked for
 */
record SeenLine(Covered covered, Sight.Seen now, Optional<Sight.Seen> later) {

  /** Looks at a line. */
  static SeenLine of(Covered covered, Positions positions, Watch watch) {
    return new SeenLine(
        covered,
        watch.seen(covered, positions.now()),
        positions.later().map(observers -> watch.seen(covered, observers)));
  }

  /** With what a line is looked at. */
  record Watch(Reach reach, Sight sight) {

    Sight.Seen seen(Covered covered, List<Observer> observers) {
      return sight.of(
          covered.line(), reach.each(covered.line(), observers, covered.radiusMetres()));
    }
  }

  /** The figures, by column. */
  Map<String, @Nullable Object> columns() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    double visible = now.visible().lengthMetres();
    row.put("visibleMetres", CoverageFeatures.metres(visible));
    row.put("visibleShare", CoverageFeatures.share(visible, covered.line().lengthMetres()));
    row.put("hiddenMetres", CoverageFeatures.metres(now.hidden().lengthMetres()));
    row.put("sightUnknownMetres", CoverageFeatures.metres(now.unknown().lengthMetres()));
    row.put("visibleMetresLater", metres(later.map(Sight.Seen::visible)));
    row.put("visibleLostMetres", metres(later.map(then -> now.visible().without(then.visible()))));
    return row;
  }

  private static @Nullable Double metres(Optional<LineParts> parts) {
    return parts.map(all -> CoverageFeatures.metres(all.lengthMetres())).orElse(null);
  }

  /** A part that is seen, is not, or of which that cannot be told. */
  private record Piece(String state, LineParts.Part part) {}

  /** The stretches within reach on the day, cut where sight changes; in order. */
  List<ComparisonFeature> stretches(String id) {
    List<Piece> pieces = new ArrayList<>();
    now.visible().list().forEach(part -> pieces.add(new Piece("visible", part)));
    now.hidden().list().forEach(part -> pieces.add(new Piece("hidden", part)));
    now.unknown().list().forEach(part -> pieces.add(new Piece("sight-unknown", part)));
    pieces.sort(Comparator.comparingDouble(piece -> piece.part().fromMetres()));
    List<ComparisonFeature> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      Map<String, @Nullable Object> row =
          CoverageFeatures.stretch("sight", covered, piece.state(), piece.part());
      rows.add(
          new ComparisonFeature(
              id + "/s" + (rows.size() + 1), Optional.of(covered.line().slice(piece.part())), row));
    }
    return rows;
  }
}
