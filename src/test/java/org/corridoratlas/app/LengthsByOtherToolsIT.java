// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The figures of every route of the region, as served, against programs that others wrote, which
 * read the lines as served.
 */
class LengthsByOtherToolsIT extends OnEveryRoute {

  private static List<JsonNode> geometries(List<JsonNode> features) {
    return features.stream().map(feature -> feature.path("geometry")).toList();
  }

  @Test
  void planimeter_gives_the_lengths() {
    List<Double> found = OtherTools.lengths(geometries(routes.options()));
    for (int i = 0; i < routes.options().size(); i++) {
      double length = ServedRoutes.figure(routes.options().get(i), "lengthMetres");
      assertThat(length)
          .as(routes.options().get(i).path("id").asText())
          .isCloseTo(found.get(i), near(length));
    }
  }

  /** Coordinates are written to 0.1 m. */
  private static Offset<Double> near(double length) {
    return Offset.offset(1 + 2e-6 * length);
  }

  @Test
  void planimeter_gives_the_columns_of_jurisdiction_status_mode_and_regime() {
    List<Double> found = OtherTools.lengths(geometries(routes.stretches()));
    for (JsonNode option : routes.options()) {
      Map<String, Double> sums = new HashMap<>();
      for (int i = 0; i < routes.stretches().size(); i++) {
        JsonNode properties = routes.stretches().get(i).path("properties");
        if (properties.path("option").equals(option.path("id"))) {
          for (String column : columns(properties)) {
            sums.merge(column, found.get(i), Double::sum);
          }
        }
      }
      assertThat(sums).hasSizeGreaterThanOrEqualTo(4);
      sums.forEach(
          (column, sum) ->
              assertThat(ServedRoutes.figure(option, column)).as(column).isCloseTo(sum, near(sum)));
    }
  }

  /** The columns that a stretch is counted in. */
  private static List<String> columns(JsonNode stretch) {
    String jurisdiction = stretch.path("jurisdiction").asText("Undetermined").replace("-", "");
    return List.of(
        "lengthMetres" + jurisdiction,
        "lengthMetres" + camel(stretch.path("status").asText("status-unknown")),
        "lengthMetres" + camel(stretch.path("mode").asText()),
        "lengthMetresControl" + camel(stretch.path("regime").asText()));
  }

  private static String camel(String word) {
    StringBuilder joined = new StringBuilder();
    for (String part : word.split("-", -1)) {
      joined.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    return joined.toString();
  }

  @Test
  void spatialite_finds_the_same_lengths_in_each_jurisdiction_and_the_same_crossings() {
    List<Map<String, String>> rows =
        OtherTools.select(
            routes.file(),
            "SELECT o.id AS option, j.id AS area, ST_Length(ST_Intersection(o.geometry, j.geometry),"
                + " 1) AS metres, ST_NumGeometries(ST_LineMerge(ST_Intersection(o.geometry,"
                + " j.geometry))) AS parts FROM options o JOIN '"
                + routes.file("jurisdictions")
                + "'.jurisdictions j ON ST_Intersects(o.geometry, j.geometry)"
                + " WHERE o.kind = 'option'");
    for (JsonNode option : routes.options()) {
      List<Map<String, String>> own =
          rows.stream().filter(row -> ServedRoutes.isOf(row, option)).toList();
      double parts = 0;
      for (Map<String, String> row : own) {
        String column = "lengthMetres" + ServedRoutes.text(row, "area").replace("-", "");
        double metres = ServedRoutes.metres(row);
        assertThat(ServedRoutes.figure(option, column)).as(column).isCloseTo(metres, near(metres));
        parts += Double.parseDouble(ServedRoutes.text(row, "parts"));
      }
      assertThat(ServedRoutes.figure(option, "lengthMetresUndetermined")).isZero();
      assertThat(ServedRoutes.figure(option, "crossings")).isEqualTo(parts - 1);
    }
  }

  @Test
  void geodsolve_gives_the_sinuosity() {
    for (JsonNode option : routes.options()) {
      List<JsonNode> lines = OtherTools.lines(option.path("geometry"));
      JsonNode last = lines.get(lines.size() - 1);
      double[] ends =
          OtherTools.distances(
              List.of(
                  new OtherTools.Pair(
                      OtherTools.position(lines.get(0).path(0)),
                      OtherTools.position(last.path(last.size() - 1)))));
      assertThat(ServedRoutes.figure(option, "sinuosity"))
          .isCloseTo(ServedRoutes.figure(option, "lengthMetres") / ends[0], Offset.offset(0.0001));
    }
  }
}
