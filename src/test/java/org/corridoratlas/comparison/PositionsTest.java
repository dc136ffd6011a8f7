// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;
import static org.corridoratlas.comparison.CoveredWorld.equator;
import static org.corridoratlas.comparison.CoveredWorld.line;
import static org.corridoratlas.comparison.CoveredWorld.request;
import static org.corridoratlas.comparison.CoveredWorld.until;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which positions count, when, how well known, and what is lost with them. */
class PositionsTest {

  @Test
  void accuracy_of_a_position_gives_the_least_and_the_most() {
    Map<String, Object> vague = Map.of("kind", "headquarters", "positionalAccuracyMetres", 1500.0);
    Comparison coverage = equator().observer("A", "P", 1, 0, vague).cover(20);
    ComparisonFeature row = line(coverage, "P-Q@20");
    assertThat(number(row, "coveredMetres")).isCloseTo(40_000, within(0.1));
    assertThat(number(row, "coveredMetresLeast")).isCloseTo(37_000, within(0.1));
    assertThat(number(row, "coveredMetresMost")).isCloseTo(43_000, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "liaison-office,false,1000,kind",
    "former-post,false,1000,kind",
    "statement,true,1000,kind",
    "operating-base,true,1000,notional",
    "operating-base,false,10000,accuracy",
  })
  void what_is_no_base_or_only_a_symbol_never_counts(
      String kind, boolean notional, double accuracy, String reason) {
    Map<String, Object> words =
        Map.of("kind", kind, "notional", notional, "positionalAccuracyMetres", accuracy);
    Comparison coverage = equator().observer("A", "P", 1, 0, words).cover(20);
    assertThat(number(line(coverage, "P-Q@20"), "coveredMetres")).isZero();
    assertThat(coverage.features("position").get(0).properties())
        .containsEntry("counted", false)
        .containsEntry("notCountedBecause", reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2024,,,true",
    "2025,,,false",
    "2025-01,,,false",
    "2025-01-01,,,true",
    "2020,2025-01,,true",
    "2020,2024,,false",
    "2020,,2024-12-31,false",
    "2020,,2025-01-01,true",
  })
  void a_position_counts_while_it_is_surely_there(
      String from, String to, String mandateTo, boolean counted) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("kind", "operating-base");
    words.put("validFrom", from);
    if (to != null) {
      words.put("validTo", to);
    }
    if (mandateTo != null) {
      words.put("mandateTo", mandateTo);
    }
    Comparison coverage = equator().observer("A", "P", 1, 0, words).cover(20);
    assertThat(number(line(coverage, "P-Q@20"), "coveredMetres") > 0).isEqualTo(counted);
  }

  private static CoveredWorld two() {
    Map<String, Object> ends = Map.of("kind", "operating-base", "validTo", "2025-06-30");
    return equator().observer("A", "P", 0.9, 0, ends).base("B", "P", 1.1, 0);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30,,0", "2025-07-01,,22264", "2025-01-01,B,22264", "2025-07-01,B,62264"})
  void what_ends_is_lost(String day, String without, double lost) {
    String[] gone = without == null ? new String[0] : new String[] {without};
    Comparison coverage = two().cover(until(request(List.of(), 20.0), day, gone));
    ComparisonFeature row = line(coverage, "P-Q@20");
    // 0.2 degrees of the equator lie between the two: 22.264 km of 62.264 km are within one's reach
    // only.
    assertThat(number(row, "coveredMetres")).isCloseTo(62_264, within(1.0));
    assertThat(number(row, "lostMetres")).isCloseTo(lost, within(1.0));
    assertThat(number(row, "coveredMetresLater"))
        .isCloseTo(number(row, "coveredMetres") - lost, within(1.0));
  }

  @Test
  void what_cannot_be_asked_is_named() {
    assertThatThrownBy(() -> equator().cover(0.5)).hasMessageContaining("1 to 200 km");
    assertThatThrownBy(() -> equator().cover(201)).hasMessageContaining("1 to 200 km");
    assertThatThrownBy(() -> equator().cover(until(request(List.of(), 20.0), "2024-12-31")))
        .hasMessageContaining("before the day looked at");
    assertThatThrownBy(() -> two().cover(until(request(List.of(), 20.0), "2026-01-01", "C")))
        .hasMessageContaining("no position and no organisation 'C'");
  }
}
