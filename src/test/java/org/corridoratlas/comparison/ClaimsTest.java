// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corridoratlas.comparison.ClaimsBySubject.Group;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

  private static final AsOf DAY = AsOf.parse("2025-01-01");
  private static final Map<String, Object> WHOLE = Map.of("type", "length-total");

  private static BorderWorld world() {
    return new BorderWorld(Answers.straight())
        .piece("P", "Q", new double[] {1, -0.5, 0.5}, "undelimited", "1991");
  }

  private static List<Group> groups(BorderWorld world) {
    return world.claims().bySubject(Optional.empty(), DAY, "neutral").subjects().get(0).groups();
  }

  private static Map<String, ?> only(BorderWorld world) {
    return groups(world).get(0).claims().get(0);
  }

  private static double number(Map<String, ?> claim, String property) {
    return ((Number) Objects.requireNonNull(claim.get(property), property)).doubleValue();
  }

  @Test
  void contradictory_figures_stand_together_by_date_and_are_not_averaged() {
    BorderWorld world =
        world()
            .claim("later", "route:A", 200, Map.of("measure", WHOLE, "date", "2022-03"))
            .claim("undated", "route:A", 190, Map.of("measure", WHOLE, "metric", "line"))
            .claim("other", "route:A", 7, Map.of("unit", "million tonnes"))
            .claim("early", "route:A", 180, Map.of("measure", WHOLE, "date", "1941"));
    List<Group> groups = groups(world);
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).claims())
        .extracting(claim -> claim.get("claim"))
        .containsExactly("early", "later", "undated");
    assertThat(groups.get(0).properties()).containsEntry("differ", true);
    assertThat(groups.get(0).properties().keySet()).noneMatch(name -> name.contains("mean"));
  }

  @ParameterizedTest
  @CsvSource({"P, P, P", "P, Q, ", "P, , ", ", , ", "P;Q, P, "})
  void a_group_says_when_only_one_side_makes_it(String one, String two, String only) {
    BorderWorld world =
        world()
            .claim("a", "route:A", 200, Map.of("measure", WHOLE, "sides", sides(one)))
            .claim("b", "route:A", 190, Map.of("measure", WHOLE, "sides", sides(two)));
    assertThat(groups(world).get(0).properties().get("onlySide")).isEqualTo(only);
  }

  private static List<String> sides(String text) {
    return text == null ? List.of() : List.of(text.split(";", -1));
  }

  @Test
  void the_deviation_is_claimed_less_measured_over_measured() {
    Map<String, ?> claim =
        only(world().claim("a", "route:A", 200, Map.of("measure", WHOLE, "unit", "km")));
    double equator = 1.75 * 2 * Math.PI * 6_378_137 / 360;
    assertThat(number(claim, "measuredMetres")).isCloseTo(equator, within(0.1));
    assertThat(number(claim, "deviationPercent"))
        .isCloseTo(100 * (200_000 - equator) / equator, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"110.6, km, 110600", "110600, m, 110600", "5, million USD, ", "3, persons, "})
  void units_of_length_are_compared_and_others_are_not(String value, String unit, Double metres) {
    Map<String, Object> measure =
        Map.of("type", "boundary-length", "pairs", List.of("P-Q"), "withExclaves", false);
    Map<String, ?> claim =
        only(
            world()
                .claim(
                    "a",
                    "boundary:P-Q",
                    Double.parseDouble(value),
                    Map.of("unit", unit, "measure", measure)));
    assertThat(claim.get("claimedMetres")).isEqualTo(metres);
    assertThat(claim.get("measuredReason") == null).isEqualTo(metres != null);
    assertThat(claim.get("deviation") == null).isEqualTo(metres == null);
  }

  @Test
  void exclaves_count_where_asked_and_notional_outlines_are_named() {
    Map<String, Object> plain =
        Map.of("type", "boundary-length", "pairs", List.of("P-Q"), "withExclaves", false);
    Map<String, Object> withExclaves =
        Map.of("type", "boundary-length", "pairs", List.of("P-Q"), "withExclaves", true);
    BorderWorld world =
        world()
            .exclave("mine", "P", "Q", 1.5, 0, 0.1)
            .exclave(
                "circle",
                Map.of("recognisedState", "Q", "heldBy", "P", "notional", true),
                0.5,
                0,
                0.2)
            .exclave("theirs", "Q", "R", 2.5, 0, 0.3)
            .claim("without", "boundary:P-Q", 110, Map.of("measure", plain))
            .claim("with", "boundary:P-Q", 240, Map.of("measure", withExclaves));
    List<Map<String, Object>> claims = groups(world).get(0).claims();
    double degree = 2 * Math.PI * 6_378_137 / 360;
    double perimeters =
        number(claims.get(1), "measuredMetres") - number(claims.get(0), "measuredMetres");
    // A square of side s at the equator: two sides along the equator, two along meridians.
    assertThat(perimeters).isCloseTo(0.3 * 2 * (degree + 110_574.4), within(3.0));
    assertThat(String.valueOf(claims.get(1).get("measuredNotes")))
        .contains("mine, circle")
        .contains("Notional outline, no published one is known: circle")
        .doesNotContain("theirs");
    assertThat(claims.get(0).get("measuredNotes")).isEqualTo(List.of());
  }

  @Test
  void an_area_is_measured_but_not_of_a_notional_outline() {
    BorderWorld world =
        world()
            .exclave("known", "P", "Q", 1.5, 0, 0.1)
            .exclave(
                "circle", Map.of("recognisedState", "Q", "heldBy", "P", "notional", true), 1, 0, 1)
            .claim("a", "exclave:known", 123, area("known"))
            .claim("b", "exclave:circle", 9.5, area("circle"));
    List<ClaimsBySubject.Subject> subjects =
        world.claims().bySubject(Optional.of("exclave"), DAY, "neutral").subjects();
    Map<String, ?> known = subjects.get(0).groups().get(0).claims().get(0);
    Map<String, ?> circle = subjects.get(1).groups().get(0).claims().get(0);
    double side = 0.1 * 2 * Math.PI * 6_378_137 / 360;
    assertThat(number(known, "measuredSquareMetres"))
        .isCloseTo(side * 0.1 * 110_574.4, within(500.0));
    assertThat(number(known, "claimedSquareMetres")).isEqualTo(123e6);
    assertThat(known.get("measuredMetres")).isNull();
    assertThat(circle.get("measuredSquareMetres")).isNull();
    assertThat(String.valueOf(circle.get("measuredReason"))).contains("notional");
  }

  private static Map<String, Object> area(String feature) {
    return Map.of(
        "unit", "km2", "metric", "area", "measure", Map.of("type", "area", "feature", feature));
  }

  @Test
  void figures_of_later_days_are_left_out_and_counted() {
    BorderWorld world =
        world()
            .claim("early", "route:A", 200, Map.of("date", "2024-12-31"))
            .claim("late", "route:A", 190, Map.of("date", "2025-01-02"));
    ClaimsBySubject answer = world.claims().bySubject(Optional.empty(), DAY, "neutral");
    assertThat(answer.header()).containsEntry("laterClaims", 1);
    assertThat(answer.subjects().get(0).groups().get(0).claims()).hasSize(1);
  }

  @Test
  void one_may_ask_for_a_subject_or_for_a_type_but_for_nothing_else() {
    BorderWorld world =
        world()
            .claim("a", "route:A", 200, Map.of())
            .claim("b", "boundary:P-Q", 110, Map.of())
            .claim("c", "route:B", 200, Map.of());
    assertThat(world.claims().bySubject(Optional.of("route"), DAY, "neutral").subjects())
        .hasSize(2);
    assertThat(world.claims().bySubject(Optional.of("P-Q"), DAY, "neutral").subjects()).hasSize(1);
    assertThatThrownBy(() -> world.claims().bySubject(Optional.of("nothing"), DAY, "neutral"))
        .isInstanceOf(ComparisonException.class)
        .hasMessageContaining("'nothing'");
  }
}
