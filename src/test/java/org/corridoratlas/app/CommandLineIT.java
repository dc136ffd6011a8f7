// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineIT {

  @TempDir Path geodata;
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void region() throws Exception {
    TwoSquares.write(geodata);
    Files.writeString(
        geodata.resolve("mine.geojson"),
        """
        {"type":"Feature","properties":{"name":"Mine","mode":"rail"},
         "geometry":{"type":"LineString","coordinates":[[0.2,0.5],[1.8,0.6]]}}
        """);
  }

  @Test
  void a_file_is_compared_beside_the_published_under_its_own_name() throws Exception {
    assertThat(runHere("compare shared HERE/mine.geojson -f csv --geodata HERE")).isZero();
    assertThat(out.toString()).contains("mine~own").contains("Mine");
    err.getBuffer().setLength(0);
    runHere("compare HERE/places.geojson --geodata HERE");
    assertThat(err.toString())
        .contains("places.geojson")
        .contains("/features/0/geometry is no line");
  }

  @Test
  void files_of_other_programs_are_compared_and_reported_on() throws Exception {
    Files.writeString(
        geodata.resolve("trip.kml"),
        """
        <kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Trip</name><LineString>
        <coordinates>0.2,0.5 1.8,0.6</coordinates></LineString></Placemark><Placemark><Point>
        <coordinates>1,1</coordinates></Point></Placemark></kml>
        """);
    String command = "compare HERE/trip.kml shared -f csv --geodata HERE";
    assertThat(runHere(command + " --mode road")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("trip~own").contains("Trip");
    assertThat(err.toString()).contains("trip.kml, Placemark 2 (line 2): refused: Point");
    assertThat(runHere(command)).isEqualTo(1);
    assertThat(err.toString()).contains("/features/0/properties/mode is missing");
    assertThat(runHere("compare HERE/nowhere.kml --geodata HERE")).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere.kml is no file that can be read");
  }

  private int run(String... words) {
    CommandLine line = CorridorAtlas.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return line.execute(words);
  }

  private int runHere(String command) {
    return run(command.replace("HERE", geodata.toString()).split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "validate HERE, 0",
    "validate HERE/nowhere, 1",
    "compare shared --geodata HERE, 0",
    "compare shared plain~RAIL -f csv --as-of 2019-01-01 --geodata HERE, 0",
    "compare shared HERE/mine.geojson --geodata HERE, 0",
    "compare HERE/mine.geojson HERE/mine.geojson --geodata HERE, 2",
    "compare shared HERE/none.geojson --geodata HERE, 1",
    "compare shared HERE/places.geojson --geodata HERE, 1",
    "compare --geodata HERE, 2",
    "compare nothing --geodata HERE, 2",
    "compare shared --as-of soon --geodata HERE, 2",
    "compare shared -f gml --geodata HERE, 2",
    "compare shared -f html --geodata HERE, 0",
    "compare shared -f html --lang hy --geodata HERE, 0",
    "compare shared -f html --lang xx --geodata HERE, 2",
    "export places -f html --geodata HERE, 2",
    "compare shared --geodata HERE/nowhere, 1",
    "compare shared --profiles --geodata HERE, 0",
    "compare shared --profiles -f csv --geodata HERE, 0",
    "compare shared --elevation HERE/nowhere.tif --geodata HERE, 2",
    "compare shared --elevation HERE/places.geojson --geodata HERE, 2",
    "serve --elevation HERE/nowhere.tif --geodata HERE, 2",
    "export places --geodata HERE, 0",
    "export places -f csv --geodata HERE, 0",
    "export nothing --geodata HERE, 2",
    "export places -o HERE/no/such/folder --geodata HERE, 1",
    "serve --port x, 2",
    "serve --port 70000 --geodata HERE, 2",
    "serve --public-url ftp://example.org --geodata HERE, 2",
    "serve --public-url https://example.org/?x=1 --geodata HERE, 2",
    "serve --public-url atlas --geodata HERE, 2",
    "serve --trusted-proxy localhost --geodata HERE, 2",
    "serve --trusted-proxy 10.0.0.1/8 --geodata HERE, 2",
    "serve --trusted-proxy 10.0.0.0/33 --geodata HERE, 2",
    "serve --trusted-proxy ::1/x --geodata HERE, 2",
    "serve --cors-origin example.org --geodata HERE, 2",
    "serve --cors-origin https://example.org/ --geodata HERE, 2",
    "serve --geodata HERE/nowhere, 2",
    "--geodata HERE/nowhere, 2",
    "dance, 2",
    "--version, 0",
    "compare --help, 0",
  })
  void the_exit_code_tells_how_it_went_and_nobody_sees_a_stack_trace(String command, int code) {
    assertThat(runHere(command)).as(() -> command + ": " + err).isEqualTo(code);
    assertThat(out.toString() + err).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void compare_writes_the_bytes_that_the_server_gives() throws Exception {
    Path file = folder.resolve("comparison");
    try (Served served = Served.from(geodata)) {
      for (String form : new String[] {"geojson", "csv", "html"}) {
        String[] words = {"compare", "shared", "plain", "-f", form, "-o", file.toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--geodata";
        all[words.length + 1] = geodata.toString();
        assertThat(run(all)).isZero();
        assertThat(Files.readAllBytes(file))
            .isEqualTo(served.get("/api/comparisons?proposals=shared,plain&f=" + form).body());
      }
    }
  }

  @Test
  void an_export_carries_licence_and_disclaimer() throws Exception {
    assertThat(runHere("export places --geodata HERE")).isZero();
    var collection = new ObjectMapper().readTree(out.toString());
    assertThat(collection.path("features")).hasSize(11);
    assertThat(collection.path("licence").asText()).isEqualTo("CC0-1.0");
    assertThat(collection.path("disclaimer").asText()).isEqualTo("Nothing here exists.");
  }

  @Test
  void a_taken_port_is_one_clear_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThat(runHere("serve --geodata HERE --port " + port)).isEqualTo(2);
      assertThat(err.toString().strip().lines()).hasSize(1);
      assertThat(err.toString()).contains(Integer.toString(port), "--port");
    }
  }

  @Test
  void broken_geodata_stops_the_start_with_every_problem() throws Exception {
    String broken =
        Files.readString(geodata.resolve("catalogue.json"))
            .replace("\"village\"", "\"hamlet\"")
            .replace("\"planned\"", "\"dreamt\"");
    Files.writeString(geodata.resolve("catalogue.json"), broken);
    assertThat(runHere("serve --port 0 --geodata HERE")).isEqualTo(2);
    assertThat(err.toString()).contains("places / v1", "places / v9", "sections / c");
  }
}
