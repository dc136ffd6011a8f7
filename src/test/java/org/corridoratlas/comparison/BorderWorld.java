// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.boundary.DelimitedSegment;
import org.corridoratlas.boundary.Exclave;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Boundaries, exclaves and published figures that a test adds to the world of three states. */
final class BorderWorld {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final World world;
  private final Map<String, String> states = new LinkedHashMap<>();
  private final List<Feature> pieces = new ArrayList<>();
  private final List<DelimitedSegment> segments = new ArrayList<>();
  private final Map<String, Feature> features = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  BorderWorld(World world) {
    this.world = world;
    List.of("P", "Q", "R").forEach(state -> states.put(state, state));
  }

  private static final Map<PropertyType, String> PROPERTIES =
      Map.of(
          PropertyType.STRING,
          "kind organisation side legalStatus metric unit claimant date measureReason"
              + " recognisedState heldBy",
          PropertyType.ARRAY,
          "between history boundary sides sources acceptedBy disputedBy",
          PropertyType.OBJECT,
          "demarcation about measure name",
          PropertyType.NUMBER,
          "value positionalAccuracyMetres officialLengthMetres",
          PropertyType.BOOLEAN,
          "notional");

  private static final FeatureType ANY = type();

  private static FeatureType type() {
    List<PropertySpec> specs = new ArrayList<>();
    PROPERTIES.forEach(
        (type, names) ->
            Stream.of(names.split(" ", -1))
                .map(name -> new PropertySpec(name, type, null, null, List.of(), name))
                .forEach(specs::add));
    return FeatureType.of("any", specs);
  }

  /** A jurisdiction that is part of a state of another name. */
  BorderWorld state(String jurisdiction, String state) {
    states.put(jurisdiction, state);
    return this;
  }

  private static Geometry meridian(double lon, double south, double north) {
    return FACTORY.createLineString(
        new Coordinate[] {new Coordinate(lon, south), new Coordinate(lon, north)});
  }

  /**
   * A boundary piece on the meridian between two of the states, its id {@code lon/south}.
   *
   * @param history alternately a status and the day from which it holds
   */
  BorderWorld piece(String a, String b, double[] lonSouthNorth, String... history) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("between", List.of(a, b));
    values.put("legalStatus", history.length == 0 ? "not-assessed" : history[0]);
    List<Object> stages = new ArrayList<>();
    for (int i = 0; i < history.length; i += 2) {
      stages.add(Map.of("status", history[i], "from", history[i + 1]));
    }
    values.put("history", stages);
    return piece(lonSouthNorth, values);
  }

  private BorderWorld piece(double[] lonSouthNorth, Map<String, Object> values) {
    String id = lonSouthNorth[0] + "/" + lonSouthNorth[1];
    Geometry line = meridian(lonSouthNorth[0], lonSouthNorth[1], lonSouthNorth[2]);
    pieces.add(ANY.feature(id, line, values));
    return this;
  }

  /** A piece that one state disputes. */
  BorderWorld disputed(String by, String a, String b, double[] lonSouthNorth) {
    return piece(
        lonSouthNorth,
        Map.of(
            "between", List.of(a, b),
            "legalStatus", "not-assessed",
            "disputedBy", List.of(by)));
  }

  /** A piece delimited from a day, on which posts are reported from another. */
  BorderWorld marked(String a, String b, double[] lonSouthNorth, String from, String posts) {
    return piece(
        lonSouthNorth,
        Map.of(
            "between", List.of(a, b),
            "legalStatus", "delimited",
            "history",
                List.of(
                    Map.of("status", "undelimited", "from", "1991", "to", from),
                    Map.of("status", "delimited", "from", from)),
            "demarcation", Map.of("status", "posts", "date", posts)));
  }

  BorderWorld segment(String id, double[] lonSouthNorth, double officialMetres) {
    Geometry line = meridian(lonSouthNorth[0], lonSouthNorth[1], lonSouthNorth[2]);
    Map<String, Object> values =
        Map.of(
            "boundary",
            List.of(lonSouthNorth[0] + "/" + lonSouthNorth[1]),
            "officialLengthMetres",
            officialMetres);
    segments.add(DelimitedSegment.of(ANY.feature(id, line, values)));
    return this;
  }

  /** An exclave, a square of a size in degrees around a position. */
  BorderWorld exclave(String id, String recognised, String heldBy, double... lonLatSize) {
    return exclave(id, Map.of("recognisedState", recognised, "heldBy", heldBy), lonLatSize);
  }

  BorderWorld exclave(String id, Map<String, Object> values, double... lonLatSize) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("kind", "exclave");
    Coordinate centre = new Coordinate(lonLatSize[0], lonLatSize[1]);
    Envelope box = new Envelope(centre);
    box.expandBy(lonLatSize[2] / 2);
    features.put(id, ANY.feature(id, FACTORY.toGeometry(box), all));
    return this;
  }

  /** A published figure; {@code more} may hold date, sides, measure, metric, unit. */
  BorderWorld claim(String id, String about, double value, Map<String, Object> more) {
    String[] typeAndId = about.split(":", 2);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("about", Map.of("type", typeAndId[0], "id", typeAndId[1]));
    values.put("value", value);
    values.put("metric", "length");
    values.put("unit", "km");
    values.put("claimant", "somebody");
    values.putAll(more);
    claims.add(Claim.of(ANY.feature(id, null, values)));
    return this;
  }

  private ComparisonBasis basis() {
    ComparisonBasis basis = world.basis();
    return new ComparisonBasis(
        basis.routes(),
        basis.proposals(),
        world.dividedBy(FeatureCollection.of(ANY, pieces), exclaves()),
        basis.crossings(),
        claims,
        basis.places(),
        basis.sources(),
        basis.vocabulary(),
        basis.statement(),
        basis.surroundings());
  }

  private List<Exclave> exclaves() {
    return features.values().stream().flatMap(feature -> Exclave.of(feature).stream()).toList();
  }

  private BorderBasis borderBasis() {
    return new BorderBasis(segments, features, states);
  }

  Borders borders() {
    return Borders.of(basis(), borderBasis());
  }

  /** The coverage of the borders by a base in a state. */
  Coverage coverage(String state, double lon, double lat) {
    ComparisonBasis basis = basis();
    Feature base =
        ANY.feature(
            "base",
            FACTORY.createPoint(new Coordinate(lon, lat)),
            Map.of("kind", "operating-base", "organisation", "mission", "side", state));
    return Coverage.of(
        Comparer.of(basis),
        new Coverage.Watched(List.of(base), id -> basis.perspectives().get(id).lines()),
        Optional.empty());
  }

  Claims claims() {
    return Claims.of(basis(), borderBasis());
  }
}
