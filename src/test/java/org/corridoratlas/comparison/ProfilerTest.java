// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Names;
import org.corridoratlas.geometry.HeightField;
import org.corridoratlas.place.SpotHeight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class ProfilerTest {

  /** A degree of the equator, metres. */
  private static final double DEGREE = 2 * Math.PI * 6_378_137 / 360;

  /** Ten metres of height for each kilometre of the equator. */
  private static final HeightField SLOPE = lonLat -> 0.01 * DEGREE * lonLat.x;

  private static World world() {
    return World.threeStates()
        .section("there", "P", 10, 0.2, 0, 0.8, 0)
        .section("on", "Q", 10, 0.8, 0, 1.6, 0)
        .route("FORTH", "there", "on")
        .route("BACK", "-on", "-there");
  }

  private static SpotHeight spot(String id, double lon, double lat, double metres) {
    return new SpotHeight(
        id, Names.of(Map.of("en", id)), new Coordinate(lon, lat), metres, List.of());
  }

  private static Profiler withModel(HeightField field) {
    return Profiler.of(
        world().comparer(),
        List.of(),
        Optional.of(new HeightModel(field, 100, Map.of("file", "f"))));
  }

  private static Profiler withPlaces(SpotHeight... places) {
    return Profiler.of(world().comparer(), List.of(places), Optional.empty());
  }

  private static List<Map<String, Object>> profiles(Profiler profiler, String... proposals) {
    return profiler
        .profile(new ProfileRequest(World.request(proposals), Map.of()))
        .features()
        .stream()
        .map(ComparisonFeature::properties)
        .toList();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static @Nullable Object figure(Map<String, Object> option, String figure, String part) {
    return map(map(option.get("figures")).get(figure)).get(part);
  }

  private static double number(@Nullable Object value) {
    return value instanceof Double number ? number : Double.NaN;
  }

  private static double value(Map<String, Object> option, String figure) {
    return number(figure(option, figure, "value"));
  }

  private static List<?> sample(Map<String, Object> option, int i) {
    return list(list(option.get("samples")).get(i));
  }

  private static List<?> last(Map<String, Object> option) {
    return sample(option, list(option.get("samples")).size() - 1);
  }

  @Test
  void a_profile_is_as_long_as_its_option_and_has_a_station_every_100_m() {
    Map<String, Object> option = profiles(withModel(SLOPE), "pFORTH").get(0);
    assertThat(last(option).get(0)).isEqualTo(option.get("lengthMetres"));
    assertThat(number(option.get("lengthMetres"))).isCloseTo(1.4 * DEGREE, within(0.1));
    assertThat(list(option.get("samples"))).hasSize((int) Math.ceil(1.4 * DEGREE / 100) + 1);
    assertThat(sample(option, 7).get(0)).isEqualTo(700.0);
  }

  @Test
  void a_constant_grade_is_found_again() {
    Map<String, Object> option = profiles(withModel(SLOPE), "pFORTH").get(0);
    assertThat(option).containsEntry("method", "elevation-model");
    assertThat(value(option, "ascentMetres")).isCloseTo(14 * DEGREE / 1000, within(0.1));
    assertThat(value(option, "descentMetres")).isZero();
    assertThat(value(option, "heightMinMetres")).isCloseTo(2 * DEGREE / 1000, within(0.1));
    assertThat(value(option, "heightMaxMetres")).isCloseTo(16 * DEGREE / 1000, within(0.1));
    assertThat(value(option, "heightMeanMetres")).isCloseTo(9 * DEGREE / 1000, within(0.1));
    assertThat(value(option, "rulingGradientPermille")).isEqualTo(10);
    assertThat(value(option, "overLimitMetres")).isZero();
  }

  @Test
  void the_way_back_swaps_ascent_and_descent_and_keeps_the_rest() {
    HeightField hills = lonLat -> 300 * Math.sin(40 * lonLat.x) + 40 * Math.cos(333 * lonLat.x);
    List<Map<String, Object>> both = profiles(withModel(hills), "pFORTH", "pBACK");
    Map<String, Object> forth = both.get(0);
    Map<String, Object> back = both.get(1);
    assertThat(value(back, "ascentMetres")).isCloseTo(value(forth, "descentMetres"), within(2.0));
    assertThat(value(back, "descentMetres")).isCloseTo(value(forth, "ascentMetres"), within(2.0));
    for (String same : List.of("heightMinMetres", "heightMaxMetres", "heightMeanMetres")) {
      assertThat(value(back, same)).isCloseTo(value(forth, same), within(0.5));
      assertThat(number(figure(back, same, "difference")))
          .isCloseTo(value(back, same) - value(forth, same), within(0.1));
    }
    assertThat(value(back, "rulingGradientPermille"))
        .isCloseTo(value(forth, "rulingGradientPermille"), within(0.2));
  }

  @Test
  void crossings_stand_where_the_jurisdiction_changes() {
    Map<String, Object> option = profiles(withModel(SLOPE), "pFORTH").get(0);
    List<?> crossings = list(option.get("crossings"));
    assertThat(crossings).hasSize(1);
    assertThat(number(map(crossings.get(0)).get("alongMetres")))
        .isCloseTo(0.8 * DEGREE, within(1.0));
  }

  @Test
  void a_gap_in_the_model_leaves_figures_unknown_and_says_how_long_it_is() {
    HeightField gap = lonLat -> lonLat.x > 1 && lonLat.x < 1.1 ? Double.NaN : 500;
    Map<String, Object> option = profiles(withModel(gap), "pFORTH").get(0);
    assertThat(option).containsEntry("method", "elevation-model");
    assertThat(figure(option, "ascentMetres", "value")).isNull();
    assertThat(String.valueOf(figure(option, "ascentMetres", "reason")))
        .matches("the height model has no height on 11[1-3]\\d\\d m of the option");
    assertThat(list(option.get("gradientClasses"))).isEmpty();
  }

  @Test
  void without_a_model_listed_heights_are_joined_and_no_figure_is_told() {
    Map<String, Object> option =
        profiles(
                withPlaces(
                    spot("far", 1, 0.02, 9000),
                    spot("east", 1.2, 0.005, 700),
                    spot("west", 0.4, 0, 300),
                    spot("beside", 0.4, 0.001, 999)),
                "pFORTH")
            .get(0);
    assertThat(option).containsEntry("method", "waypoints");
    int middle = (int) Math.round(0.6 * DEGREE / 100);
    assertThat(number(sample(option, middle).get(1))).isCloseTo(500, within(0.5));
    assertThat(sample(option, 0).get(1)).isNull();
    assertThat(last(option).get(1)).isNull();
    assertThat(list(option.get("waypoints"))).hasSize(2);
    for (Metric metric : ProfileFigures.METRICS) {
      assertThat(figure(option, metric.id(), "value")).isNull();
      assertThat(String.valueOf(figure(option, metric.id(), "reason"))).contains("2 places");
    }
  }

  @Test
  void a_model_that_knows_nothing_of_an_option_leaves_it_to_the_places() {
    assertThat(profiles(withModel(lonLat -> Double.NaN), "pFORTH").get(0))
        .containsEntry("method", "waypoints");
  }

  @Test
  void limits_are_told_by_mode_and_must_be_gradients() {
    ProfileRequest request = new ProfileRequest(World.request("pFORTH"), Map.of("rail", 9.0));
    Map<String, Object> option = withModel(SLOPE).profile(request).features().get(0).properties();
    assertThat(option).containsEntry("gradientLimitPermille", 9.0);
    assertThat(value(option, "overLimitMetres")).isCloseTo(1.4 * DEGREE, within(0.1));
    for (double wrong : new double[] {0, -1, 501, Double.NaN}) {
      assertThatThrownBy(() -> new ProfileRequest(World.request("p"), Map.of("road", wrong)))
          .isInstanceOf(ComparisonException.class);
    }
  }

  @Test
  void equal_requests_give_equal_answers() {
    assertThat(profiles(withModel(SLOPE), "pFORTH", "pBACK"))
        .isEqualTo(profiles(withModel(SLOPE), "pFORTH", "pBACK"));
  }
}
