// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;

/** Measures by programs that others wrote: GeographicLib's, and GDAL with SpatiaLite. */
final class OtherTools {

  private static final Pattern COLUMN = Pattern.compile("^  (\\w+) \\(\\w+\\) = (.*)$");

  private OtherTools() {}

  /** The lines of a GeoJSON geometry, each the positions of one. */
  static List<JsonNode> lines(JsonNode geometry) {
    List<JsonNode> lines = new ArrayList<>();
    if (geometry.path("type").asText().equals("LineString")) {
      lines.add(geometry.path("coordinates"));
    } else {
      geometry.path("coordinates").forEach(lines::add);
    }
    return lines;
  }

  /** A position of GeoJSON. */
  static Coordinate position(JsonNode position) {
    return new Coordinate(position.path(0).asDouble(), position.path(1).asDouble());
  }

  private static String latLon(JsonNode position) {
    return position.path(1).asText() + " " + position.path(0).asText();
  }

  /** By geometry, the sum of the lengths that {@code Planimeter -l} gives its lines, metres. */
  static List<Double> lengths(List<JsonNode> geometries) {
    StringBuilder input = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < geometries.size(); i++) {
      for (JsonNode line : lines(geometries.get(i))) {
        line.forEach(position -> input.append(latLon(position)).append('\n'));
        input.append("next\n");
        owners.add(i);
      }
    }
    Double[] sums = new Double[geometries.size()];
    Arrays.fill(sums, 0.0);
    String[] printed =
        DebianProgram.PLANIMETER
            .printFor(input.toString(), "-l", "-p", "6")
            .strip()
            .split("\n", -1);
    for (int i = 0; i < owners.size(); i++) {
      sums[owners.get(i)] += Double.parseDouble(printed[i].split(" ", -1)[1]);
    }
    return List.of(sums);
  }

  /** Two positions, longitude, latitude in degrees. */
  record Pair(Coordinate from, Coordinate to) {}

  /** The distances that {@code GeodSolve -i} gives, metres. */
  static double[] distances(List<Pair> pairs) {
    StringBuilder input = new StringBuilder();
    for (Pair pair : pairs) {
      input.append(pair.from().y).append(' ').append(pair.from().x).append(' ');
      input.append(pair.to().y).append(' ').append(pair.to().x).append('\n');
    }
    return DebianProgram.GEOD_SOLVE
        .printFor(input.toString(), "-i", "-p", "3")
        .lines()
        .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[2]))
        .toArray();
  }

  /** The rows that a query in GDAL's SQLite dialect gives, each by column. */
  static List<Map<String, String>> select(Path file, String query) {
    String printed =
        DebianProgram.OGRINFO.print(
            "-ro", "-q", "-dialect", "SQLite", "-sql", query, file.toString());
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : printed.split("\n", -1)) {
      Matcher column = COLUMN.matcher(line);
      if (line.startsWith("OGRFeature(")) {
        rows.add(new LinkedHashMap<>());
      } else if (column.matches() && !rows.isEmpty()) {
        rows.get(rows.size() - 1).put(column.group(1), column.group(2));
      }
    }
    return rows;
  }
}
