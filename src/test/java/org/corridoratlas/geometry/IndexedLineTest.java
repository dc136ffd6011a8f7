// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class IndexedLineTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Steps of a quarter of a degree, so that vertices often lie on the sides of boxes. */
  private static double quarters(Random random, int most) {
    return random.nextInt(4 * most + 1) / 4.0;
  }

  private static LineString line(Random random) {
    Coordinate[] vertices = new Coordinate[2 + random.nextInt(random.nextInt(4) == 0 ? 300 : 9)];
    for (int i = 0; i < vertices.length; i++) {
      vertices[i] = new Coordinate(quarters(random, 8), quarters(random, 8));
    }
    return GEOMETRIES.createLineString(vertices);
  }

  @Test
  void a_line_meets_the_boxes_that_its_geometry_intersects() {
    Random random = new Random(20_261_127);
    int met = 0;
    for (int round = 0; round < 300; round++) {
      Geometry lines =
          random.nextBoolean()
              ? line(random)
              : GEOMETRIES.createMultiLineString(
                  new LineString[] {line(random), line(random), line(random)});
      IndexedLine indexed = IndexedLine.of(lines);
      for (int i = 0; i < 30; i++) {
        double west = quarters(random, 10) - 1;
        double south = quarters(random, 10) - 1;
        Envelope box =
            new Envelope(west, west + quarters(random, 1), south, south + quarters(random, 1));
        boolean meets = lines.intersects(GEOMETRIES.toGeometry(box));
        assertThat(indexed.meets(box)).as("%s in %s", box, lines).isEqualTo(meets);
        met += meets ? 1 : 0;
      }
    }
    assertThat(met).isBetween(2_000, 7_000);
  }

  @Test
  void no_box_is_met_by_nothing_and_nothing_but_lines_is_taken() {
    Geometry line = GEOMETRIES.createLineString(new Coordinate[] {at(0, 0), at(1, 1)});
    assertThat(IndexedLine.of(line).meets(new Envelope())).isFalse();
    assertThat(IndexedLine.of(GEOMETRIES.createLineString()).meets(new Envelope(0, 1, 0, 1)))
        .isFalse();
    Geometry point = GEOMETRIES.createPoint(at(0, 0));
    assertThatThrownBy(() -> IndexedLine.of(point))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Point");
  }

  private static Coordinate at(double longitude, double latitude) {
    return new Coordinate(longitude, latitude);
  }
}
