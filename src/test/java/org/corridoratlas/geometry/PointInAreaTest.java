// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PointInAreaTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Test
  void an_area_holds_its_edge_and_vertices_but_not_its_holes() throws ParseException {
    PointInArea area =
        PointInArea.of(
            new WKTReader()
                .read(
                    "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3)),"
                        + " ((20 0, 21 0, 21 1, 20 1, 20 0)))"));
    assertThat(area.covers(new Coordinate(1, 1))).isTrue();
    assertThat(area.covers(new Coordinate(9, 9))).as("vertex").isTrue();
    assertThat(area.covers(new Coordinate(4.5, 9))).as("level edge").isTrue();
    assertThat(area.covers(new Coordinate(3, 4.5))).as("edge of the hole").isTrue();
    assertThat(area.covers(new Coordinate(4.5, 4.5))).as("hole").isFalse();
    assertThat(area.covers(new Coordinate(20.5, 0.5))).as("second part").isTrue();
    assertThat(area.covers(new Coordinate(15, 0.5))).as("between the parts").isFalse();
    assertThat(area.covers(new Coordinate(4.5, 9.0000001))).as("just outside").isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void positions_lie_where_a_walk_along_every_edge_finds_them(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Geometry star = star(random, 3 + random.nextInt(400));
    PointInArea area = PointInArea.of(star);
    for (int i = 0; i < 2_000; i++) {
      Coordinate at = new Coordinate(3 * random.nextDouble() - 1.5, 3 * random.nextDouble() - 1.5);
      assertThat(area.covers(at)).as("%s", at).isEqualTo(walked(at, star));
    }
    for (Coordinate vertex : star.getCoordinates()) {
      assertThat(area.covers(vertex)).as("vertex %s", vertex).isTrue();
      Coordinate level = new Coordinate(vertex.x + 1e-3, vertex.y);
      assertThat(area.covers(level)).as("beside %s", vertex).isEqualTo(walked(level, star));
    }
  }

  private static boolean walked(Coordinate at, Geometry area) {
    return SimplePointInAreaLocator.locate(at, area) != Location.EXTERIOR;
  }

  /** A ring whose every vertex is seen from the origin. */
  private static Geometry star(SplittableRandom random, int corners) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double azimuth = 2 * Math.PI * i / corners;
      double reach = 0.2 + random.nextDouble();
      ring[i] = new Coordinate(reach * Math.cos(azimuth), reach * Math.sin(azimuth));
    }
    ring[corners] = ring[0];
    return GEOMETRIES.createPolygon(ring);
  }
}
