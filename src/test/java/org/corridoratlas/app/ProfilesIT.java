// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corridoratlas.feature.HeightFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/** Profiles with and without a height model, as asked for over HTTP and on the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfilesIT {

  private static final Envelope REGION = new Envelope(-2, 12, -3, 4);
  private static final double METRES_PER_DEGREE = 1000;

  private Path geodata = Path.of("");
  private Path model = Path.of("");
  private Served bare;
  private Served modelled;

  @BeforeAll
  void serve(@TempDir Path folder, @TempDir Path other) throws IOException {
    geodata = TwoSquares.write(folder);
    model = other.resolve("slope.tif");
    HeightFiles.write(model, REGION, 700, (lon, lat) -> METRES_PER_DEGREE * lon + 2500);
    bare = Served.from(geodata);
    modelled = Served.from(geodata, model);
  }

  @AfterAll
  void stop() {
    bare.close();
    modelled.close();
  }

  private static double value(JsonNode option, String figure) {
    return option.path("figures").path(figure).path("value").asDouble(Double.NaN);
  }

  @Test
  void with_a_model_every_station_has_a_height_and_every_figure_a_value() throws Exception {
    JsonNode answer = modelled.json("/api/profiles?proposals=shared");
    assertThat(answer.path("profiles").path("heightModel").path("file").asText())
        .isEqualTo("slope.tif");
    assertThat(answer.path("options")).hasSize(2);
    for (JsonNode option : answer.path("options")) {
      JsonNode samples = option.path("samples");
      double length = option.path("lengthMetres").asDouble();
      assertThat(option.path("method").asText()).isEqualTo("elevation-model");
      assertThat(samples.path(samples.size() - 1).path(0).asDouble()).isEqualTo(length);
      assertThat(samples).allMatch(sample -> sample.path(1).isNumber());
      double climbed = value(option, "ascentMetres") - value(option, "descentMetres");
      double ends = samples.path(samples.size() - 1).path(1).asDouble() - height(samples);
      assertThat(climbed).isCloseTo(ends, within(0.2));
      assertThat(value(option, "rulingGradientPermille"))
          .isCloseTo(1000 * METRES_PER_DEGREE / 111_320, within(0.3));
    }
  }

  private static double height(JsonNode samples) {
    return samples.path(0).path(1).asDouble();
  }

  @Test
  void without_a_model_no_figure_is_told_and_the_reason_is_given() throws Exception {
    JsonNode answer = bare.json("/api/profiles?proposals=shared");
    assertThat(answer.path("profiles").path("heightModel").isNull()).isTrue();
    for (JsonNode option : answer.path("options")) {
      assertThat(option.path("method").asText()).isEqualTo("waypoints");
      for (JsonNode figure : option.path("figures")) {
        assertThat(figure.path("value").isNull()).isTrue();
        assertThat(figure.path("unit").asText()).isNotBlank();
        assertThat(figure.path("reason").asText()).startsWith("no height model");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?, proposals",
    "?proposals=nothing, proposals",
    "?proposals=shared&reference=plain, reference",
    "?proposals=shared&asOf=2020, asOf",
    "?proposals=shared&between=west-town, between",
    "?proposals=shared&perspective=XX, perspective",
    "?proposals=shared&railLimitPermille=steep, railLimitPermille",
    "?proposals=shared&railLimitPermille=0, railLimitPermille",
    "?proposals=shared&roadLimitPermille=501, roadLimitPermille",
    "?proposals=shared&f=geojson, f",
  })
  void what_is_wrong_is_named(String query, String parameter) throws Exception {
    assertThat(bare.get("/api/profiles" + query).statusCode()).isEqualTo(400);
    JsonNode problem = bare.json("/api/profiles" + query);
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("remedy").asText()).isNotBlank();
  }

  @Test
  void the_comparison_is_the_same_with_and_without_a_model() throws Exception {
    String path = "/api/comparisons?proposals=shared,plain";
    assertThat(modelled.get(path).body()).isEqualTo(bare.get(path).body());
  }

  @Test
  void the_table_has_a_row_for_each_station() throws Exception {
    JsonNode answer = modelled.json("/api/profiles?proposals=plain");
    int stations = 0;
    for (JsonNode option : answer.path("options")) {
      stations += option.path("samples").size();
    }
    byte[] table = modelled.get("/api/profiles?proposals=plain&f=csv").body();
    assertThat(new String(table, StandardCharsets.UTF_8).lines()).hasSize(stations + 1);
  }

  @Test
  void the_command_line_writes_the_bytes_that_the_server_gives(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("profiles");
    for (String form : new String[] {"geojson", "csv"}) {
      int code =
          run(
              "compare",
              "shared",
              "--profiles",
              "--geodata",
              geodata.toString(),
              "--elevation",
              model.toString(),
              "-f",
              form,
              "-o",
              file.toString());
      assertThat(code).isZero();
      String served = "/api/profiles?proposals=shared" + (form.equals("csv") ? "&f=csv" : "");
      assertThat(Files.readAllBytes(file)).isEqualTo(modelled.get(served).body());
    }
  }

  @Test
  void a_model_of_another_region_is_refused(@TempDir Path folder) {
    Path far = folder.resolve("far.tif");
    HeightFiles.write(far, new Envelope(100, 101, 50, 51), 20, (lon, lat) -> 1);
    assertThat(run("compare", "shared", "--geodata", geodata.toString(), "--elevation", far + ""))
        .isEqualTo(ExitCodes.WRONG_USE);
  }

  private static int run(String... words) {
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    return CorridorAtlas.commandLine().setOut(to).setErr(to).execute(words);
  }
}
