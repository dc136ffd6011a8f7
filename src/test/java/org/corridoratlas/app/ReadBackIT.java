// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of collections and comparisons come back from every form of file as from GeoJSON. */
class ReadBackIT extends OnRegion {

  private List<String> lines(String path, String form) throws Exception {
    byte[] file = served.get(path + "&f=" + form).body();
    List<String> lines = new ArrayList<>();
    for (JsonNode feature : served.imported("a." + form, file).path("features")) {
      lines.add(feature.path("geometry").toString());
    }
    Collections.sort(lines);
    return lines;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/collections/sections/items?limit=500, gpkg",
    "/api/collections/sections/items?limit=500, kml",
    "/api/collections/sections/items?limit=500, gpx",
    "/api/collections/sections/items?limit=500, csv",
    "/api/collections/delimited-segments/items?limit=500, gpkg",
    "/api/collections/delimited-segments/items?limit=500, kml",
    "'/api/comparisons?proposals=tripp~RAIL_S,araz-corridor-road', gpkg",
    "'/api/comparisons?proposals=tripp~RAIL_S,araz-corridor-road', kml",
    "'/api/comparisons?proposals=tripp~RAIL_S,araz-corridor-road', gpx"
  })
  void lines_come_back(String path, String form) throws Exception {
    assertThat(lines(path, form)).isNotEmpty().isEqualTo(lines(path, "geojson"));
  }
}
