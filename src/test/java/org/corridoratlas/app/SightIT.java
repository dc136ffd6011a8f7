// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.HeightFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** Coverage with sight over made-up ground under the real region, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightIT {

  /** West of its eastern edge the heights of the region are known. */
  private static final Envelope KNOWN = new Envelope(42.5, 46.3, 38, 42.4);

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    Path model = folder.resolve("ridges.tif");
    HeightFiles.write(model, KNOWN, 760, (lon, lat) -> 1500 + 700 * Math.sin(90 * lon));
    served = Served.from(Path.of("geodata"), model);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static double metres(JsonNode row, String column) {
    return row.path(column).asDouble(Double.NaN);
  }

  @Test
  void what_is_within_reach_is_seen_hidden_or_not_known() throws Exception {
    JsonNode answer = served.json("/api/coverage?sight=true&proposals=tripp&radius=20,40");
    List<Double> unknown = new ArrayList<>();
    for (JsonNode row : answer.path("rows")) {
      if (row.path("kind").asText().matches("boundary|option")) {
        double parts =
            metres(row, "visibleMetres")
                + metres(row, "hiddenMetres")
                + metres(row, "sightUnknownMetres");
        assertThat(parts).isCloseTo(metres(row, "coveredMetres"), within(1.0));
        unknown.add(metres(row, "sightUnknownMetres"));
      }
    }
    assertThat(unknown).hasSizeGreaterThan(10).anyMatch(metres -> metres > 1000);
    JsonNode header = answer.path("coverage");
    assertThat(header.path("heightModel").path("file").asText()).isEqualTo("ridges.tif");
    assertThat(header.path("sight").path("eyeMetres").asDouble()).isEqualTo(1.75);
    assertThat(header.path("method").asText()).contains("Vegetation, buildings");
    assertThat(header.path("metrics")).anyMatch(m -> m.path("id").asText().equals("visibleShare"));
  }

  @Test
  void the_stretches_are_lines_that_make_up_their_figures() throws Exception {
    JsonNode features =
        served.json("/api/coverage?sight=true&radius=40&eyeMetres=30&f=geojson").path("features");
    double seen = 0;
    double told = 0;
    for (JsonNode feature : features) {
      JsonNode row = feature.path("properties");
      if (row.path("pair").asText().equals("AM-AZ-NX")) {
        boolean visible = row.path("state").asText().equals("visible");
        seen += visible ? metres(row, "lengthMetres") : 0;
        told += row.path("kind").asText().equals("boundary") ? metres(row, "visibleMetres") : 0;
        assertThat(visible && feature.path("geometry").isNull()).isFalse();
      }
    }
    assertThat(told).isPositive().isCloseTo(seen, within(5.0));
  }

  @Test
  void higher_eyes_see_more_and_nothing_is_told_unasked() throws Exception {
    String asked = "/api/coverage?radius=40&sight=true&eyeMetres=";
    double low = sum(served.json(asked + "0"), "visibleMetres");
    double high = sum(served.json(asked + "500"), "visibleMetres");
    assertThat(high).isGreaterThan(1.1 * low);
    JsonNode plain = served.json("/api/coverage?radius=40");
    assertThat(plain.path("coverage").path("sight").isNull()).isTrue();
    assertThat(plain.path("coverage").path("heightModel").isNull()).isFalse();
    assertThat(plain.path("rows")).noneMatch(row -> row.has("visibleMetres"));
    String table =
        new String(served.get("/api/coverage?sight=true&f=csv").body(), StandardCharsets.UTF_8);
    assertThat(table.lines().findFirst().orElse("")).contains("visibleMetres", "hiddenMetres");
  }

  private static double sum(JsonNode answer, String column) {
    double sum = 0;
    for (JsonNode row : answer.path("rows")) {
      sum += row.path("kind").asText().equals("boundary") ? metres(row, column) : 0;
    }
    return sum;
  }
}
