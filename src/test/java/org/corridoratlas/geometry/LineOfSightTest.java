// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class LineOfSightTest {

  private static final Coordinate EYE = new Coordinate(45, 40);
  private static final LineOfSight.Terms STANDING = LineOfSight.Terms.STANDING;

  private static Coordinate eastward(double metres) {
    GeodesicData end = Geodesic.WGS84.Direct(EYE.y, EYE.x, 90, metres);
    return new Coordinate(end.lon2, end.lat2);
  }

  private static boolean visible(HeightField ground, double metres, LineOfSight.Terms terms) {
    return LineOfSight.over(ground, 50, terms).visible(EYE, eastward(metres)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1.75,2", "10,2", "30,0", "100,50"})
  void over_a_smooth_earth_one_sees_as_far_as_the_horizons_of_both(double eye, double target) {
    // Each horizon is sqrt(2 R h / (1 - k)) away.
    double reach = 2 * 6_371_008.8 / (1 - 0.13);
    double horizon = Math.sqrt(reach * eye) + Math.sqrt(reach * target);
    LineOfSight.Terms terms = new LineOfSight.Terms(eye, target, 0.13);
    assertThat(visible(at -> 500, 0.995 * horizon, terms)).isTrue();
    assertThat(visible(at -> 500, 1.005 * horizon, terms)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1.8,true", "1.9,false", "50,false"})
  void a_wall_half_way_hides_what_lies_below_the_line_over_it(double wall, boolean seen) {
    // Half way the line from 1.75 m to 2 m is 1.875 m high; over 1 km the earth bends by 2 cm.
    double half = GeodesicLength.between(EYE, eastward(500));
    HeightField ground = at -> Math.abs(GeodesicLength.between(EYE, at) - half) < 30 ? wall : 0;
    assertThat(visible(ground, 1000, STANDING)).isEqualTo(seen);
  }

  @Test
  void from_the_top_of_a_cone_its_whole_slope_is_seen_and_from_its_foot_nothing_behind() {
    HeightField cone = at -> Math.max(0, 1000 - GeodesicLength.between(eastward(5000), at) / 5);
    LineOfSight sight = LineOfSight.over(cone, 50, STANDING);
    assertThat(sight.visible(eastward(5000), eastward(200))).hasValue(true);
    assertThat(sight.visible(EYE, eastward(4990))).hasValue(true);
    assertThat(sight.visible(EYE, eastward(6000))).hasValue(false);
  }

  @Test
  void where_the_ground_is_not_known_nothing_is_said() {
    HeightField hole = at -> at.x > 45.005 && at.x < 45.006 ? Double.NaN : 0;
    assertThat(LineOfSight.over(hole, 20, STANDING).visible(EYE, eastward(2000))).isEmpty();
    assertThat(LineOfSight.over(hole, 20, STANDING).visible(EYE, eastward(200))).hasValue(true);
    assertThatThrownBy(() -> LineOfSight.over(hole, 0, STANDING)).hasMessageContaining("step");
  }

  /** The hills of the file, by the distances east and north that its projection has. */
  private static double hills(Coordinate at) {
    GeodesicData path = Geodesic.WGS84.Inverse(EYE.y, EYE.x, at.y, at.x);
    double x = path.s12 * Math.sin(Math.toRadians(path.azi1));
    double y = path.s12 * Math.cos(Math.toRadians(path.azi1));
    return 900 + 120 * Math.sin(x / 1500) * Math.cos(y / 1200) + 60 * Math.sin((x + 2 * y) / 2300);
  }

  @Test
  void hills_hide_what_gdal_viewshed_says_they_hide() throws IOException {
    LineOfSight sight = LineOfSight.over(LineOfSightTest::hills, 100, STANDING);
    List<String> rows = viewshed();
    int compared = 0;
    int same = 0;
    int missed = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length(); column++) {
        char seen = rows.get(row).charAt(column);
        if (seen == '.' || (row == 25 && column == 25)) {
          continue;
        }
        double x = -10_000 + 400.0 * column;
        double y = 10_000 - 400.0 * row;
        GeodesicData end =
            Geodesic.WGS84.Direct(EYE.y, EYE.x, Math.toDegrees(Math.atan2(x, y)), Math.hypot(x, y));
        boolean mine = sight.visible(EYE, new Coordinate(end.lon2, end.lat2)).orElseThrow();
        compared++;
        same += mine == (seen == '1') ? 1 : 0;
        missed += seen == '1' && !mine ? 1 : 0;
      }
    }
    // GDAL carries the least visible height from cell to cell, which errs to the hidden side.
    assertThat(compared).isGreaterThan(1900);
    assertThat(missed).isZero();
    assertThat((double) same / compared).isGreaterThan(0.965);
  }

  private static List<String> viewshed() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LineOfSightTest.class.getResourceAsStream("viewshed.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
