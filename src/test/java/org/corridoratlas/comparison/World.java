// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.corridoratlas.comparison.WorldTypes.CLAIMS;
import static org.corridoratlas.comparison.WorldTypes.PLACES;
import static org.corridoratlas.comparison.WorldTypes.PLAIN;
import static org.corridoratlas.comparison.WorldTypes.POINTS;
import static org.corridoratlas.comparison.WorldTypes.PROPOSALS;
import static org.corridoratlas.comparison.WorldTypes.ROUTES;
import static org.corridoratlas.comparison.WorldTypes.SECTIONS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.boundary.Crossing;
import org.corridoratlas.boundary.Exclave;
import org.corridoratlas.boundary.Perspectives;
import org.corridoratlas.catalogue.Regime;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.place.Place;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.route.Proposal;
import org.corridoratlas.route.Routes;
import org.corridoratlas.route.Section;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A made-up world: square states P, Q and R in a row along the equator, each one degree wide, with
 * whatever sections, routes and proposals a test adds.
 */
final class World {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  static final AsOf DAY = AsOf.parse("2025-01-01");

  private final List<Feature> sections = new ArrayList<>();
  private final List<Feature> routes = new ArrayList<>();
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();
  private final List<Exclave> exclaves = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<String> states;
  private final List<Feature> rivers = new ArrayList<>();

  World(String... states) {
    this.states = List.of(states);
  }

  static World threeStates() {
    return new World("P", "Q", "R");
  }

  /** Adds a section; positions are longitude, latitude in turn. */
  World section(String id, @Nullable String declared, double accuracy, double... lonLat) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("mode", "rail");
    if (declared != null) {
      values.put("jurisdiction", declared);
    }
    values.put("positionalAccuracyMetres", accuracy);
    values.put("gaugeMillimetres", id.startsWith("narrow") ? 1435L : 1520L);
    values.put(
        "history", List.of(Map.of("status", "operating", "from", "2000", "to", "2026-12-31")));
    sections.add(SECTIONS.feature(id, FACTORY.createLineString(coordinates(lonLat)), values));
    return this;
  }

  /** Adds a route and a proposal of the same id on it, host-state everywhere but in Q. */
  World route(String id, String... sectionIds) {
    routes.add(ROUTES.feature(id, null, Map.of("mode", "rail", "sections", List.of(sectionIds))));
    return proposal(id, "joint");
  }

  private World proposal(String route, String regimeInQ) {
    Map<String, Object> regimes = new LinkedHashMap<>();
    states.forEach(state -> regimes.put(state, state.equals("Q") ? regimeInQ : "host-state"));
    Map<String, Object> values = Map.of("routes", List.of(route), "regimes", regimes);
    proposals.put("p" + route, Proposal.of(PROPOSALS.feature("p" + route, null, values)));
    return this;
  }

  /** Takes Q's control off the proposal on a route. */
  World uncontrolled(String route) {
    return proposal(route, "none");
  }

  World place(String id, double lon, double lat) {
    Geometry point = FACTORY.createPoint(new Coordinate(lon, lat));
    places.put(id, Place.of(PLAIN.feature(id, point, Map.of())));
    return this;
  }

  /** Adds a settlement; a negative population is not known. */
  World village(String id, double lon, double lat, long population) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("kind", "village"));
    if (population >= 0) {
      values.put("population", population);
    }
    Geometry point = FACTORY.createPoint(new Coordinate(lon, lat));
    places.put(id, Place.of(PLACES.feature(id, point, values)));
    return this;
  }

  /** Adds a river; positions are longitude, latitude in turn. */
  World river(String id, double accuracy, double... lonLat) {
    Map<String, Object> values = Map.of("positionalAccuracyMetres", accuracy);
    rivers.add(POINTS.feature(id, FACTORY.createLineString(coordinates(lonLat)), values));
    return this;
  }

  private static Coordinate[] coordinates(double... lonLat) {
    Coordinate[] line = new Coordinate[lonLat.length / 2];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
    }
    return line;
  }

  World crossing(String id, String pair, double lon) {
    Geometry point = FACTORY.createPoint(new Coordinate(lon, 0));
    crossings.add(
        Crossing.of(
            POINTS.feature(id, point, Map.of("pair", pair, "positionalAccuracyMetres", 500.0))));
    return this;
  }

  World claim(String id, String route, Map<String, Object> measure, double kilometres) {
    claims.add(
        Claim.of(
            CLAIMS.feature(
                id,
                null,
                Map.of(
                    "about",
                    Map.of("type", "route", "id", route),
                    "metric",
                    "length",
                    "value",
                    kilometres,
                    "unit",
                    "km",
                    "claimant",
                    "somebody",
                    "measure",
                    measure))));
    return this;
  }

  private Perspectives perspectives() {
    return Squares.dividedByMeridians(states, exclaves);
  }

  /** The same squares divided by other boundaries, with other exclaves. */
  Perspectives dividedBy(FeatureCollection boundaries, List<Exclave> others) {
    return Perspectives.of(Squares.of(states), boundaries, others);
  }

  Comparer comparer() {
    return Comparer.of(basis());
  }

  ComparisonBasis basis() {
    return new ComparisonBasis(
        Routes.of(FeatureCollection.of(ROUTES, routes), FeatureCollection.of(SECTIONS, sections)),
        proposals,
        perspectives(),
        crossings,
        claims,
        places,
        FeatureCollection.of(PLAIN, List.of()),
        new ComparisonBasis.Vocabulary(
            List.of("operating", "planned"),
            List.of("rail", "road"),
            List.of(regime("host-state", true), regime("joint", true), regime("none", false)),
            List.of("neutral", "P", "Q")),
        new ComparisonBasis.Statement("v", "disclaimer", "licence", "attribution"),
        new Surroundings(sections.stream().map(Section::of).toList(), rivers));
  }

  private static Regime regime(String id, boolean host) {
    Map<String, String> name = Map.of("en", id.replace('-', ' '));
    return new Regime(id, name, name, Optional.of(host), Optional.of(host));
  }

  /** Adds a square exclave half a degree high that a state accepts as its own, held by another. */
  World exclave(String recognised, String holder, double west, double east) {
    exclaves.add(Squares.exclave("x" + exclaves.size(), recognised, holder, west, east));
    return this;
  }

  static ComparisonRequest request(String... proposals) {
    return new ComparisonRequest(List.of(proposals), Optional.empty(), List.of(), DAY, "neutral");
  }
}
