// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The region of two squares with one more dataset, {@code sites}, of six megabytes. */
final class LargeRegion {

  static final int SITES = 24_000;

  private static final String PROPERTIES =
      """
      {"name":{"type":"object","description":"Its name."},
       "validFrom":{"type":"string","description":"Its beginning."}}""";

  private LargeRegion() {}

  static Path write(Path folder) throws IOException {
    byte[] file = sites().getBytes(StandardCharsets.UTF_8);
    return TwoSquares.writeWith("sites", PROPERTIES, file, folder);
  }

  /** The same with a few sites only, each of that many bytes and more. */
  static Path writeFew(int sites, int bytes, Path folder) throws IOException {
    String file =
        IntStream.range(0, sites)
            .mapToObj(
                number ->
                    """
                    {"type":"Feature","id":"site-%d","properties":{"name":{"en":"%s"}},
                    "geometry":{"type":"Point","coordinates":[0.5,0.5]}}"""
                        .formatted(number, "x".repeat(bytes)))
            .collect(
                Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    return TwoSquares.writeWith("sites", PROPERTIES, file.getBytes(StandardCharsets.UTF_8), folder);
  }

  private static String sites() {
    SplittableRandom random = new SplittableRandom(7);
    return IntStream.range(0, SITES)
        .mapToObj(number -> site(number, random))
        .collect(
            Collectors.joining(",\r\n", "{\"features\":[", "],\"type\":\"FeatureCollection\"}"));
  }

  private static String site(int number, SplittableRandom random) {
    double lon = 1.9 * random.nextDouble();
    double lat = 0.9 * random.nextDouble();
    String geometry =
        number % 3 == 0
            ? "null"
            : String.format(
                Locale.ROOT,
                "{\"type\":\"LineString\",\"coordinates\":[[%f,%f],[%f,%f]]}",
                lon,
                lat,
                lon + 0.02 * random.nextDouble(),
                lat + 0.02 * random.nextDouble());
    return """
        {"type":"Feature","properties":{"name":{"en":"Site %d","%s":"%s"},"validFrom":"%d"},
        "id":"site-%1$d","geometry":%s}"""
        .formatted(
            number,
            number % 5 == 0 ? "hy" : "ru",
            "Ա=,\\\"".repeat(1 + number % 20),
            1950 + number % 60,
            geometry);
  }
}
