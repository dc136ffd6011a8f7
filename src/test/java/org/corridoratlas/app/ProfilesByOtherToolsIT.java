// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.HeightFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Profiles of the region's routes over an invented hilly ground, as served, against heights that
 * GDAL gives every 100 m: it refines the model two hundredfold, bilinear between the centres of
 * cells, and tells the cell of each station, which is right to the slope over half a fine cell.
 */
class ProfilesByOtherToolsIT {

  private static final Envelope REGION = new Envelope(44.5, 48.5, 38.5, 40);
  private static final int COLUMNS = 800;
  private static final int FINER = 200;

  /** Half a fine cell on the steepest slope, and rounding, metres. */
  private static final double HEIGHT = 0.15;

  /** Hills of some kilometres: slopes of up to 55 permille. */
  private static double ground(double lon, double lat) {
    return 1200 + 300 * Math.sin(9 * lon + 2 * lat) + 60 * Math.sin(23 * lat) * Math.cos(17 * lon);
  }

  @Test
  void gdal_gives_the_heights_and_what_is_made_of_them(@TempDir Path folder) throws Exception {
    Path model = folder.resolve("ground.tif");
    HeightFiles.write(model, REGION, COLUMNS, ProfilesByOtherToolsIT::ground);
    Path fine = folder.resolve("fine.vrt");
    String finer = 100 * FINER + "%";
    DebianProgram.GDAL_TRANSLATE.print(
        "-q", "-of", "VRT", "-r", "bilinear", "-outsize", finer, finer, "" + model, "" + fine);
    String asked = "proposals=tripp,khndzoresk-bichanak";
    try (Served served = Served.from(Path.of("geodata"), model)) {
      JsonNode lines = served.json("/api/comparisons?" + asked).path("features");
      JsonNode profiles = served.json("/api/profiles?" + asked).path("options");
      assertThat(profiles).hasSizeGreaterThanOrEqualTo(3);
      for (JsonNode profile : profiles) {
        assertProfile(profile, heights(fine, stations(line(lines, profile.path("id")), profile)));
      }
    }
  }

  private static JsonNode line(JsonNode features, JsonNode id) {
    for (JsonNode feature : features) {
      if (feature.path("id").equals(id)) {
        return feature.path("geometry");
      }
    }
    throw new AssertionError("no line of " + id);
  }

  /** Where the samples of a profile lie on the line. */
  private static List<Coordinate> stations(JsonNode geometry, JsonNode profile) {
    List<OtherTools.Pair> steps = new ArrayList<>();
    for (JsonNode line : OtherTools.lines(geometry)) {
      for (int i = 1; i < line.size(); i++) {
        steps.add(
            new OtherTools.Pair(
                OtherTools.position(line.path(i - 1)), OtherTools.position(line.path(i))));
      }
    }
    double[] lengths = OtherTools.distances(steps);
    List<Coordinate> stations = new ArrayList<>();
    int step = 0;
    double passed = 0;
    for (JsonNode sample : profile.path("samples")) {
      double along = sample.path(0).asDouble();
      while (step < lengths.length - 1 && passed + lengths[step] < along) {
        passed += lengths[step++];
      }
      double share = Math.min(1, lengths[step] == 0 ? 0 : (along - passed) / lengths[step]);
      Coordinate from = steps.get(step).from();
      Coordinate to = steps.get(step).to();
      stations.add(
          new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
    }
    return stations;
  }

  private static double[] heights(Path raster, List<Coordinate> stations) {
    StringBuilder input = new StringBuilder();
    stations.forEach(at -> input.append(at.x).append(' ').append(at.y).append('\n'));
    return DebianProgram.GDALLOCATIONINFO
        .printFor(input.toString(), "-valonly", "-wgs84", raster.toString())
        .lines()
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static void assertProfile(JsonNode profile, double[] heights) {
    JsonNode samples = profile.path("samples");
    assertThat(heights).hasSize(samples.size());
    double area = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < heights.length; i++) {
      assertThat(samples.path(i).path(1).asDouble()).isCloseTo(heights[i], within(HEIGHT));
      least = Math.min(least, heights[i]);
      most = Math.max(most, heights[i]);
      area += i == 0 ? 0 : step(samples, i) * (heights[i] + heights[i - 1]) / 2;
    }
    double length = profile.path("lengthMetres").asDouble();
    assertThat(value(profile, "heightMinMetres")).isCloseTo(least, within(HEIGHT));
    assertThat(value(profile, "heightMaxMetres")).isCloseTo(most, within(HEIGHT));
    assertThat(value(profile, "heightMeanMetres")).isCloseTo(area / length, within(0.1));
    double climbed = value(profile, "ascentMetres") - value(profile, "descentMetres");
    assertThat(climbed).isCloseTo(heights[heights.length - 1] - heights[0], within(2 * HEIGHT));
    assertGradients(profile, heights);
  }

  private static double step(JsonNode samples, int i) {
    return samples.path(i).path(0).asDouble() - samples.path(i - 1).path(0).asDouble();
  }

  private static double value(JsonNode profile, String figure) {
    return profile.path("figures").path(figure).path("value").asDouble(Double.NaN);
  }

  /**
   * The steps whose gradient, from the heights that GDAL gives, lies in each class; a gradient that
   * GDAL's heights leave open by a class edge is counted as either.
   */
  private static void assertGradients(JsonNode profile, double[] heights) {
    JsonNode samples = profile.path("samples");
    double window = profile.path("gradientWindowMetres").asDouble();
    double open = 1000 * 2 * HEIGHT / window;
    double steepest = 0;
    List<double[]> steps = new ArrayList<>();
    double length = profile.path("lengthMetres").asDouble();
    for (int i = 1; i < heights.length; i++) {
      double middle = samples.path(i).path(0).asDouble() - step(samples, i) / 2;
      double from = Math.max(0, Math.min(length - window, middle - window / 2));
      double rise = at(samples, heights, from + window) - at(samples, heights, from);
      steps.add(new double[] {1000 * Math.abs(rise) / window, step(samples, i)});
      steepest = Math.max(steepest, 1000 * Math.abs(rise) / window);
    }
    assertThat(value(profile, "rulingGradientPermille")).isCloseTo(steepest, within(1 + open));
    assertThat(profile.path("gradientClasses")).hasSizeGreaterThan(4);
    for (JsonNode found : profile.path("gradientClasses")) {
      double lower = found.path("fromPermille").asDouble();
      double upper = found.path("toPermille").asDouble(Double.POSITIVE_INFINITY);
      assertThat(found.path("lengthMetres").asDouble())
          .as(profile.path("id").asText() + " from " + lower)
          .isBetween(
              sum(steps, lower + open, upper - open), sum(steps, lower - open, upper + open));
    }
  }

  private static double sum(List<double[]> steps, double from, double to) {
    double inside =
        steps.stream().filter(s -> s[0] >= from && s[0] < to).mapToDouble(s -> s[1]).sum();
    return from < to ? inside : 0;
  }

  private static double at(JsonNode samples, double[] heights, double along) {
    int i = 1;
    while (i < heights.length - 1 && samples.path(i).path(0).asDouble() < along) {
      i++;
    }
    double before = samples.path(i - 1).path(0).asDouble();
    return heights[i - 1] + (heights[i] - heights[i - 1]) * (along - before) / step(samples, i);
  }
}
