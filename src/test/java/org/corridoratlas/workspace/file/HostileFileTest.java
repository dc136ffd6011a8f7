// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corridoratlas.workspace.file.FileImportTest.KML;
import static org.corridoratlas.workspace.file.FileImportTest.PLACEMARK;
import static org.corridoratlas.workspace.file.FileImportTest.read;
import static org.corridoratlas.workspace.file.FileImportTest.zip;

import java.util.Arrays;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or are broken: refused with a reason, soon, and without a trace. */
class HostileFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE kml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><kml><Placemark><name>&x;</name></Placemark></kml>",
        "<!DOCTYPE kml SYSTEM 'http://127.0.0.1:1/x.dtd'><kml/>",
        "<!DOCTYPE kml [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><kml><name>&b;</name></kml>",
        "<kml><Placemark>",
        "<html></html>",
        "<kml><Placemark><LineString><coordinates>46,x 47,39</coordinates></LineString></Placemark></kml>",
        "<kml><Placemark><LineString><coordinates>46,NaN 47,39</coordinates></LineString></Placemark></kml>",
        "<kml><Placemark><LineString><coordinates>46 47</coordinates></LineString></Placemark></kml>",
        "{\"type\":\"FeatureCollection\",\"features\":[",
        "not a file of any kind",
        ""
      })
  void hostile_and_broken_documents_are_refused(String text) {
    assertThatThrownBy(() -> read("a.kml", text))
        .isInstanceOf(FaultyDocumentException.class)
        .message()
        .doesNotContain("root:")
        .isNotBlank();
  }

  @Test
  void nesting_is_bounded() {
    String deep = "<kml>" + "<Folder>".repeat(100_000);
    assertThatThrownBy(() -> read("a.kml", deep)).hasMessageContaining("nested");
    String deeper = "{\"type\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> read("a.geojson", deeper)).isInstanceOf(FaultyDocumentException.class);
    String wkt = "wkt\n\"" + "GEOMETRYCOLLECTION (".repeat(50_000) + "\"";
    assertThat(read("a.csv", wkt).features()).isEmpty();
  }

  @Test
  void positions_and_parts_are_bounded() {
    String many = "lat,lon\n" + "39,46\n40,47\n".repeat(100_001);
    assertThatThrownBy(() -> read("a.csv", many)).hasMessageContaining("200000 positions");
    String parts = "<Placemark><Point/></Placemark>".repeat(2_001);
    assertThatThrownBy(() -> read("a.kml", KML.formatted(parts)))
        .hasMessageContaining("2000 parts");
  }

  @Test
  void packed_files_are_bounded() throws Exception {
    byte[] bomb = zip("doc.kml", "<kml>" + " ".repeat(20_000_000));
    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> read("a.kmz", bomb)).hasMessageContaining("unpacks to more than");
    String[] entries = new String[2 * 300];
    for (int i = 0; i < 300; i++) {
      entries[2 * i] = "e" + i;
      entries[2 * i + 1] = "";
    }
    assertThatThrownBy(() -> read("a.zip", zip(entries))).hasMessageContaining("200 entries");
    byte[] inner = zip("a.zip", new String(bomb, ISO_8859_1));
    assertThatThrownBy(() -> read("a.zip", inner)).hasMessageContaining("no shapefile");
    byte[] outside = zip("../../../../tmp/doc.kml", KML.formatted(PLACEMARK));
    assertThat(read("a.kmz", outside).features()).hasSize(1); // its name leads nowhere
    assertThatThrownBy(() -> read("a.zip", Arrays.copyOf(bomb, 60)))
        .isInstanceOf(FaultyDocumentException.class);
  }
}
