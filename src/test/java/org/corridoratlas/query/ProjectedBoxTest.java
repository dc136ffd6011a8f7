// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectedBoxTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final FeatureCollection POINTS = points();

  private static FeatureCollection points() {
    FeatureType type = FeatureType.of("points", List.of());
    Random random = new Random(20_220_914);
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Coordinate place = new Coordinate(42 + 9 * random.nextDouble(), 38 + 5 * random.nextDouble());
      features.add(type.feature("p" + i, GEOMETRIES.createPoint(place), Map.of()));
    }
    features.add(type.feature("nowhere", null, Map.of()));
    return FeatureCollection.of(type, features);
  }

  /** Points lie in the box exactly when their positions in the box's system do. */
  @ParameterizedTest
  @EnumSource(ReferenceSystem.class)
  void a_box_selects_by_the_positions_of_its_own_system(ReferenceSystem system) {
    Coordinate a = expressed(system, new Coordinate(43.5, 38.8));
    Coordinate b = expressed(system, new Coordinate(48.25, 41.5));
    Envelope box = new Envelope(a, b);
    List<String> expected =
        POINTS.list().stream()
            .filter(
                feature ->
                    feature
                        .geometry()
                        .map(g -> box.contains(system.express(g).getCoordinate()))
                        .orElse(true))
            .map(Feature::id)
            .toList();
    String text = box.getMinX() + "," + box.getMinY() + "," + box.getMaxX() + "," + box.getMaxY();
    assertThat(POINTS.select(BoundingBox.filter(text, system)).stream().map(Feature::id))
        .containsExactlyElementsOf(expected)
        .hasSizeBetween(400, 900);
  }

  private static Coordinate expressed(ReferenceSystem system, Coordinate degrees) {
    return system.express(GEOMETRIES.createPoint(degrees)).getCoordinate();
  }

  @Test
  void a_box_in_latitude_and_longitude_may_cross_the_antimeridian() {
    assertThat(POINTS.select(BoundingBox.filter("30,50,50,43", ReferenceSystem.EPSG_4326)))
        .hasSize(POINTS.select(BoundingBox.filter("50,30,43,50", ReferenceSystem.CRS84)).size())
        .hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPSG_32638 | 600000,4300000,500000,4400000",
        "EPSG_32638 | -90000000,4300000,500000,4400000",
        "EPSG_32639 | 0,0,1,90000000",
        "EPSG_3857 | -30000000,0,1,1",
        "EPSG_4326 | 0,0,10,181",
        "EPSG_4326 | 91,0,92,1",
        "EPSG_32638 | 1,2,3",
        "EPSG_32638 | 1,2,3,x"
      })
  void a_box_that_cannot_be_is_refused(ReferenceSystem system, String box) {
    assertThatThrownBy(() -> BoundingBox.filter(box, system))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.remedy()).contains(system.uri()));
  }
}
