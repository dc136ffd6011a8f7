// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class ElevationGridTest {

  private static final Envelope BOX = new Envelope(44, 45, 39, 39.5);
  private static final int COLUMNS = 200;
  private static final double CELL = 1.0 / COLUMNS;
  private static final Path RESOURCES = Path.of("src/test/resources/org/corridoratlas/feature");
  private static final Path HILLS = RESOURCES.resolve("hills-utm38.tif");

  @TempDir Path folder = Path.of("");

  private ElevationGrid grid(DoubleBinaryOperator height) {
    return grid(height, BOX);
  }

  private ElevationGrid grid(DoubleBinaryOperator height, Envelope extent) {
    Path file = folder.resolve("heights.tif");
    HeightFiles.write(file, BOX, COLUMNS, height);
    return ElevationGrid.read(file, extent);
  }

  private static double at(ElevationGrid grid, double lon, double lat) {
    return grid.metresAt(new Coordinate(lon, lat));
  }

  @Test
  void a_plane_is_met_everywhere_between_the_outermost_centres() {
    ElevationGrid grid = grid((lon, lat) -> 1000 * (lon - 44) - 600 * (lat - 39) + 250);
    Random random = new Random(8);
    for (int i = 0; i < 1000; i++) {
      double lon = 44 + CELL + random.nextDouble() * (1 - 2 * CELL);
      double lat = 39 + CELL + random.nextDouble() * (0.5 - 2 * CELL);
      double expected = 1000 * (lon - 44) - 600 * (lat - 39) + 250;
      assertThat(at(grid, lon, lat)).isCloseTo(expected, within(1e-3));
    }
  }

  @Test
  void a_cone_is_met_within_what_its_curvature_allows() {
    double metresPerDegree = 4000;
    DoubleBinaryOperator cone =
        (lon, lat) -> 3000 - metresPerDegree * Math.hypot(lon - 44.5, lat - 39.25);
    ElevationGrid grid = grid(cone);
    Random random = new Random(9);
    for (int i = 0; i < 1000; i++) {
      double lon = 44.1 + 0.8 * random.nextDouble();
      double lat = 39.05 + 0.4 * random.nextDouble();
      double radius = Math.hypot(lon - 44.5, lat - 39.25);
      // Bilinear error: at most an eighth of the second derivative, 1/r, in both directions.
      double most = metresPerDegree * CELL * CELL / 4 / Math.max(radius - 2 * CELL, CELL / 4);
      assertThat(at(grid, lon, lat)).isCloseTo(cone.applyAsDouble(lon, lat), within(most + 1e-3));
    }
  }

  @Test
  void the_outer_half_cell_has_the_height_of_the_edge_and_beyond_is_nothing() {
    ElevationGrid grid = grid((lon, lat) -> lat > 39.4 ? 700 : 300);
    assertThat(at(grid, 44.0001, 39.2)).isEqualTo(300);
    assertThat(at(grid, 44.9999, 39.4999)).isEqualTo(700);
    assertThat(at(grid, 43.99, 39.2)).isNaN();
    assertThat(at(grid, 44.5, 39.51)).isNaN();
  }

  @Test
  void a_missing_cell_takes_the_height_from_its_neighbourhood_only() {
    ElevationGrid grid =
        grid((lon, lat) -> Math.hypot(lon - 44.5025, lat - 39.2525) < CELL / 2 ? Double.NaN : 100);
    assertThat(at(grid, 44.5025, 39.2525)).isNaN();
    assertThat(at(grid, 44.5025 + 0.9 * CELL, 39.2525)).isNaN();
    assertThat(at(grid, 44.5025 + 1.1 * CELL, 39.2525)).isEqualTo(100);
    assertThat(at(grid, 44.5025, 39.2525 + 1.1 * CELL)).isEqualTo(100);
  }

  @Test
  void a_window_has_the_heights_of_the_whole() {
    DoubleBinaryOperator waves = (lon, lat) -> 500 * Math.sin(40 * lon) * Math.cos(30 * lat);
    ElevationGrid whole = grid(waves);
    Envelope part = new Envelope(44.31, 44.52, 39.13, 39.22);
    ElevationGrid window = grid(waves, part);
    for (int i = 0; i <= 50; i++) {
      double lon = 44.31 + i * 0.0042;
      double lat = 39.13 + i * 0.0018;
      assertThat(at(window, lon, lat)).isEqualTo(at(whole, lon, lat), within(1e-6));
    }
    assertThat(at(window, 44.7, 39.2)).isNaN();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/corridoratlas/feature/gdal-heights.csv",
      useHeadersInDisplayName = true)
  void another_reference_system_gives_what_gdal_gives(Double lon, Double lat, Double metres) {
    ElevationGrid grid = ElevationGrid.read(HILLS, new Envelope(46, 46.4, 38.8, 39.1));
    if (metres == null) {
      assertThat(at(grid, lon, lat)).isNaN();
    } else {
      assertThat(at(grid, lon, lat)).isCloseTo(metres, within(0.01));
    }
  }

  @Test
  void threads_do_not_disturb_each_other() {
    ElevationGrid grid = ElevationGrid.read(HILLS, new Envelope(46.1, 46.3, 38.8, 39));
    List<Double> alone = IntStream.range(0, 2000).mapToObj(i -> along(grid, i)).toList();
    List<Double> together =
        IntStream.range(0, 2000).parallel().mapToObj(i -> along(grid, i)).toList();
    assertThat(together).isEqualTo(alone);
  }

  private static double along(ElevationGrid grid, int i) {
    return at(grid, 46.14 + i * 6e-5, 38.91 + i * 3e-5);
  }

  @Test
  void it_says_what_it_is_and_how_much_it_covers() {
    ElevationGrid half = grid((lon, lat) -> 1, new Envelope(44.5, 45.5, 39, 39.5));
    assertThat(half.description().file()).isEqualTo("heights.tif");
    assertThat(half.description().coveredShare()).isCloseTo(0.5, within(0.03));
    assertThat(half.description().cellMetres()).isCloseTo(555, within(2.0));
    assertThat(half.description().hash())
        .isEqualTo(grid((lon, lat) -> 1, new Envelope(44.5, 45.5, 39, 39.5)).description().hash())
        .isNotEqualTo(grid((lon, lat) -> 2).description().hash());
  }

  @Test
  void what_cannot_be_used_is_refused_in_one_line() throws IOException {
    Path noise = Files.writeString(folder.resolve("noise.tif"), "not an image");
    Path bare = folder.resolve("bare.tif");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "tiff", bare.toFile());
    for (Path file : List.of(folder.resolve("absent.tif"), folder, noise, bare)) {
      refused(file, BOX, "The height model .*" + file.getFileName() + " .*");
    }
    refused(HILLS, BOX, ".*does not cover the data; it should cover longitude 44.0 to 45.0, .*");
  }

  private static void refused(Path file, Envelope extent, String message) {
    assertThatThrownBy(() -> ElevationGrid.read(file, extent))
        .isInstanceOf(ElevationException.class)
        .message()
        .matches(message)
        .hasLineCount(1);
  }
}
