// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposal that is kept is given in several forms of files, each of which can be read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFormsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String IMPORTS = "/api/workspace/imports?name=";
  private static final String PROPOSALS = "/api/workspace/proposals";
  private static final String[] BYTES = {"Content-Type", "application/octet-stream"};
  private static final String OURS =
      """
      {"type":"Feature","properties":{"name":"=Ours & \\"theirs\\", <Մեղրի>","mode":"rail",
       "description":"By the river.\\nNot a plan.","positionalAccuracyMetres":250,
       "stretches":[{"fromMetres":0,"toMetres":5000,"regime":"open"},
                    {"fromMetres":5000,"toMetres":9000.5,"status":"planned"}]},
       "geometry":{"type":"LineString",
        "coordinates":[[0.2,0.5],[0.31234567891,0.5123456789],[0.9000000001,0.5]]}}
      """;

  private Path folder;
  private Served served;

  @BeforeAll
  void serve(@TempDir Path empty) throws Exception {
    folder = empty;
    Path geodata = TwoSquares.write(Files.createDirectory(folder.resolve("region")));
    Path file = folder.resolve("own.gpkg");
    served = Served.with(geodata, "--workspace", file.toString(), "--writes-per-minute", "100000");
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private ObjectNode ours() throws Exception {
    ObjectNode ours = (ObjectNode) JSON.readTree(OURS);
    JsonNode regime = served.json("/api/comparisons?proposals=shared").findPath("regime");
    String known = regime.isTextual() ? regime.asText() : "undetermined";
    ((ObjectNode) ours.at("/properties/stretches/0")).put("regime", known);
    return ours;
  }

  private String kept() throws Exception {
    HttpResponse<byte[]> answer =
        served.post(PROPOSALS, ours().toString(), "Content-Type", "application/geo+json");
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    return PROPOSALS + "/" + JSON.readTree(answer.body()).path("id").asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "gpkg", "kml", "gpx", "csv"})
  void a_kept_proposal_comes_back_from_each_form(String form) throws Exception {
    HttpResponse<byte[]> answer = served.get(kept() + "?f=" + form);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    JsonNode read = served.imported("a." + form, answer.body());
    assertThat(read.path("features")).as(read.toPrettyString()).hasSize(1);
    JsonNode back = read.path("features").get(0);
    assertThat(back.at("/geometry/coordinates")).isEqualTo(ours().at("/geometry/coordinates"));
    for (String property : List.of("name", "mode", "description", "stretches")) {
      assertThat(back.path("properties").path(property))
          .as(property)
          .isEqualTo(ours().path("properties").path(property));
    }
    assertThat(back.at("/properties/positionalAccuracyMetres").asDouble()).isEqualTo(250);
    assertThat(read.path("report")).noneMatch(told -> told.has("refused") || told.has("changed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "kml", "gpx", "csv"})
  void gdal_reads_a_kept_proposal(String form) throws Exception {
    Path file = Files.createTempFile(folder, "kept", "." + form);
    Files.write(file, served.get(kept() + "?f=" + form).body());
    String layer =
        switch (form) {
          case "gpx" -> "tracks";
          case "csv" -> file.getFileName().toString().replace(".csv", "");
          default -> "proposal";
        };
    JsonNode read = ReadByGdal.layer(file, layer).path("features").get(0);
    assertThat(ReadByGdal.positions(read.path("geometry")).subList(0, 2))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-8 ? 0 : 1)
        .containsExactly(0.2, 0.5);
    assertThat(read.toString()).contains("Մեղրի");
  }

  @Test
  void forms_of_a_kept_proposal_have_validators_of_their_own() throws Exception {
    String path = kept();
    String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> kml = served.get(path, "Accept", "application/vnd.google-earth.kml+xml");
    String other = kml.headers().firstValue("ETag").orElseThrow();
    assertThat(kml.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.google-earth.kml+xml");
    assertThat(other).isNotEqualTo(tag);
    for (String asked : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      assertThat(served.get(path, "If-None-Match", asked).statusCode()).as(asked).isEqualTo(304);
    }
    assertThat(served.get(path + "?f=kml", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(served.get(path + "?f=shp").statusCode()).isEqualTo(400);
  }

  @Test
  void nothing_is_left_of_a_file() throws Exception {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    byte[] bytes = served.get(kept() + "?f=gpkg").body();
    long before = imports(temporary);
    served.imported("a.gpkg", bytes);
    byte[] broken = bytes.clone();
    java.util.Arrays.fill(broken, 4_096, broken.length, (byte) 7);
    assertThat(served.post(IMPORTS + "a.gpkg", broken, BYTES).statusCode()).isEqualTo(422);
    assertThat(imports(temporary)).isEqualTo(before);
  }

  private static long imports(Path temporary) throws Exception {
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("corridor-atlas"))
          .count();
    }
  }
}
