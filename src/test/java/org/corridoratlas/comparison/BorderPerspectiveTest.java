// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders and the figures about them, in the eyes of each state. */
class BorderPerspectiveTest {

  private static final double E2 = 0.0066943799901413165;
  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;
  private static final AsOf DAY = AsOf.parse("2025-01-01");

  /** Each side of a square of so many degrees at the equator: two east, two north. */
  private static double perimeter(double degrees) {
    return degrees * 2 * (DEGREE + DEGREE * (1 - E2));
  }

  /** Squares of a and b, an exclave of each in the other, and what is published about both. */
  private static BorderWorld world(String a, String b) {
    Map<String, Object> measure =
        Map.of("type", "boundary-length", "pairs", List.of("P-Q"), "withExclaves", true);
    Map<String, Object> plain =
        Map.of("type", "boundary-length", "pairs", List.of("P-Q"), "withExclaves", false);
    return new BorderWorld(
            new World(a, b, "R").section("s", null, 100, 0.1, 0, 0.9, 0).route("A", "s"))
        .piece(a, b, new double[] {1, -0.5, 0.5}, "undelimited", "1991")
        .exclave("small", accepted(b, a), 0.3, 0, 0.1)
        .exclave("large", accepted(a, b), 1.6, 0, 0.2)
        .claim(
            "in", "route:A", 60, Map.of("measure", Map.of("type", "length-in", "jurisdiction", a)))
        .claim("with", "boundary:P-Q", 240, Map.of("measure", measure))
        .claim("without", "boundary:P-Q", 110, Map.of("measure", plain));
  }

  private static Map<String, Object> accepted(String recognised, String heldBy) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("recognisedState", recognised);
    values.put("heldBy", heldBy);
    values.put("acceptedBy", List.of(recognised));
    values.put("legalStatus", "undelimited");
    values.put("positionalAccuracyMetres", 200.0);
    return values;
  }

  private static Map<String, ?> pair(BorderWorld world, String perspective) {
    return world
        .borders()
        .ledger(new BorderRequest(DAY, List.of(), List.of(), perspective))
        .features("pair")
        .get(0)
        .properties();
  }

  private static Map<String, ?> claim(BorderWorld world, String id, String perspective) {
    return world.claims().bySubject(Optional.empty(), DAY, perspective).subjects().stream()
        .flatMap(subject -> subject.groups().stream())
        .flatMap(group -> group.claims().stream())
        .filter(claim -> id.equals(claim.get("claim")))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Map<String, ?> row, String property) {
    return ((Number) Objects.requireNonNull(row.get(property), property)).doubleValue();
  }

  @ParameterizedTest
  @CsvSource({"neutral, 0", "P, 0.2", "Q, 0.1"})
  void outlines_of_accepted_exclaves_are_boundaries_and_told_apart(
      String perspective, double degrees) {
    Map<String, ?> pair = pair(world("P", "Q"), perspective);
    double line = number(pair(world("P", "Q"), "neutral"), "lengthMetres");
    assertThat(number(pair, "onlyInPerspectiveMetres")).isCloseTo(perimeter(degrees), within(2.0));
    assertThat(number(pair, "onlyInNeutralMetres")).isZero();
    assertThat(number(pair, "lengthMetres")).isCloseTo(line + perimeter(degrees), within(2.0));
    assertThat(number(pair, "lengthMetresUndelimited"))
        .isCloseTo(number(pair, "lengthMetres"), within(0.2));
  }

  @Test
  void what_a_perspective_has_not_is_told_too() {
    BorderWorld world =
        new BorderWorld(Answers.straight())
            .piece("P", "Q", new double[] {1, -0.5, 0.5}, "undelimited", "1991")
            .disputed("P", "P", "Q", new double[] {1.2, -0.5, 0.5});
    assertThat(number(pair(world, "P"), "onlyInNeutralMetres"))
        .isCloseTo(number(pair(world, "P"), "lengthMetres"), within(0.2));
    assertThat(number(pair(world, "Q"), "onlyInNeutralMetres")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"neutral", "P", "Q"})
  void exclaves_count_once_where_a_figure_means_them(String perspective) {
    BorderWorld world = world("P", "Q");
    assertThat(number(claim(world, "with", perspective), "measuredMetres"))
        .isCloseTo(number(claim(world, "with", "neutral"), "measuredMetres"), within(0.2));
    assertThat(number(claim(world, "without", perspective), "measuredMetres"))
        .isEqualTo(number(pair(world, perspective), "lengthMetres"));
  }

  @Test
  void a_figure_about_a_route_is_measured_in_the_perspective() {
    BorderWorld world = world("P", "Q");
    assertThat(number(claim(world, "in", "neutral"), "measuredMetres"))
        .isCloseTo(0.8 * DEGREE, within(0.2));
    assertThat(number(claim(world, "in", "Q"), "measuredMetres"))
        .isCloseTo(0.7 * DEGREE, within(0.2));
    // At the outline, known to 200 m, the part in P ends twice; the ends of the line stay.
    double sigma = Math.sqrt(2 * 100 * 100 + 2 * 200 * 200) / 2.4477;
    assertThat(number(claim(world, "in", "Q"), "measuredUncertaintyMetres"))
        .isCloseTo(1.96 * sigma, within(1.0));
  }

  @Test
  void exchanging_the_parties_exchanges_the_numbers_and_nothing_else() {
    Map<String, String> seen = Map.of("neutral", "neutral", "P", "Q", "Q", "P");
    seen.forEach(
        (one, other) -> {
          assertThat(numbers(pair(world("P", "Q"), one)))
              .isEqualTo(numbers(pair(world("Q", "P"), other)));
          for (String id : Set.of("in", "with", "without")) {
            assertThat(numbers(claim(world("P", "Q"), id, one)))
                .isEqualTo(numbers(claim(world("Q", "P"), id, other)));
          }
        });
  }

  private static Map<String, ?> covered(String a, String b, String perspective) {
    CoverageRequest request =
        new CoverageRequest(
            new ComparisonRequest(List.of(), Optional.empty(), List.of(), DAY, perspective),
            List.of(40.0),
            CoverageRequest.Later.NONE,
            Optional.empty());
    return world(a, b).coverage(a, 0.6, 0).cover(request).features("boundary").get(0).properties();
  }

  @ParameterizedTest
  @CsvSource({"neutral, neutral", "P, Q", "Q, P"})
  void coverage_looks_at_the_borders_of_the_perspective(String perspective, String exchanged) {
    Map<String, ?> own = covered("P", "Q", perspective);
    assertThat(number(own, "lengthMetres"))
        .isCloseTo(number(pair(world("P", "Q"), perspective), "lengthMetres"), within(0.2));
    // The base at 0.6 degrees reaches the outline around 0.3 but not the one around 1.6.
    double outline = perspective.equals("Q") ? perimeter(0.1) : 0;
    assertThat(number(own, "coveredMetres") - number(covered("P", "Q", "neutral"), "coveredMetres"))
        .isCloseTo(outline, within(2.0));
    assertThat(numbers(covered("Q", "P", exchanged))).isEqualTo(numbers(own));
  }

  private static Map<String, Object> numbers(Map<String, ?> row) {
    return row.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Number)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void there_is_no_perspective_that_the_data_does_not_name() {
    assertThatThrownBy(() -> pair(world("P", "Q"), "X"))
        .isInstanceOf(ComparisonException.class)
        .hasMessageContaining("'X'");
    assertThatThrownBy(() -> claim(world("P", "Q"), "in", "X"))
        .isInstanceOf(ComparisonException.class);
  }
}
