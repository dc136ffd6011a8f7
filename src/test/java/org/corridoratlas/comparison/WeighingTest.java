// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridoratlas.comparison.Criterion.Preference.LESS;
import static org.corridoratlas.comparison.Criterion.Preference.MORE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

  private static WeighedOption option(String id, double... values) {
    return banded(id, 0, values);
  }

  private static WeighedOption banded(String id, double band, double... values) {
    return new WeighedOption(
        id,
        id,
        DoubleStream.of(values).boxed().toList(),
        DoubleStream.of(values).map(value -> band).boxed().toList());
  }

  private static final Criterion LENGTH = new Criterion("length", 1, LESS);
  private static final Criterion PEOPLE = new Criterion("people", 1, MORE);

  @Test
  void of_two_options_and_one_metric_the_preferred_has_100_and_the_other_0() {
    Weighing less = new Weighing(List.of(LENGTH), List.of(option("a", 100), option("b", 300)));
    assertThat(less.scores()).containsExactly(100, 0);
    assertThat(less.ranks()).containsExactly(1, 2);
    Weighing more = new Weighing(List.of(PEOPLE), less.options());
    assertThat(more.scores()).containsExactly(0, 100);
    assertThat(less.underWeights(0.25).stability()).isEqualTo(1);
  }

  @Test
  void equal_weights_on_opposite_metrics_tie_and_the_tie_is_shared() {
    Weighing weighing =
        new Weighing(List.of(LENGTH, PEOPLE), List.of(option("a", 1, 1), option("b", 2, 2)));
    assertThat(weighing.scores()).containsExactly(50, 50);
    assertThat(weighing.ranks()).containsExactly(1, 1);
    Spread spread = weighing.underWeights(0.25);
    // The weights are w(1 ± 0.25) each: the score of a goes from 0.75/2 to 1.25/2 at the corners.
    assertThat(spread.leastScore(0)).isCloseTo(37.5, within(1e-9));
    assertThat(spread.mostScore(0)).isCloseTo(62.5, within(1e-9));
    assertThat(spread.bestRank(0)).isEqualTo(1);
    assertThat(spread.worstRank(0)).isEqualTo(2);
    assertThat(spread.stability()).isLessThan(0.01);
  }

  @Test
  void the_share_of_flips_is_the_area_of_the_box_beyond_the_line_of_equal_scores() {
    // a has 100·w1, b has 100·w2: they change places where w1 < w2. For w1 = 1 and w2 = 0.8, even
    // within 25 %, the corner beyond w1 = w2 is a triangle of (1 − 0.75)² / 2 in 0.5 · 0.4.
    Weighing weighing =
        new Weighing(
            List.of(LENGTH, new Criterion("people", 0.8, MORE)),
            List.of(option("a", 1, 1), option("b", 2, 2)));
    assertThat(weighing.ranks()).containsExactly(1, 2);
    double expected = 0.25 * 0.25 / 2 / (0.5 * 0.4);
    assertThat(1 - weighing.underWeights(0.25).stability()).isCloseTo(expected, within(0.02));
  }

  @Test
  void without_change_and_without_bands_everything_stands() {
    Weighing weighing =
        new Weighing(
            List.of(LENGTH, PEOPLE),
            List.of(option("a", 1, 2), option("b", 2, 9), option("c", 3, 4)));
    for (Spread spread : List.of(weighing.underWeights(0), weighing.underUncertainty())) {
      assertThat(spread.stability()).isEqualTo(1);
      assertThat(spread.trials()).isEqualTo(Weighing.TRIALS);
      for (int i = 0; i < 3; i++) {
        assertThat(spread.mostScore(i)).isEqualTo(spread.leastScore(i));
        assertThat(spread.bestRank(i)).isEqualTo(spread.worstRank(i));
      }
    }
  }

  @Test
  void bands_that_do_not_meet_keep_the_ranks_and_bands_that_are_alike_flip_half() {
    Weighing apart =
        new Weighing(List.of(LENGTH), List.of(banded("a", 10, 100), banded("b", 10, 130)));
    assertThat(apart.underUncertainty().stability()).isEqualTo(1);
    Weighing alike =
        new Weighing(List.of(LENGTH), List.of(banded("a", 10, 100), banded("b", 10, 100.001)));
    assertThat(alike.underUncertainty().stability()).isCloseTo(0.5, within(0.03));
  }

  @Test
  void options_on_one_alignment_err_together() {
    List<Double> band = List.of(10.0);
    Weighing weighing =
        new Weighing(
            List.of(LENGTH),
            List.of(
                new WeighedOption("a", "same", List.of(100.0), band),
                new WeighedOption("b", "same", List.of(101.0), band)));
    assertThat(weighing.underUncertainty().stability()).isEqualTo(1);
  }

  @Test
  void what_is_equal_for_all_separates_nobody_and_its_weight_does_not_count() {
    Weighing weighing =
        new Weighing(
            List.of(new Criterion("same", 100, LESS), LENGTH),
            List.of(option("a", 7, 1), option("b", 7, 2)));
    assertThat(weighing.scores()).containsExactly(100, 0);
    assertThat(weighing.scoring().separates(0)).isFalse();
    Weighing equal = new Weighing(List.of(LENGTH), List.of(option("a", 1), option("b", 1)));
    assertThat(equal.scores()).containsOnly(Double.NaN);
    assertThat(equal.ranks()).containsExactly(1, 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_dominated_option_never_outranks_whatever_the_weights(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Criterion> criteria = criteria(random, 5);
    List<WeighedOption> options = options(random, 6, criteria);
    WeighedOption best = options.get(0);
    List<Double> worse = new ArrayList<>();
    for (int m = 0; m < criteria.size(); m++) {
      worse.add(best.values().get(m) + (criteria.get(m).preference() == LESS ? 1 : -1));
    }
    options.add(new WeighedOption("dominated", "dominated", worse, best.bands()));
    Weighing weighing = new Weighing(criteria, options);
    assertThat(weighing.ranks()[6]).isGreaterThan(weighing.ranks()[0]);
    Spread spread = weighing.underWeights(0.25);
    assertThat(spread.worstRank(6)).isGreaterThanOrEqualTo(spread.worstRank(0));
    assertThat(spread.mostScore(6)).isLessThan(spread.mostScore(0));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void scaling_all_weights_and_reordering_what_is_asked_change_nothing(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Criterion> criteria = criteria(random, 4);
    List<WeighedOption> options = options(random, 5, criteria);
    Weighing one = new Weighing(criteria, options);
    List<Criterion> scaled =
        criteria.stream()
            .map(c -> new Criterion(c.metric(), 8 * c.weight(), c.preference()))
            .toList();
    Weighing other = new Weighing(scaled, options);
    assertThat(other.scores()).containsExactly(one.scores());
    same(other.underWeights(0.25), one.underWeights(0.25), List.of(0, 1, 2, 3, 4));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void exchanging_names_and_places_exchanges_results_and_nothing_else(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Criterion> criteria = criteria(random, 4);
    List<WeighedOption> options = options(random, 5, criteria);
    Weighing one = new Weighing(criteria, options);
    List<WeighedOption> turned =
        new ArrayList<>(
            options.stream()
                .map(o -> new WeighedOption("x" + o.id(), "y" + o.id(), o.values(), o.bands()))
                .toList());
    Collections.reverse(turned);
    Weighing other = new Weighing(criteria, turned);
    List<Integer> places = List.of(4, 3, 2, 1, 0);
    same(one.underWeights(0.25), other.underWeights(0.25), places);
    same(one.underUncertainty(), other.underUncertainty(), places);
    for (int i = 0; i < 5; i++) {
      assertThat(other.scores()[places.get(i)]).isEqualTo(one.scores()[i]);
      assertThat(other.ranks()[places.get(i)]).isEqualTo(one.ranks()[i]);
    }
  }

  private static void same(Spread one, Spread other, List<Integer> places) {
    assertThat(other.stability()).isEqualTo(one.stability());
    for (int i = 0; i < places.size(); i++) {
      int j = places.get(i);
      assertThat(other.leastScore(j)).isEqualTo(one.leastScore(i));
      assertThat(other.mostScore(j)).isEqualTo(one.mostScore(i));
      assertThat(other.flipShare(j)).isEqualTo(one.flipShare(i));
      assertThat(other.worstRank(j)).isEqualTo(one.worstRank(i));
    }
  }

  private static List<Criterion> criteria(SplittableRandom random, int count) {
    List<Criterion> criteria = new ArrayList<>();
    for (int m = 0; m < count; m++) {
      criteria.add(
          new Criterion("m" + m, 0.1 + random.nextDouble(), random.nextBoolean() ? LESS : MORE));
    }
    return criteria;
  }

  private static List<WeighedOption> options(
      SplittableRandom random, int count, List<Criterion> criteria) {
    List<WeighedOption> options = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      options.add(
          banded(
              "o" + i,
              5,
              criteria.stream().mapToDouble(c -> 10 + 90 * random.nextDouble()).toArray()));
    }
    return options;
  }
}
