// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.geometry.DistanceProfile;
import org.corridoratlas.geometry.Interval;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.geometry.SegmentIndex;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Finds the stretches of boundaries near a route. */
final class NearRoutes {

  /** The distances that are told, metres, the nearest first. */
  static final List<Integer> WITHIN_METRES = List.of(1_000, 5_000, 10_000);

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /**
   * A boundary as lines that can be measured along.
   *
   * @param pair the jurisdictions it divides
   * @param lines its unbroken lines
   */
  record Border(String pair, List<MeasuredLine> lines) {

    static Border of(String pair, List<BorderPiece> pieces) {
      List<MeasuredLine> lines = new ArrayList<>();
      for (BorderPiece piece : pieces) {
        for (int i = 0; i < piece.segment().line().getNumGeometries(); i++) {
          lines.add(MeasuredLine.of((LineString) piece.segment().line().getGeometryN(i)));
        }
      }
      return new Border(pair, lines);
    }
  }

  /**
   * A route near which boundaries are measured.
   *
   * @param id the route
   * @param options the compared options that run on it
   * @param line the part of it that is compared
   */
  record Near(String id, List<String> options, MeasuredLine line) {}

  private NearRoutes() {}

  /**
   * The stretches of a boundary near a route, a feature for each distance at which there are any.
   */
  static List<ComparisonFeature> features(Border border, Near route) {
    SegmentIndex index = SegmentIndex.of(route.line());
    List<DistanceProfile> profiles =
        border.lines().stream()
            .map(line -> DistanceProfile.of(line, index, WITHIN_METRES))
            .toList();
    List<ComparisonFeature> features = new ArrayList<>();
    for (int metres : WITHIN_METRES) {
      List<LineString> stretches = new ArrayList<>();
      double length = 0;
      for (int i = 0; i < profiles.size(); i++) {
        for (Interval part : profiles.get(i).within(metres)) {
          stretches.add(border.lines().get(i).slice(part.fromMetres(), part.toMetres()));
          length += part.lengthMetres();
        }
      }
      if (!stretches.isEmpty()) {
        features.add(feature(border, route, new Found(metres, length, stretches)));
      }
    }
    return features;
  }

  private record Found(int withinMetres, double lengthMetres, List<LineString> stretches) {}

  private static ComparisonFeature feature(Border border, Near route, Found found) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", "near-route");
    properties.put("pair", border.pair());
    properties.put("route", route.id());
    properties.put("options", route.options());
    properties.put("withinMetres", found.withinMetres());
    properties.put("lengthMetres", BorderColumns.metres(found.lengthMetres()));
    double whole = border.lines().stream().mapToDouble(MeasuredLine::lengthMetres).sum();
    properties.put("share", BorderColumns.share(found.lengthMetres(), whole));
    properties.put("stretches", found.stretches().size());
    return new ComparisonFeature(
        border.pair() + "~" + route.id() + "/" + found.withinMetres(),
        Optional.of(GEOMETRIES.createMultiLineString(found.stretches().toArray(LineString[]::new))),
        properties);
  }
}
