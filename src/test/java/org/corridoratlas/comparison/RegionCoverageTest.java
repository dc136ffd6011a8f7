// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real region: which positions count when, and that every line adds up. */
class RegionCoverageTest {

  private static final Catalogue CATALOGUE = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
  private static final Coverage COVERAGE =
      Coverage.of(CATALOGUE, Comparer.of(ComparisonBasis.of(CATALOGUE)), Optional.empty());

  private static Comparison cover(String day, List<String> proposals) {
    return COVERAGE.cover(
        new CoverageRequest(
            new ComparisonRequest(
                proposals,
                Optional.empty(),
                CATALOGUE.defaultBetween(),
                AsOf.parse(day),
                "neutral"),
            CoverageRequest.DEFAULT_RADII,
            CoverageRequest.Later.NONE,
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-12-01 | ",
        "2023-02-19 | ",
        "2023-02-20 | EU1",
        "2023-03-01 | EU1 EU3 EU4 EU5",
        "2023-08-01 | EU1 EU3 EU4 EU5",
        "2023-08-02 | EU1 EU2 EU3 EU4 EU5",
        "2023-09-11 | EU1 EU2 EU3 EU4 EU5",
        "2023-09-12 | EU1 EU2 EU3 EU4 EU5 EU6",
        "2026-03-11 | EU1 EU2 EU3 EU4 EU5 EU6",
        "2027-02-19 | EU1 EU2 EU3 EU4 EU5 EU6",
        "2027-02-20 | ",
      })
  void the_bases_count_from_their_opening_to_the_end_of_the_mandate(String day, String counted) {
    assertThat(cover(day, List.of()).features("position"))
        .filteredOn(row -> Boolean.TRUE.equals(row.properties().get("counted")))
        .extracting(ComparisonFeature::id)
        .containsExactly(counted == null ? new String[0] : counted.split(" ", -1));
  }

  @Test
  void every_line_adds_up() {
    List<String> proposals =
        CATALOGUE.collection("proposals").list().stream().map(Feature::id).limit(8).toList();
    Comparison coverage = cover("2026-03-11", proposals);
    for (String kind : List.of("boundary", "option")) {
      assertThat(coverage.features(kind)).isNotEmpty();
      for (ComparisonFeature row : coverage.features(kind)) {
        double parts =
            number(row, "coveredMetres") + number(row, "gapMetres") + number(row, "offSideMetres");
        assertThat(parts).as(row.id()).isCloseTo(number(row, "lengthMetres"), within(1.0));
        assertThat(number(row, "coveredMetresLeast"))
            .isLessThanOrEqualTo(number(row, "coveredMetres"));
        assertThat(number(row, "coveredMetresMost"))
            .isGreaterThanOrEqualTo(number(row, "coveredMetres"));
      }
    }
    assertThat(coverage.features()).extracting(ComparisonFeature::id).doesNotHaveDuplicates();
  }

  @Test
  void the_length_of_a_pair_is_that_of_its_segments() {
    Comparison coverage = cover("2026-03-11", List.of());
    for (ComparisonFeature row : coverage.features("boundary")) {
      double stated =
          CATALOGUE.collection("boundaries").list().stream()
              .filter(
                  segment -> segment.text("pair").orElse("").equals(row.properties().get("pair")))
              .mapToDouble(segment -> segment.number("lengthMetres").orElse(Double.NaN))
              .sum();
      assertThat(number(row, "lengthMetres")).as(row.id()).isCloseTo(stated, within(1.0));
    }
  }
}
