// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/**
 * Coverage of the region's boundaries, as served, against GeographicLib's GeodSolve: the boundaries
 * as served are cut into steps of 50 m at most, and GeodSolve tells how long each is and how far
 * its middle is from each position that counts.
 */
class CoverageByOtherToolsIT extends OnRegion {

  private static final double STEP_DEGREES = 0.0004;

  private JsonNode rows;
  private JsonNode boundaries;
  private final List<Coordinate> positions = new ArrayList<>();

  @BeforeAll
  void read() throws Exception {
    rows = served.json("/api/coverage").path("rows");
    boundaries = served.json("/api/collections/boundaries/items?limit=10000").path("features");
    for (JsonNode row : rows) {
      if (row.path("counted").asBoolean()) {
        String id = row.path("observer").asText();
        JsonNode observer = served.json("/api/collections/observers/items/" + id);
        positions.add(OtherTools.position(observer.path("geometry").path("coordinates")));
      }
    }
    assertThat(positions).hasSizeGreaterThan(3);
  }

  /** The steps of all boundaries of a pair. */
  private List<OtherTools.Pair> steps(String pair) {
    List<OtherTools.Pair> steps = new ArrayList<>();
    for (JsonNode boundary : boundaries) {
      if (boundary.path("properties").path("pair").asText().equals(pair)) {
        for (JsonNode line : OtherTools.lines(boundary.path("geometry"))) {
          for (int i = 1; i < line.size(); i++) {
            cut(OtherTools.position(line.path(i - 1)), OtherTools.position(line.path(i)), steps);
          }
        }
      }
    }
    return steps;
  }

  private static void cut(Coordinate a, Coordinate b, List<OtherTools.Pair> steps) {
    int parts = (int) Math.ceil(a.distance(b) / STEP_DEGREES);
    for (int i = 0; i < parts; i++) {
      steps.add(
          new OtherTools.Pair(between(a, b, (double) i / parts), between(a, b, (i + 1.0) / parts)));
    }
  }

  private static Coordinate between(Coordinate a, Coordinate b, double share) {
    return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  }

  /** From the middle of each step to the nearest of the positions. */
  private double[] nearest(List<OtherTools.Pair> steps) {
    List<OtherTools.Pair> ways = new ArrayList<>();
    for (OtherTools.Pair step : steps) {
      Coordinate middle = between(step.from(), step.to(), 0.5);
      positions.forEach(position -> ways.add(new OtherTools.Pair(position, middle)));
    }
    double[] distances = OtherTools.distances(ways);
    double[] nearest = new double[steps.size()];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = Double.POSITIVE_INFINITY;
      for (int k = 0; k < positions.size(); k++) {
        nearest[i] = Math.min(nearest[i], distances[i * positions.size() + k]);
      }
    }
    return nearest;
  }

  @Test
  void geodsolve_gives_the_same_kilometres_and_distances() {
    List<String> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      if (row.path("kind").asText().equals("boundary")
          && row.path("offSideMetres").asDouble() == 0
          && !pairs.contains(row.path("pair").asText())) {
        pairs.add(row.path("pair").asText());
      }
    }
    assertThat(pairs).hasSizeGreaterThan(3);
    pairs.forEach(this::assertPair);
  }

  private void assertPair(String pair) {
    List<OtherTools.Pair> steps = steps(pair);
    double[] lengths = OtherTools.distances(steps);
    double[] nearest = nearest(steps);
    for (JsonNode row : rows) {
      if (row.path("kind").asText().equals("boundary") && row.path("pair").asText().equals(pair)) {
        double whole = 0;
        double covered = 0;
        double weighted = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lengths.length; i++) {
          whole += lengths[i];
          covered += nearest[i] <= row.path("radiusMetres").asDouble() ? lengths[i] : 0;
          weighted += nearest[i] * lengths[i];
          least = Math.min(least, nearest[i]);
        }
        assertRow(row, new double[] {whole, covered, weighted / whole, least});
      }
    }
  }

  /** Each end of a covered stretch is found to half a step. */
  private static void assertRow(JsonNode row, double[] found) {
    String id = row.path("id").asText();
    assertThat(row.path("lengthMetres").asDouble()).as(id).isCloseTo(found[0], within(20.0));
    assertThat(row.path("coveredMetres").asDouble()).as(id).isCloseTo(found[1], within(250.0));
    assertThat(row.path("meanObserverMetres").asDouble()).as(id).isCloseTo(found[2], within(0.5));
    assertThat(row.path("nearestObserverMetres").asDouble())
        .as(id)
        .isCloseTo(found[3], within(25.0))
        .isLessThanOrEqualTo(found[3] + 0.1);
  }
}
