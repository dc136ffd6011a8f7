// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Three squares in a row, P, Q and R, each ten by ten degrees; lengths in degrees. */
class PerspectivesTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final FeatureType TYPE =
      FeatureType.of(
          "any",
          List.of(
              spec("between", PropertyType.ARRAY),
              spec("acceptedBy", PropertyType.ARRAY),
              spec("disputedBy", PropertyType.ARRAY)));

  private static PropertySpec spec(String name, PropertyType type) {
    return new PropertySpec(name, type, null, null, List.of(), name);
  }

  private static Feature line(String id, double x, Map<String, Object> values) {
    Coordinate[] ends = {new Coordinate(x, 0), new Coordinate(x, 10)};
    return TYPE.feature(id, FACTORY.createLineString(ends), values);
  }

  private static Perspectives perspectives(List<Feature> lines, double... westEastSouthNorth) {
    List<Feature> areas =
        IntStream.range(0, 3).mapToObj(i -> area(List.of("P", "Q", "R").get(i), 10 * i)).toList();
    return Perspectives.of(
        FeatureCollection.of(TYPE, areas),
        FeatureCollection.of(TYPE, lines),
        westEastSouthNorth.length == 0 ? List.of() : List.of(exclave(westEastSouthNorth)));
  }

  private static Feature area(String id, double west) {
    return TYPE.feature(id, square(west, west + 10, 0, 10), Map.of());
  }

  private static Geometry square(double... wesn) {
    return FACTORY.toGeometry(new Envelope(wesn[0], wesn[1], wesn[2], wesn[3]));
  }

  private static Exclave exclave(double... wesn) {
    return new Exclave(
        "x",
        "Q",
        "P",
        square(wesn),
        new Acceptance(List.of("Q"), List.of()),
        new Exclave.Outline(LegalStatus.UNDELIMITED, 300));
  }

  private static final List<Feature> LINES =
      List.of(
          line("P-Q", 10, Map.of("between", List.of("P", "Q"))),
          line("Q-R", 20, Map.of("between", List.of("Q", "R"))));

  private static Map<String, Double> lengths(Territory territory) {
    Map<String, Double> lengths = new TreeMap<>();
    for (BorderLine line : territory.lines()) {
      lengths.merge(line.pair(), line.line().getLength(), Double::sum);
    }
    return lengths;
  }

  /** An exclave of Q in P: inside it, beside Q, over the boundary, and in a corner of P and R. */
  @ParameterizedTest(name = "exclave {0}–{1}, {2}–{3}")
  @CsvSource({
    // inside P: its whole outline is a boundary
    "4, 6, 4, 6, 18.0",
    // beside Q: three sides come, the fourth vanishes
    "8, 10, 4, 6, 14.0",
    // reaching into Q: what lies in P counts, the boundary inside vanishes
    "8, 12, 4, 6, 14.0"
  })
  void lines_move_with_the_area(double west, double east, double south, double north, double pq) {
    Perspectives perspectives = perspectives(LINES, west, east, south, north);
    assertThat(lengths(perspectives.get("Q")).get("P-Q")).isCloseTo(pq, within(1e-9));
    assertThat(lengths(perspectives.get("Q")).get("Q-R")).isCloseTo(10, within(1e-9));
    assertThat(lengths(perspectives.get("neutral")).get("P-Q")).isCloseTo(10, within(1e-9));
    assertThat(lengths(perspectives.get("P"))).isEqualTo(lengths(perspectives.get("neutral")));
  }

  @Test
  void a_boundary_along_the_outline_divides_the_new_neighbours() {
    // R holds 20–30; an exclave of P beside Q, on the edge of Q and R.
    Exclave exclave =
        new Exclave(
            "x",
            "P",
            "R",
            square(20, 22, 4, 6),
            new Acceptance(List.of("P"), List.of()),
            new Exclave.Outline(LegalStatus.UNDELIMITED, 300));
    Perspectives perspectives =
        Perspectives.of(
            FeatureCollection.of(TYPE, List.of(area("P", 0), area("Q", 10), area("R", 20))),
            FeatureCollection.of(TYPE, LINES),
            List.of(exclave));
    assertThat(lengths(perspectives.get("P")))
        .hasEntrySatisfying("P-R", length -> assertThat(length).isCloseTo(6, within(1e-9)))
        .hasEntrySatisfying("Q-R", length -> assertThat(length).isCloseTo(8, within(1e-9)))
        .hasEntrySatisfying("P-Q", length -> assertThat(length).isCloseTo(12, within(1e-9)));
  }

  @ParameterizedTest
  @CsvSource({"neutral, 10, 0", "P, 0, 10", "Q, 10, 0", "R, 10, 0"})
  void a_line_holds_for_who_accepts_it_and_not_for_who_disputes_it(
      String perspective, double inUse, double other) {
    List<Feature> lines =
        List.of(
            line("a", 10, Map.of("between", List.of("P", "Q"), "disputedBy", List.of("P"))),
            line("b", 11, Map.of("between", List.of("P", "Q"), "acceptedBy", List.of("P"))));
    List<BorderLine> seen = perspectives(lines).get(perspective).lines();
    assertThat(at(seen, 10)).isEqualTo(inUse);
    assertThat(at(seen, 11)).isEqualTo(other);
  }

  private static double at(List<BorderLine> lines, double x) {
    return lines.stream()
        .filter(line -> line.line().getCoordinate().x == x)
        .mapToDouble(line -> line.line().getLength())
        .sum();
  }

  @Test
  void what_nobody_accepts_stays_with_who_holds_it() {
    Exclave unclaimed =
        new Exclave(
            "x",
            "Q",
            "P",
            square(4, 6, 4, 6),
            Acceptance.UNDISPUTED,
            new Exclave.Outline(LegalStatus.UNDELIMITED, 300));
    Perspectives perspectives =
        Perspectives.of(
            FeatureCollection.of(TYPE, List.of(area("P", 0), area("Q", 10))),
            FeatureCollection.of(TYPE, LINES),
            List.of(unclaimed));
    for (String perspective : List.of("neutral", "P", "Q")) {
      assertThat(perspectives.get(perspective).jurisdictions().splitter().at(new Coordinate(5, 5)))
          .isEqualTo("P");
    }
  }
}
