// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BordersTest {

  private static final double E2 = 0.0066943799901413165;
  private static final Offset<Double> A_METRE = within(1.0);
  private static final double[] SOUTH = {1, -0.5, 0};
  private static final double[] MIDDLE = {1, 0, 0.25};
  private static final double[] NORTH = {1, 0.25, 0.5};

  /** The meridian from the equator to a latitude, by Simpson's rule on the radius of curvature. */
  private static double meridian(double degrees) {
    int steps = 100;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double sine = Math.sin(Math.toRadians(degrees) * i / steps);
      double radius = 6_378_137 * (1 - E2) / Math.pow(1 - E2 * sine * sine, 1.5);
      sum += radius * (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2);
    }
    return sum * Math.toRadians(degrees) / steps / 3;
  }

  private static BorderWorld world() {
    return new BorderWorld(Answers.straight())
        .piece("P", "Q", SOUTH, "undelimited", "1991-12-21")
        .marked("P", "Q", MIDDLE, "2024-05-15", "2024-04-23")
        .piece("P", "Q", NORTH, "undelimited", "1991-12-21", "demarcated", "2030-01-01")
        .piece("Q", "R", new double[] {2, -0.5, 0.5})
        .segment("S1", MIDDLE, 27_643);
  }

  private static BorderLedger ledger(BorderWorld world, String day, String... proposals) {
    return world
        .borders()
        .ledger(new BorderRequest(AsOf.parse(day), List.of(proposals), List.of(), "neutral"));
  }

  @ParameterizedTest
  @CsvSource({
    // day; how many quarters of a degree are undelimited, delimited, demarcated, and have marks
    "1991-12-21, 4, 0, 0, 0",
    "2024-04-22, 4, 0, 0, 0",
    "2024-04-23, 4, 0, 0, 1",
    "2024-05-14, 4, 0, 0, 1",
    "2024-05-15, 3, 1, 0, 1",
    "2029-12-31, 3, 1, 0, 1",
    "2030-01-01, 2, 1, 1, 1",
  })
  void lengths_by_status_follow_the_day(
      String day, int undelimited, int delimited, int demarcated, int marks) {
    ComparisonFeature pair = ledger(world(), day).features("pair").get(0);
    double quarter = meridian(0.25);
    assertThat(number(pair, "lengthMetresUndelimited")).isCloseTo(undelimited * quarter, A_METRE);
    assertThat(number(pair, "lengthMetresDelimited")).isCloseTo(delimited * quarter, A_METRE);
    assertThat(number(pair, "lengthMetresDemarcated")).isCloseTo(demarcated * quarter, A_METRE);
    assertThat(number(pair, "delimitedMetres"))
        .isCloseTo((delimited + demarcated) * quarter, A_METRE);
    assertThat(number(pair, "marksReportedMetres")).isCloseTo(marks * quarter, A_METRE);
    assertThat(number(pair, "lengthMetres")).isCloseTo(2 * meridian(0.5), A_METRE);
  }

  @Test
  void before_its_history_a_line_has_no_known_status() {
    ComparisonFeature pair = ledger(world(), "1990-12-31").features("pair").get(0);
    assertThat(number(pair, "lengthMetresStatusUnknown"))
        .isCloseTo(number(pair, "lengthMetres"), A_METRE);
    assertThat(pair.properties()).containsEntry("delimitedMetres", null);
    assertThat(pair.properties().get("delimitedReason")).isNotNull();
  }

  @Test
  void what_is_not_assessed_has_no_delimited_length() {
    ComparisonFeature pair = ledger(world(), "2025-01-01").features("pair").get(1);
    assertThat(number(pair, "lengthMetresNotAssessed"))
        .isCloseTo(number(pair, "lengthMetres"), within(0.01));
    assertThat(pair.properties())
        .containsEntry("delimitedMetres", null)
        .containsEntry("demarcatedShare", null);
    assertThat(String.valueOf(pair.properties().get("delimitedReason"))).contains("not assess");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_parts_add_up_to_the_whole_on_any_day(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String[] words = {"undelimited", "delimited", "demarcated", "not-assessed"};
    BorderWorld world = new BorderWorld(Answers.straight());
    double south = -0.5;
    while (south < 0.5) {
      double north = south + 0.01 + 0.1 * random.nextDouble();
      List<String> history = new ArrayList<>();
      for (int year = 1980; year < 2030; year += 1 + random.nextInt(20)) {
        history.add(words[random.nextInt(words.length)]);
        history.add(year + "-06-01");
      }
      world.piece("P", "Q", new double[] {1, south, north}, history.toArray(String[]::new));
      south = north;
    }
    for (int i = 0; i < 20; i++) {
      String day = (1975 + random.nextInt(60)) + "-07-01";
      for (ComparisonFeature row : ledger(world, day).features()) {
        double parts =
            number(row, "lengthMetresUndelimited")
                + number(row, "lengthMetresDelimited")
                + number(row, "lengthMetresDemarcated")
                + number(row, "lengthMetresNotAssessed")
                + number(row, "lengthMetresStatusUnknown");
        assertThat(parts).isCloseTo(number(row, "lengthMetres"), within(1.0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 5000, 10000})
  void a_route_across_a_straight_boundary_is_within_d_of_twice_d_of_it(int metres) {
    List<ComparisonFeature> near =
        ledger(world(), "2025-01-01", "pA").features("near-route").stream()
            .filter(row -> "P-Q".equals(row.properties().get("pair")))
            .filter(row -> Integer.valueOf(metres).equals(row.properties().get("withinMetres")))
            .toList();
    assertThat(near).hasSize(1);
    assertThat(number(near.get(0), "lengthMetres")).isCloseTo(2.0 * metres, within(0.002 * metres));
    assertThat(near.get(0).geometry()).isPresent();
  }

  @Test
  void options_on_one_route_share_their_stretches_and_an_unknown_one_is_refused() {
    BorderLedger ledger = ledger(world(), "2025-01-01", "pA", "pA~A");
    assertThat(ledger.features("near-route")).hasSize(6);
    assertThatThrownBy(() -> ledger(world(), "2025-01-01", "nothing"))
        .isInstanceOf(ComparisonException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void a_published_total_stands_beside_the_segments_when_it_is_published() {
    BorderWorld world =
        world()
            .claim(
                "c",
                "boundary:P-Q",
                27.7,
                Map.of(
                    "date",
                    "2024-05-24",
                    "measure",
                    Map.of("type", "segment-length", "segments", List.of("S1"))));
    Map<String, ?> before = ledger(world, "2024-05-20").features("pair").get(0).properties();
    Map<String, ?> after = ledger(world, "2024-05-24").features("pair").get(0).properties();
    assertThat(before.get("publishedDelimited")).isEqualTo(List.of());
    assertThat(after.get("officialDelimitedMetres")).isEqualTo(27_643.0);
    assertThat(String.valueOf(after.get("publishedDelimited"))).contains("claimedMetres=27700.0");
  }

  @Test
  void boundaries_of_one_pair_of_states_are_added_up() {
    BorderWorld world =
        new BorderWorld(Answers.straight())
            .state("R", "P")
            .piece("P", "Q", new double[] {1, -0.5, 0.5}, "delimited", "2000")
            .piece("Q", "R", new double[] {2, -0.5, 0.5}, "undelimited", "2000");
    List<ComparisonFeature> states = ledger(world, "2025-01-01").features("states");
    assertThat(states).hasSize(1);
    assertThat(states.get(0).properties().get("pairs")).isEqualTo(List.of("P-Q", "Q-R"));
    assertThat(number(states.get(0), "delimitedShare")).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void swapping_the_parties_changes_nothing_but_names() {
    Map<String, ?> one = ledger(world(), "2025-01-01").features("pair").get(0).properties();
    BorderWorld other =
        new BorderWorld(Answers.straight())
            .piece("Q", "P", SOUTH, "undelimited", "1991-12-21")
            .marked("Q", "P", MIDDLE, "2024-05-15", "2024-04-23")
            .piece("Q", "P", NORTH, "undelimited", "1991-12-21", "demarcated", "2030-01-01")
            .segment("S1", MIDDLE, 27_643);
    Map<String, ?> two = ledger(other, "2025-01-01").features("pair").get(0).properties();
    one.forEach(
        (name, value) -> {
          if (name.contains("etres") || name.contains("hare")) {
            assertThat(two.get(name)).as(name).isEqualTo(value);
          }
        });
  }
}
