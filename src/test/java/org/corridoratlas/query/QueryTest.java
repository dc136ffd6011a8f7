// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class QueryTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final FeatureType TYPE =
      FeatureType.of("things", List.of(date("validFrom"), date("validTo"), date("date")));

  private static final FeatureCollection THINGS =
      FeatureCollection.of(
          TYPE,
          List.of(
              thing("west", -179.5, Map.of("validFrom", "1941", "validTo", "1991-12")),
              thing("east", 179.5, Map.of("validFrom", "2021-11")),
              thing("middle", 45.0, Map.of("date", "2025-03-13")),
              TYPE.feature("nowhere", null, Map.of())));

  private static PropertySpec date(String name) {
    return new PropertySpec(name, PropertyType.STRING, "date", null, List.of(), name);
  }

  private static Feature thing(String id, double lon, Map<String, Object> values) {
    return TYPE.feature(id, FACTORY.createPoint(new Coordinate(lon, 39)), values);
  }

  private static List<String> ids(List<Feature> features) {
    return features.stream().map(Feature::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40,38,50,41 | middle,nowhere",
        "40,38,0,50,41,9000 | middle,nowhere",
        "-180,-90,180,90 | west,east,middle,nowhere",
        "179,38,-179,40 | west,east,nowhere",
        " 4e1 , 38.0, +50, 41. | middle,nowhere",
        "0,0,0,0 | nowhere",
      })
  void a_box_selects_what_meets_it_and_what_has_no_place(String box, String expected) {
    assertThat(ids(THINGS.select(BoundingBox.parse(box).filter())))
        .containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,2,3",
        "1,2,3,4,5",
        "1,2,3,x",
        "1,2,3,NaN",
        "1,2,3,Infinity",
        "0,-91,1,1",
        "0,0,181,1",
        "0,2,1,1",
        "0x1,0,1,1",
        "1f,0,1,1"
      })
  void what_is_no_box_is_refused_with_the_value(String box) {
    assertThatThrownBy(() -> BoundingBox.parse(box))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.parameter()).isEqualTo("bbox");
              assertThat(e.value()).isEqualTo(box);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1941-01-01 | west,nowhere",
        "1991-12-31T23:59:59Z | west,nowhere",
        "1992-01-01T01:00:00+04:00 | west,nowhere",
        "1992-01-01 | nowhere",
        "2021-11-01/.. | east,middle,nowhere",
        "2021-11-01/ | east,middle,nowhere",
        "../1950-01-01 | west,nowhere",
        "/1950-01-01 | west,nowhere",
        "1950-01-01/2022-01-01 | west,east,nowhere",
        "2025-03-13 | east,middle,nowhere",
      })
  void a_time_selects_what_shares_a_day_with_it_and_what_has_no_time(String time, String expected) {
    assertThat(ids(THINGS.select(TimeInterval.parse(time).filter())))
        .containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "/",
        "2024",
        "2024-13-01",
        "yesterday",
        "a/b/c",
        "2024-01-02/2024-01-01",
        "2024-01-01T00:00:00"
      })
  void what_is_no_time_is_refused_with_the_value(String time) {
    assertThatThrownBy(() -> TimeInterval.parse(time))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.parameter()).isEqualTo("datetime"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10, 11, 100})
  void pages_show_everything_once_in_order(int limit) {
    List<Integer> all = IntStream.range(0, 11).boxed().toList();
    List<Integer> seen = new ArrayList<>();
    Page page = new Page(limit, 0);
    seen.addAll(page.of(all));
    while (page.continues(all.size())) {
      page = page.next();
      seen.addAll(page.of(all));
    }
    assertThat(seen).isEqualTo(all);
  }

  @Test
  void more_than_the_most_gives_the_most_and_beyond_the_end_is_nothing() {
    assertThat(Page.parse("99999999999", "0").limit()).isEqualTo(Page.MAXIMUM);
    assertThat(Page.parse("5", "2147483647").of(List.of(1, 2, 3))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,0", "x,0", "1.5,0", "'',0", "1,-1", "1,x"})
  void what_is_no_page_is_refused(String limit, String offset) {
    assertThatThrownBy(() -> Page.parse(limit, offset)).isInstanceOf(QueryException.class);
  }
}
