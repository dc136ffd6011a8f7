// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaSplitterTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static Geometry square(double west, double south, double side) {
    return FACTORY.toGeometry(new Envelope(west, west + side, south, south + side));
  }

  /** Two square states that share an edge at longitude 46. */
  private static final AreaSplitter STATES =
      AreaSplitter.of(Map.of("P", square(45, 38, 1), "Q", square(46, 38, 1)));

  private static MeasuredLine line(double... numbers) {
    Coordinate[] positions = new Coordinate[numbers.length / 2];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
    }
    return MeasuredLine.of(positions);
  }

  @Test
  void a_meridian_through_a_square_state_is_cut_at_its_edges() {
    // The meridian arc does not depend on the longitude, so GeodSolve's arc from 38° to 39° is the
    // length inside, whatever lies outside.
    List<AreaPart> parts = STATES.split(line(45.5, 37.5, 45.5, 39.5));
    assertThat(parts).extracting(AreaPart::area).containsExactly(null, "P", null);
    assertThat(parts.get(1).lengthMetres())
        .isCloseTo(
            GeodesicLength.between(new Coordinate(45.5, 38), new Coordinate(45.5, 39)),
            within(0.001));
  }

  @Test
  void an_equator_grid_gives_equal_parts() {
    AreaSplitter grid =
        AreaSplitter.of(
            Map.of("a", square(0, -0.5, 1), "b", square(1, -0.5, 1), "c", square(2, -0.5, 1)));
    List<AreaPart> parts = grid.split(line(0, 0, 3, 0));
    assertThat(parts).extracting(AreaPart::area).containsExactly("a", "b", "c");
    double degree = 2 * Math.PI * 6_378_137 / 360;
    assertThat(parts)
        .allSatisfy(p -> assertThat(p.lengthMetres()).isCloseTo(degree, within(0.001)));
  }

  @Test
  void touching_an_edge_without_crossing_cuts_nothing() {
    List<AreaPart> parts = STATES.split(line(45.5, 38.2, 46, 38.5, 45.5, 38.8));
    assertThat(parts).extracting(AreaPart::area).containsExactly("P");
  }

  @Test
  void a_line_on_the_shared_edge_stays_with_the_area_it_came_from() {
    List<AreaPart> parts = STATES.split(line(46.5, 38.2, 46, 38.3, 46, 38.6, 46.5, 38.7));
    assertThat(parts).extracting(AreaPart::area).containsExactly("Q");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void parts_are_contiguous_sum_to_the_line_and_lie_where_they_say(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 400));
    List<AreaPart> parts = STATES.split(line);
    double at = 0;
    for (AreaPart part : parts) {
      assertThat(part.fromMetres()).isEqualTo(at);
      at = part.toMetres();
      Coordinate middle = line.at((part.fromMetres() + part.toMetres()) / 2);
      assertThat(STATES.at(middle)).isEqualTo(part.area());
    }
    assertThat(at).isEqualTo(line.lengthMetres());
  }
}
