// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Answers.number;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.provenance.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The real region: borders by date, and every published figure with its counterpart or reason. */
class BorderRegionTest {

  private static final Catalogue CATALOGUE = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
  private static final ComparisonBasis BASIS = ComparisonBasis.of(CATALOGUE);
  private static final BorderBasis BORDERS = BorderBasis.of(CATALOGUE);

  private static ComparisonFeature pair(String pair, String day) {
    return Borders.of(BASIS, BORDERS)
        .ledger(new BorderRequest(AsOf.parse(day), List.of(), List.of(), "neutral"))
        .features("pair")
        .stream()
        .filter(row -> row.id().equals(pair))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "planimeter-pairs.csv")
  void the_length_of_a_pair_is_what_planimeter_gives(String pair, double metres) {
    assertThat(number(pair(pair, "2025-01-01"), "lengthMetres")).isCloseTo(metres, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, , true",
    "1991-12-20, , true",
    "1991-12-21, 0, false",
    "2024-04-19, 0, false",
    "2024-05-14, 0, false",
    "2024-05-15, 12600, false",
    "2026-03-11, 12600, false",
  })
  void what_is_delimited_follows_the_day(String day, Double metres, boolean unknown) {
    ComparisonFeature pair = pair("AM-AZ", day);
    if (metres == null) {
      assertThat(pair.properties()).containsEntry("delimitedMetres", null);
    } else {
      assertThat(number(pair, "delimitedMetres")).isCloseTo(metres, within(1.0));
    }
    assertThat(number(pair, "lengthMetresStatusUnknown") > 0).isEqualTo(unknown);
  }

  @Test
  void both_published_lengths_of_what_is_delimited_are_told() {
    Map<String, ?> pair = pair("AM-AZ", "2026-03-11").properties();
    assertThat(pair.get("officialDelimitedMetres")).isEqualTo(12_600.0);
    assertThat(String.valueOf(pair.get("publishedDelimited"))).contains("claimedMetres=12700.0");
  }

  @Test
  void every_claim_stands_once_with_a_counterpart_or_a_reason() {
    List<Map<String, Object>> claims =
        Claims.of(BASIS, BORDERS)
            .bySubject(Optional.empty(), AsOf.parse("2100-01-01"), "neutral")
            .subjects()
            .stream()
            .flatMap(subject -> subject.groups().stream())
            .flatMap(group -> group.claims().stream())
            .toList();
    assertThat(claims).hasSameSizeAs(CATALOGUE.collection("claims").list());
    assertThat(claims)
        .allSatisfy(
            claim -> {
              boolean measured =
                  claim.get("measuredMetres") != null || claim.get("measuredSquareMetres") != null;
              assertThat(claim.get("measuredReason") == null).isEqualTo(measured);
              assertThat(claim.get("deviationPercent") != null).isEqualTo(measured);
              assertThat((List<?>) claim.get("sources")).isNotEmpty();
            });
  }
}
