// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of people, good and bad, and of those who mean harm. */
class FileImportTest {

  private static final String LINE = "[[46,39],[46.5,39.1],[47,39.2]]";
  static final String KML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
      %s
      </Folder></Document></kml>
      """;
  static final String PLACEMARK =
      """
      <Placemark><name>Ours &amp; theirs</name><ExtendedData><Data name="mode"><value>rail</value>
      </Data></ExtendedData><LineString><coordinates>46,39,1200 46.5,39.1
      47,39.2,3</coordinates></LineString></Placemark>
      """;

  static final Words WORDS =
      new Words(
          List.of("rail", "road"),
          List.of("sovereign", "shared"),
          List.of("planned"),
          Set.of("taken"));

  static Imported read(String name, String text) {
    return read(name, text.getBytes(UTF_8));
  }

  static Imported read(String name, byte[] bytes) {
    return new FileImport(WORDS).read(name, Optional.empty(), bytes);
  }

  private static void isLine(Imported imported, String name) {
    assertThat(imported.features()).hasSize(1);
    assertThat(imported.features().get(0).at("/properties/name").asText()).isEqualTo(name);
    assertThat(imported.features().get(0).at("/geometry/coordinates").toString())
        .isEqualTo("[[46.0,39.0],[46.5,39.1],[47.0,39.2]]");
    assertThat(imported.report()).extracting(Told::fate).contains(Told.Fate.KEPT);
    assertThat(imported.needsSystem()).isFalse();
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void kml_gives_names_modes_and_lines() throws Exception {
    Imported imported = read("a.kml", KML.formatted(PLACEMARK));
    isLine(imported, "Ours & theirs");
    assertThat(imported.features().get(0).at("/properties/mode").asText()).isEqualTo("rail");
    isLine(
        read("a.kmz", zip("doc.kml", KML.formatted(PLACEMARK), "files/a.png", "x")),
        "Ours & theirs");
  }

  @Test
  void kml_tells_what_is_no_line() {
    String others =
        "<NetworkLink><Link><href>http://127.0.0.1:1/x.kml</href></Link></NetworkLink>"
            + "<GroundOverlay><Icon><href>file:///etc/passwd</href></Icon></GroundOverlay>"
            + "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>"
            + PLACEMARK;
    Imported imported = read("a.kml", KML.formatted(others));
    isLine(imported, "Ours & theirs");
    assertThat(imported.report())
        .filteredOn(told -> told.fate() == Told.Fate.REFUSED)
        .extracting(Told::what)
        .containsExactly("a link", "a picture", "Point");
    assertThat(imported.report())
        .extracting(Told::where)
        .contains("NetworkLink (line 3)", "Placemark 2 (line 3)");
  }

  @Test
  void tracks_of_google_and_lines_in_several_parts() {
    String track =
        "<Placemark><gx:Track xmlns:gx='http://www.google.com/kml/ext/2.2'>"
            + "<gx:coord>46 39 1</gx:coord><gx:coord>46.5 39.1 1</gx:coord><gx:coord>47 39.2 1</gx:coord>"
            + "</gx:Track></Placemark>";
    isLine(read("trip.kml", KML.formatted(track)), "trip");
    String parts =
        "<Placemark><MultiGeometry>"
            + "<LineString><coordinates>46,39 46.5,39.1</coordinates></LineString>"
            + "<LineString><coordinates>46.5,39.1 47,39.2</coordinates></LineString>"
            + "<LineString><coordinates>48,39 48.5,39.1</coordinates></LineString></MultiGeometry></Placemark>";
    Imported imported = read("trip.kml", KML.formatted(parts));
    assertThat(imported.features()).hasSize(2);
    assertThat(imported.features().get(0).at("/geometry/coordinates").size()).isEqualTo(3);
  }

  @Test
  void gpx_gives_tracks_and_routes() {
    String gpx =
        """
        <gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><wpt lat="1" lon="2"/>
        <trk><name>T</name><desc>mode: road
        description: by the river</desc><trkseg><trkpt lat="39" lon="46"><ele>5</ele></trkpt>
        <trkpt lat="39.1" lon="46.5"/><trkpt lat="39.2" lon="47"/></trkseg></trk></gpx>
        """;
    Imported imported = read("a.gpx", gpx);
    isLine(imported, "T");
    assertThat(imported.features().get(0).at("/properties/description").asText())
        .isEqualTo("by the river");
    assertThat(imported.report().get(0).what()).isEqualTo("a waypoint");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wkt,name\\n\"LINESTRING (46 39, 46.5 39.1, 47 39.2)\",R | R",
        "name;WKT\\nR;LINESTRING Z (46 39 5, 46.5 39.1 5, 47 39.2 5) | R",
        "lat,lon\\n39,46\\n39.1,46.5\\n39.2,47 | a",
        "Longitude;Latitude\\n46;39\\n46,5;39,1\\n47;39,2 | a",
        "name\\tx\\ty\\nR\\t46\\t39\\nR\\t46.5\\t39.1\\nR\\t47\\t39.2 | R"
      })
  void csv_gives_lines_by_row_or_by_position(String text, String name) {
    isLine(read("a.csv", text.replace("\\n", "\n").replace("\\t", "\t")), name);
  }

  @Test
  void texts_of_other_programs_are_read() {
    isLine(read("a.csv", "\uFEFFlat,lon\r\n39,46\r\n39.1,46.5\r\n39.2,47\r\n"), "a");
    byte[] wide = "\uFEFFlat\tlon\n39\t46\n39.1\t46.5\n39.2\t47".getBytes(UTF_16LE);
    isLine(read("a.csv", wide), "a");
  }

  @Test
  void positions_in_metres_need_to_be_told_in_which_system() {
    // by PROJ: 46 39 and 47 39.2 in zone 38 north
    byte[] text =
        "x,y\n586592.678027327,4317252.16462973\n672702.030748548,4340876.68381831".getBytes(UTF_8);
    Imported open = read("a.csv", text);
    assertThat(open.needsSystem()).isTrue();
    assertThat(open.features()).isEmpty();
    assertThat(open.report().get(0).why()).contains("EPSG:3857");
    Imported told = new FileImport(WORDS).read("a.csv", Optional.of("EPSG:32638"), text);
    assertThat(told.asked()).isTrue();
    assertThat(told.features().get(0).at("/geometry/coordinates/0/0").asDouble())
        .isCloseTo(46, within());
    assertThat(told.features().get(0).at("/geometry/coordinates/0/1").asDouble())
        .isCloseTo(39, within());
    assertThatThrownBy(() -> new FileImport(WORDS).read("a.csv", Optional.of("EPSG:28408"), text))
        .isInstanceOf(FaultyDocumentException.class)
        .hasMessageContaining("EPSG:28408")
        .hasMessageContaining("EPSG:32601");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  @Test
  void what_is_said_amiss_is_left_out_and_told() {
    String feature =
        """
        {"type":"Feature","geometry":{"type":"LineString","coordinates":%s},
         "properties":{"name":"N","mode":"boat","stretches":[{"fromMetres":0,"toMetres":9000,"regime":"shared"}]}}
        """;
    Imported imported = read("a.geojson", feature.formatted(LINE));
    isLine(imported, "N");
    assertThat(imported.features().get(0).at("/properties").has("mode")).isFalse();
    assertThat(imported.features().get(0).at("/properties/stretches/0/regime").asText())
        .isEqualTo("shared");
    assertThat(imported.report())
        .anyMatch(told -> told.what().contains("boat") && told.why().contains("rail, road"));
  }

  @Test
  void lines_that_cannot_be_compared_are_refused_one_by_one() {
    String features =
        """
        {"type":"FeatureCollection","features":[
         {"type":"Feature","geometry":{"type":"LineString","coordinates":[[46,39],[46,39]]},"properties":{}},
         {"type":"Feature","geometry":{"type":"LineString","coordinates":[[46,139],[46,39]]},"properties":null},
         {"type":"Feature","geometry":null,"properties":{}},
         {"type":"Feature","geometry":{"type":"LineString","coordinates":%s},"properties":{"name":"N"}}]}
        """;
    Imported imported = read("a.geojson", features.formatted(LINE));
    isLine(imported, "N");
    assertThat(imported.report())
        .filteredOn(told -> told.fate() == Told.Fate.REFUSED)
        .extracting(Told::where)
        .containsExactlyInAnyOrder("Feature 1", "Feature 2", "Feature 3");
  }
}
