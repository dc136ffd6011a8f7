// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class MeasuredLineTest {

  private static final double MILLIMETRE = 0.001;

  private static Coordinate[] reversed(Coordinate[] line) {
    Coordinate[] back = new Coordinate[line.length];
    for (int i = 0; i < line.length; i++) {
      back[i] = line[line.length - 1 - i];
    }
    return back;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_length_is_that_of_its_segments_and_of_the_way_back(long seed) {
    Coordinate[] positions = RandomLines.wandering(seed, 60);
    MeasuredLine line = MeasuredLine.of(positions);
    double sum = GeodesicLength.of(new GeometryFactory().createLineString(positions));
    assertThat(line.lengthMetres()).isCloseTo(sum, within(MILLIMETRE));
    assertThat(MeasuredLine.of(reversed(positions)).lengthMetres())
        .isCloseTo(sum, within(MILLIMETRE));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void slices_add_up_to_the_whole(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 60));
    double sum = 0;
    int slices = 17;
    for (int i = 0; i < slices; i++) {
      double from = line.lengthMetres() * i / slices;
      double to = line.lengthMetres() * (i + 1) / slices;
      double length = GeodesicLength.of(line.slice(from, to));
      assertThat(length).isCloseTo(to - from, within(0.01));
      sum += length;
    }
    assertThat(sum).isCloseTo(line.lengthMetres(), within(0.1));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_line_turned_round_is_the_line_measured_the_other_way(long seed) {
    Coordinate[] positions = RandomLines.wandering(seed, 60);
    assertSame(MeasuredLine.of(positions).reversed(), MeasuredLine.of(reversed(positions)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_part_is_the_slice_measured_anew(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 60));
    double from = line.lengthMetres() * 0.1 * (seed % 4);
    double to = line.lengthMetres() * (0.4 + 0.1 * (seed % 7));
    MeasuredLine part = line.part(from, to);
    assertThat(part.lengthMetres()).isCloseTo(to - from, within(1e-6));
    assertThat(part.slice(0, part.lengthMetres()).equalsExact(line.slice(from, to), 1e-9)).isTrue();
    for (double at = 0; at < to - from; at += 77) {
      assertThat(GeodesicLength.between(part.at(at), line.at(from + at))).isLessThan(MILLIMETRE);
    }
    for (int i = 1; i < part.size(); i++) {
      assertThat(part.along(i) - part.along(i - 1))
          .isBetween(0.0, MeasuredLine.MAX_STEP_METRES + MILLIMETRE);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void lines_joined_are_one_line_that_knows_where_each_ends(long seed) {
    List<Coordinate[]> lines =
        List.of(
            RandomLines.wandering(seed, 20),
            RandomLines.wandering(seed + 50, 30),
            RandomLines.wandering(seed + 90, 10));
    MeasuredLine.Joined joined = MeasuredLine.joined(lines);
    assertSame(
        joined.line(),
        MeasuredLine.of(lines.stream().flatMap(Arrays::stream).toArray(Coordinate[]::new)));
    for (int i = 0; i < lines.size(); i++) {
      Coordinate end = lines.get(i)[lines.get(i).length - 1];
      assertThat(GeodesicLength.between(joined.line().at(joined.ends().get(i)), end))
          .isLessThan(MILLIMETRE);
    }
    assertThat(joined.ends().get(2)).isEqualTo(joined.line().lengthMetres());
  }

  private static void assertSame(MeasuredLine line, MeasuredLine expected) {
    assertThat(line.size()).isEqualTo(expected.size());
    for (int i = 0; i < line.size(); i++) {
      assertThat(line.along(i)).isCloseTo(expected.along(i), within(1e-6));
      assertThat(GeodesicLength.between(line.vertex(i), expected.vertex(i))).isLessThan(1e-6);
    }
    LineString shown = line.slice(0, line.lengthMetres());
    assertThat(shown.equalsExact(expected.slice(0, expected.lengthMetres()), 1e-9)).isTrue();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void a_point_of_the_line_is_found_where_it_is(long seed) {
    MeasuredLine line = MeasuredLine.of(RandomLines.wandering(seed, 30));
    for (double share = 0; share <= 1; share += 0.09) {
      Coordinate point = line.at(share * line.lengthMetres());
      LinearReference found = line.nearest(point);
      assertThat(found.offsetMetres()).isLessThan(0.01);
      assertThat(GeodesicLength.between(line.at(found.alongMetres()), point)).isLessThan(0.01);
    }
  }

  @Test
  void a_long_segment_follows_the_geodesic() {
    // By theory the geodesic between two points of one parallel bulges towards the pole by about
    // L² tan φ / 8R: 40 m for 50 km at 39°.
    double length = 50_000;
    double degrees = Math.toDegrees(length / (6_386_900 * Math.cos(Math.toRadians(39))));
    MeasuredLine line =
        MeasuredLine.of(
            new Coordinate[] {new Coordinate(45, 39), new Coordinate(45 + degrees, 39)});
    double bulge = (line.at(line.lengthMetres() / 2).y - 39) * 111_010;
    assertThat(bulge)
        .isCloseTo(length * length * Math.tan(Math.toRadians(39)) / (8 * 6_386_900), within(1.0));
    assertThat(line.slice(0, line.lengthMetres()).getNumPoints()).isEqualTo(2);
  }

  @Test
  void a_line_needs_two_different_positions() {
    Coordinate a = new Coordinate(45, 39);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasuredLine.of(new Coordinate[] {a, a.copy()}));
  }
}
