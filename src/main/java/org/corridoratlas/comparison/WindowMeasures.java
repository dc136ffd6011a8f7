// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.boundary.BoundaryLines;
import org.corridoratlas.geometry.DistanceProfile;
import org.corridoratlas.geometry.GeodesicLength;
import org.corridoratlas.geometry.MeasuredLine;

/**
 * Figures of parts of routes that hold for every proposal on them: kept, for several proposals
 * share a route. Bounded and thread-safe.
 */
final class WindowMeasures {

  private static final int KEPT_WINDOWS = 2_000;
  private static final int KEPT_PAIRS = 20_000;

  private final Cache<Key, Map<String, Double>> figures =
      Caffeine.newBuilder().maximumSize(KEPT_WINDOWS).build();
  private final Cache<List<Key>, Double> overlaps =
      Caffeine.newBuilder().maximumSize(KEPT_PAIRS).build();
  private final BoundaryLines boundaries;
  private final List<String> jurisdictions;

  WindowMeasures(BoundaryLines boundaries, List<String> jurisdictions) {
    this.boundaries = boundaries;
    this.jurisdictions = jurisdictions;
  }

  /** A part of a line; lines are told apart by identity. */
  private record Key(MeasuredLine line, double fromMetres, double toMetres) {

    static Key of(Window window) {
      return new Key(window.route().line(), window.fromMetres(), window.toMetres());
    }
  }

  /** Nearness to boundaries, sinuosity and bands, by metric id. */
  Map<String, Double> of(OptionMeasures measures) {
    return figures.get(Key.of(measures.window()), key -> figures(measures));
  }

  private Map<String, Double> figures(OptionMeasures measures) {
    Window window = measures.window();
    MeasuredLine line = window.route().line();
    Map<String, Double> values = new HashMap<>();
    DistanceProfile toBoundary = window.toBoundary();
    for (int metres : Metrics.NEAR_METRES) {
      values.put(Metrics.near(metres), toBoundary.lengthWithin(metres));
    }
    double straight =
        GeodesicLength.between(line.at(window.fromMetres()), line.at(window.toMetres()));
    if (straight > 0) {
      values.put(Metrics.SINUOSITY, window.lengthMetres() / straight);
    }
    LengthBands bands = new LengthBands(window, measures.stretches(), boundaries);
    values.put(Metrics.BAND, bands.whole());
    for (String jurisdiction : jurisdictions) {
      if (measures.values().containsKey(Metrics.in(jurisdiction))) {
        values.put(Metrics.band(jurisdiction), bands.in(jurisdiction));
      }
    }
    return Map.copyOf(values);
  }

  /** The length of a part that runs beside another, metres. */
  double overlapMetres(Window window, Window other) {
    if (window.covers(other)) {
      return window.lengthMetres();
    }
    return overlaps.get(
        List.of(Key.of(window), Key.of(other)),
        keys -> Overlap.metres(window.line(), other.line()));
  }
}
