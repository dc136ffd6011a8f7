// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What runs near a boundary or beside the reference, of every route of the region as served,
 * against SpatiaLite. Its plane is UTM zone 38, whose scale is within 0.1 % of the ground's from
 * 42.5° to 48.5° east.
 */
class NearnessByOtherToolsIT extends OnEveryRoute {

  private static final String GEODESIC =
      "SUM(ST_Length(ST_Transform(ST_Intersection(ST_Transform(o.geometry, 32638),"
          + " ST_Buffer(%s, %s, 64)), 4326), 1))";

  /** How much nearer or farther a limit is asked for, so that no line beside it can slip. */
  private static final double SHIFT = 0.002;

  @ParameterizedTest
  @ValueSource(ints = {500, 1000, 5000})
  void spatialite_finds_the_same_lengths_near_a_boundary(int metres) {
    String boundaries =
        "(SELECT ST_Collect(ST_Transform(b.geometry, 32638)) FROM '"
            + routes.file("boundaries")
            + "'.boundaries b)";
    assertBetween("nearBoundaryMetres" + metres, boundaries, metres);
  }

  @Test
  void spatialite_finds_the_same_overlap_with_the_reference() {
    String reference =
        "(SELECT ST_Transform(r.geometry, 32638) FROM options r WHERE r.id = '"
            + routes.options().get(0).path("id").asText()
            + "')";
    assertBetween("overlapMetres", reference, 500);
  }

  /** The column lies between what is found a little nearer and a little farther. */
  private void assertBetween(String column, String lines, int metres) {
    List<Map<String, String>> nearer = within(lines, metres * (1 - SHIFT));
    List<Map<String, String>> farther = within(lines, metres * (1 + SHIFT));
    for (JsonNode option : routes.options()) {
      double least =
          nearer.stream()
              .filter(row -> ServedRoutes.isOf(row, option))
              .mapToDouble(ServedRoutes::metres)
              .sum();
      double most =
          farther.stream()
              .filter(row -> ServedRoutes.isOf(row, option))
              .mapToDouble(ServedRoutes::metres)
              .sum();
      double slack = 2 + 1e-4 * most;
      assertThat(ServedRoutes.figure(option, column))
          .as(option.path("id").asText() + " " + column)
          .isBetween(least - slack, most + slack);
    }
    assertThat(farther).anyMatch(row -> ServedRoutes.metres(row) > metres);
  }

  private List<Map<String, String>> within(String lines, double metres) {
    return OtherTools.select(
        routes.file(),
        "SELECT o.id AS option, "
            + GEODESIC.formatted(lines, metres)
            + " AS metres FROM options o WHERE o.kind = 'option' GROUP BY o.id");
  }
}
