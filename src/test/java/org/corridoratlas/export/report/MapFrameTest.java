// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.corridoratlas.geometry.GeodesicLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapFrameTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static Geometry line(double... lonLat) {
    Coordinate[] line = new Coordinate[lonLat.length / 2];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
    }
    return FACTORY.createLineString(line);
  }

  @ParameterizedTest
  @CsvSource({"42.5, 38, 50.5, 42.3", "45.4, 38.8, 47.4, 39.7", "0, 0, 1, 0.5", "20, 60, 26, 64"})
  void a_kilometre_on_the_map_is_a_kilometre_on_the_ground_within_one_per_cent(
      double west, double south, double east, double north) {
    MapFrame frame = MapFrame.around(List.of(line(west, south, east, north)));
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 200; i++) {
      Coordinate a = new Coordinate(random.nextDouble(west, east), random.nextDouble(south, north));
      double turn = random.nextDouble(2 * Math.PI);
      Coordinate b = new Coordinate(a.x + 0.05 * Math.cos(turn), a.y + 0.05 * Math.sin(turn));
      double drawn = frame.at(a).distance(frame.at(b)) * frame.metresPerUnit();
      double ground = GeodesicLength.between(a, b);
      assertThat(drawn).isCloseTo(ground, within(ground * 0.01));
    }
  }

  @Test
  void the_bar_is_a_round_number_of_kilometres_of_that_length() {
    MapFrame frame = MapFrame.around(List.of(line(45.4, 38.8, 47.4, 39.7)));
    ScaleBar bar = ScaleBar.of(frame, 130);
    assertThat(bar.width()).isBetween(52.0, 130.0);
    assertThat(bar.kilometres()).isIn(5.0, 10.0, 20.0, 50.0);
    assertThat(bar.width() * frame.metresPerUnit())
        .isCloseTo(bar.kilometres() * 1000, within(1e-6));
  }

  @Test
  void north_is_up_and_the_whole_line_is_on_the_sheet() {
    Geometry line = line(45.4, 38.8, 47.4, 39.7);
    MapFrame frame = MapFrame.around(List.of(line));
    assertThat(Stream.of(line.getCoordinates()).map(frame::at))
        .allMatch(point -> frame.holds(point, 20));
    assertThat(frame.at(new Coordinate(46, 39.5)).y)
        .isLessThan(frame.at(new Coordinate(46, 39.0)).y);
  }

  @Test
  void the_colours_are_those_of_the_page() throws Exception {
    String tokens = Files.readString(Path.of("web", "style", "tokens.css"), StandardCharsets.UTF_8);
    String day = tokens.substring(0, tokens.indexOf("dark"));
    Stream<String> options = Stream.iterate(0, i -> i + 1).limit(6).map(Palette::option);
    Stream<String> others =
        Stream.of(Palette.LAND, Palette.INK, Palette.WATER, Palette.REGIME, Palette.UNDETERMINED);
    assertThat(Stream.concat(options, others)).allMatch(day::contains);
  }

  @Test
  void no_two_boxes_are_given_the_same_room() {
    MapFrame frame = MapFrame.around(List.of(line(45.4, 38.8, 47.4, 39.7)));
    Occupancy occupancy = new Occupancy(frame);
    Coordinate mark = new Coordinate(300, 150);
    Coordinate size = new Coordinate(60, 12);
    long found =
        Stream.generate(() -> occupancy.beside(mark, size, true))
            .limit(80)
            .takeWhile(java.util.Optional::isPresent)
            .map(java.util.Optional::orElseThrow)
            .peek(box -> assertThat(occupancy.isFree(box)).isFalse())
            .count();
    assertThat(found).isBetween(4L, 79L);
  }
}
