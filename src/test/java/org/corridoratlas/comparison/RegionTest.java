// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.feature.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real region: what must hold for every proposal and any mix of them. */
class RegionTest {

  private static final Catalogue CATALOGUE = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
  private static final Comparer COMPARER = Comparer.of(ComparisonBasis.of(CATALOGUE));

  private static Comparison compare(List<String> proposals, List<String> between) {
    return COMPARER.compare(
        new ComparisonRequest(proposals, Optional.empty(), between, CATALOGUE.asOf(), "neutral"));
  }

  static Stream<String> proposals() {
    return CATALOGUE.collection("proposals").list().stream().map(Feature::id);
  }

  private static double number(ComparisonFeature feature, String property) {
    return ((Number) Objects.requireNonNull(feature.properties().get(property), property))
        .doubleValue();
  }

  private static void ledgersAddUp(Comparison comparison) {
    for (ComparisonFeature option : comparison.features("option")) {
      double length = number(option, "lengthMetres");
      double columns = number(option, "lengthMetresUndetermined");
      for (Feature jurisdiction : CATALOGUE.collection("jurisdictions").list()) {
        columns += number(option, Metrics.in(jurisdiction.id()));
      }
      assertThat(columns).as(option.id()).isCloseTo(length, within(1.0));
      double stretches =
          comparison.features("stretch").stream()
              .filter(stretch -> option.id().equals(stretch.properties().get("option")))
              .mapToDouble(stretch -> number(stretch, "lengthMetres"))
              .sum();
      assertThat(stretches).as(option.id()).isCloseTo(length, within(1.0));
    }
  }

  @ParameterizedTest
  @MethodSource("proposals")
  void the_ledger_of_every_proposal_adds_up(String proposal) {
    ledgersAddUp(compare(List.of(proposal), CATALOGUE.defaultBetween()));
    ledgersAddUp(compare(List.of(proposal), List.of()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_ledger_of_any_mix_adds_up(long seed) {
    List<String> all = new ArrayList<>(proposals().toList());
    SplittableRandom random = new SplittableRandom(seed);
    List<String> mix = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      mix.add(all.remove(random.nextInt(all.size())));
    }
    Comparison comparison = compare(mix, CATALOGUE.defaultBetween());
    ledgersAddUp(comparison);
    assertThat(comparison.features()).extracting(ComparisonFeature::id).doesNotHaveDuplicates();
  }

  @Test
  void every_option_on_the_southern_railway_enters_armenia_once_and_leaves_it_once() {
    List<ComparisonFeature> options =
        proposals()
            .flatMap(
                proposal ->
                    compare(List.of(proposal), List.of("horadiz", "nakhchivan"))
                        .features("option")
                        .stream())
            .filter(option -> "RAIL_S".equals(option.properties().get("route")))
            .toList();
    assertThat(options).hasSizeGreaterThanOrEqualTo(4);
    assertThat(options)
        .allSatisfy(
            option -> {
              assertThat(option.properties())
                  .containsEntry("jurisdictionSequence", "AZ>AM>AZ-NX")
                  .containsEntry("endsDiffer", false);
              assertThat(number(option, "crossings")).isEqualTo(2);
              assertThat(number(option, "lengthMetresAM")).isBetween(39_000.0, 47_000.0);
            });
  }
}
