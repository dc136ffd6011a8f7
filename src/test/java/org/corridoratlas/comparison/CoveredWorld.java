// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.boundary.BorderLine;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.corridoratlas.geometry.HeightField;
import org.corridoratlas.geometry.LineOfSight;
import org.corridoratlas.provenance.AsOf;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Boundaries and observers that a test puts into a made-up world. */
final class CoveredWorld {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final FeatureType BOUNDARIES =
      type("between", PropertyType.ARRAY, "legalStatus", PropertyType.STRING);
  private static final FeatureType OBSERVERS =
      type(
          "organisation", PropertyType.STRING,
          "side", PropertyType.STRING,
          "kind", PropertyType.STRING,
          "notional", PropertyType.BOOLEAN,
          "validFrom", PropertyType.STRING,
          "validTo", PropertyType.STRING,
          "mandateTo", PropertyType.STRING,
          "positionalAccuracyMetres", PropertyType.NUMBER);

  private final World world;
  private final List<Feature> boundaries = new ArrayList<>();
  private final List<Feature> observers = new ArrayList<>();
  private Optional<HeightModel> ground = Optional.empty();

  CoveredWorld(World world) {
    this.world = world;
  }

  /** A boundary of two degrees along the equator. */
  static CoveredWorld equator() {
    return new CoveredWorld(World.threeStates()).boundary("P-Q.1", "P-Q", 0, 0, 2, 0);
  }

  private static FeatureType type(Object... namesAndTypes) {
    List<PropertySpec> specs = new ArrayList<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      String name = (String) namesAndTypes[i];
      specs.add(
          new PropertySpec(name, (PropertyType) namesAndTypes[i + 1], null, null, List.of(), name));
    }
    return FeatureType.of("any", specs);
  }

  /** A boundary between two states, {@code P-Q}; positions are longitude, latitude in turn. */
  CoveredWorld boundary(String id, String pair, double... lonLat) {
    Coordinate[] line = new Coordinate[lonLat.length / 2];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("between", List.of(pair.split("-", -1)));
    values.put("legalStatus", "undelimited");
    boundaries.add(BOUNDARIES.feature(id, FACTORY.createLineString(line), values));
    return this;
  }

  /** An operating base of a mission that works on a side. */
  CoveredWorld base(String id, String side, double lon, double lat) {
    return observer(id, side, lon, lat, Map.of("kind", "operating-base"));
  }

  /** A position with further words. */
  CoveredWorld observer(
      String id, String side, double lon, double lat, Map<String, Object> further) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("organisation", "mission in " + side);
    values.put("side", side);
    values.putAll(further);
    observers.add(OBSERVERS.feature(id, FACTORY.createPoint(new Coordinate(lon, lat)), values));
    return this;
  }

  Comparison cover(CoverageRequest request) {
    List<BorderLine> lines =
        boundaries.stream().flatMap(feature -> BorderLine.of(feature).stream()).toList();
    Coverage.Watched watched = new Coverage.Watched(observers, perspective -> lines);
    return Coverage.of(world.comparer(), watched, ground).cover(request);
  }

  /** Ground of which the heights are known every 50 m. */
  CoveredWorld ground(HeightField heights) {
    ground = Optional.of(new HeightModel(heights, 50, Map.of("file", "ground")));
    return this;
  }

  /** Covers the boundaries within a radius in kilometres. */
  Comparison cover(double radius) {
    return cover(request(List.of(), radius));
  }

  static CoverageRequest request(List<String> proposals, Double... radii) {
    return new CoverageRequest(
        new ComparisonRequest(proposals, Optional.empty(), List.of(), World.DAY, "neutral"),
        List.of(radii),
        CoverageRequest.Later.NONE,
        Optional.empty());
  }

  static CoverageRequest seeing(CoverageRequest request, LineOfSight.Terms terms) {
    return new CoverageRequest(
        request.compared(), request.radiiKilometres(), request.later(), Optional.of(terms));
  }

  static CoverageRequest until(CoverageRequest request, String day, String... without) {
    return new CoverageRequest(
        request.compared(),
        request.radiiKilometres(),
        new CoverageRequest.Later(Optional.of(AsOf.parse(day)), List.of(without)),
        request.sight());
  }

  /** The one row that sums up a line. */
  static ComparisonFeature line(Comparison coverage, String id) {
    return coverage.features().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + id));
  }
}
