// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Readers' own proposals, kept in a GeoPackage file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROPOSALS = "/api/workspace/proposals";
  private static final String[] GEOJSON = {"Content-Type", "application/geo+json"};

  private Path folder;
  private Path file;
  private Path geodata;
  private Served served;

  @BeforeAll
  void serve(@TempDir Path empty) throws Exception {
    folder = empty;
    geodata = TwoSquares.write(Files.createDirectory(folder.resolve("region")));
    file = folder.resolve("own.gpkg");
    served = Served.with(geodata, "--workspace", file.toString(), "--writes-per-minute", "100000");
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static String line(String name, double end) {
    return """
        {"type":"Feature","properties":{"name":"%s","mode":"rail"},
         "geometry":{"type":"LineString","coordinates":[[0.2,0.5],[%s,0.5]]}}"""
        .formatted(name, end);
  }

  /** A proposal just kept. */
  private record Made(String url, String id, String secret, String tag) {}

  private Made make(String document) throws Exception {
    HttpResponse<byte[]> answer = served.post(PROPOSALS, document, GEOJSON);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    JsonNode json = JSON.readTree(answer.body());
    return new Made(
        PROPOSALS + "/" + json.path("id").asText(),
        json.path("id").asText(),
        json.path("editSecret").asText(),
        answer.headers().firstValue("ETag").orElseThrow());
  }

  private HttpResponse<byte[]> put(Made made, String tag, String document) throws Exception {
    return served.send(
        "PUT",
        made.url(),
        document,
        "Content-Type",
        "application/geo+json",
        "Authorization",
        "Bearer " + made.secret(),
        "If-Match",
        tag);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void what_is_kept_is_read_by_everybody_and_its_secret_by_nobody() throws Exception {
    Made made = make(line("Mine", 1.8));
    HttpResponse<byte[]> read = served.get(made.url());
    JsonNode feature = JSON.readTree(read.body());
    assertThat(made.id()).matches("own-[0-9A-Za-z]{22}");
    assertThat(feature.path("id").asText()).isEqualTo(made.id());
    assertThat(feature.at("/properties/name").asText()).isEqualTo("Mine");
    assertThat(feature.at("/geometry/coordinates/1/0").asDouble()).isEqualTo(1.8);
    assertThat(feature.at("/properties/version").asInt()).isEqualTo(1);
    assertThat(text(read)).doesNotContain(made.secret()).doesNotContain("secret");
    for (Path part : List.of(file, Path.of(file + "-wal"))) {
      assertThat(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1))
          .doesNotContain(made.secret());
    }
    assertThat(served.get(made.url(), "If-None-Match", made.tag()).statusCode()).isEqualTo(304);
    assertThat(served.json("/api/workspace").path("keeps").asBoolean()).isTrue();
    assertThat(text(served.get("/api/"))).contains("/api/workspace\"");
  }

  @Test
  void a_change_is_in_the_next_answer_of_everything_that_names_the_proposal() throws Exception {
    Made made = make(line("Mine", 1.8));
    List<String> asking =
        List.of(
            "/api/comparisons?proposals=%s,shared&between=",
            "/api/comparisons?proposals=%s~own&between=&f=csv",
            "/api/coverage?between=&proposals=%s",
            "/api/profiles?between=&proposals=%s",
            "/api/proposals/%s");
    List<String> before = new ArrayList<>();
    for (String path : asking) {
      HttpResponse<byte[]> answer = served.get(path.formatted(made.id()));
      assertThat(answer.statusCode()).as(path + text(answer)).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      before.add(text(answer));
      assertThat(text(served.get(path.formatted(made.id())))).isEqualTo(text(answer));
    }
    assertThat(put(made, made.tag(), line("Mine", 1.2)).statusCode()).isEqualTo(200);
    for (int i = 0; i < asking.size(); i++) {
      String after = text(served.get(asking.get(i).formatted(made.id())));
      assertThat(after).as(asking.get(i)).isNotEqualTo(before.get(i));
    }
  }

  @Test
  void it_measures_like_the_same_line_sent_with_the_question() throws Exception {
    Made made = make(line("Mine", 1.8));
    JsonNode kept = served.json("/api/comparisons?between=&proposals=" + made.id());
    JsonNode sent =
        JSON.readTree(served.post("/api/comparisons?between=", line("Mine", 1.8), GEOJSON).body());
    assertThat(kept.at("/features/0/properties/lengthMetres"))
        .isEqualTo(sent.at("/features/0/properties/lengthMetres"));
    // 1.6° along the parallel of 0.5°, by a circle of the ellipsoid's larger radius.
    double parallel = Math.toRadians(1.6) * 6_378_137 * Math.cos(Math.toRadians(0.5));
    assertThat(kept.at("/features/0/properties/lengthMetres").asDouble())
        .isCloseTo(parallel, within(parallel * 1e-4));
  }

  @Test
  void nothing_is_changed_without_secret_version_and_sense() throws Exception {
    Made made = make(line("Mine", 1.8));
    Made other = make(line("Another", 1.5));
    String[] geojson = {"Content-Type", "application/geo+json"};
    assertThat(served.send("PUT", made.url(), line("x", 1), geojson).statusCode()).isEqualTo(401);
    assertThat(
            put(new Made(made.url(), made.id(), other.secret(), ""), "\"v1\"", line("x", 1))
                .statusCode())
        .isEqualTo(403);
    HttpResponse<byte[]> unsaid =
        served.ask("DELETE", made.url(), "Authorization", "Bearer " + made.secret());
    assertThat(unsaid.statusCode()).isEqualTo(428);
    assertThat(put(made, "\"v7\"", line("x", 1)).statusCode()).isEqualTo(412);
    HttpResponse<byte[]> faulty = put(made, made.tag(), line("", 999));
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(text(faulty)).contains("/properties/name").contains("/geometry/coordinates/1/0");
    assertThat(served.post(PROPOSALS, "[]", geojson).statusCode()).isEqualTo(422);
    assertThat(served.post(PROPOSALS, "{}", "Content-Type", "text/plain").statusCode())
        .isEqualTo(415);
    assertThat(served.get(PROPOSALS + "/own-0000000000000000000000").statusCode()).isEqualTo(404);
    assertThat(served.json(made.url()).at("/properties/version").asInt()).isEqualTo(1);
  }

  @Test
  void a_patch_changes_what_it_names_and_a_deletion_ends_it() throws Exception {
    Made made = make(line("Mine", 1.8));
    String[] may = {
      "Content-Type",
      "application/merge-patch+json",
      "Authorization",
      "Bearer " + made.secret(),
      "If-Match",
      made.tag()
    };
    String patch = "{\"properties\":{\"name\":\"Renamed\",\"description\":null}}";
    HttpResponse<byte[]> patched = served.send("PATCH", made.url(), patch, may);
    assertThat(patched.statusCode()).as(text(patched)).isEqualTo(200);
    JsonNode feature = JSON.readTree(patched.body());
    assertThat(feature.at("/properties/name").asText()).isEqualTo("Renamed");
    assertThat(feature.at("/geometry/coordinates/1/0").asDouble()).isEqualTo(1.8);
    String[] last = {"Authorization", "Bearer " + made.secret(), "If-Match", "\"v2\""};
    assertThat(served.ask("DELETE", made.url(), last).statusCode()).isEqualTo(204);
    assertThat(served.get(made.url()).statusCode()).isEqualTo(404);
    assertThat(served.get("/api/comparisons?proposals=" + made.id()).statusCode()).isEqualTo(400);
  }

  @Test
  void other_programs_open_the_file_while_it_is_served() throws Exception {
    make(line("Seen by others", 1.8));
    String seen = DebianProgram.OGRINFO.print("-ro", "-al", file.toString(), "proposals");
    assertThat(seen).contains("Geometry: Line String", "Seen by others", "LINESTRING (0.2 0.5,1.8");
  }
}
