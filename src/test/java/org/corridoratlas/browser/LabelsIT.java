// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on the map: none upon another, none cut at an edge, none under what lies on the map. */
@ExtendWith(InChromium.class)
class LabelsIT {

  private static final String COMPARED = "/api/comparisons?proposals=tripp~RAIL_S";
  private static final int CENTRES = 3;
  private static final long SEED = 20250313;

  @ParameterizedTest(name = "{0} x {1} with seed 20250313")
  @CsvSource({"1440, 900, ''", "820, 1180, ;u=ru;n=ru", "390, 844, ;u=hy;n=hy"})
  void no_name_lies_upon_another_or_across_an_edge(int width, int height, String words, Desk desk)
      throws Exception {
    List<double[]> centres = centres(desk);
    DrawnTexts drawn = DrawnTexts.open(desk, "#v1" + words, width, height);
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (int zoom = 6; zoom <= 14; zoom++) {
      for (int i = 0; i < CENTRES; i++) {
        double[] at = centres.get(random.nextInt(centres.size()));
        String view = String.format(Locale.ROOT, "%.4f,%.4f,%d", at[1], at[0], zoom);
        drawn.go("#v1;m=" + view + words);
        drawn.faults().forEach(fault -> faults.add(view + ": " + fault));
        seen += drawn.texts().size();
      }
    }
    assertThat(faults).isEmpty();
    assertThat(seen).as("texts looked at").isGreaterThan(9 * CENTRES * 5);
  }

  @Test
  void what_lies_upon_another_is_found(Desk desk) throws Exception {
    DrawnTexts drawn = DrawnTexts.open(desk, "#v1;m=39.2,46.2,9", 1440, 900);
    assertThat(drawn.faults()).isEmpty();
    drawn.writeUpon("Kapan");
    assertThat(drawn.faults())
        .anySatisfy(fault -> assertThat(fault).contains("Kapan", "lie upon one another"));
  }

  @Test
  void the_name_of_an_own_line_has_its_room_among_the_others(Desk desk) throws Exception {
    DrawnTexts drawn = DrawnTexts.open(desk, "#v1;m=39.2,46.2,9;p=tripp~RAIL_S", 1440, 900);
    Editor editor = Editor.open(drawn.page());
    editor.name().fill("Line by Kapan, Kajaran and Goris");
    editor.write("39.5111", "46.3389");
    editor.write("39.2076", "46.4058");
    editor.write("39.1511", "46.1600");
    assertThat(drawn.settledTexts())
        .anySatisfy(text -> assertThat(text).contains("Line by Kapan, Kajaran and Goris"));
    assertThat(drawn.faults()).isEmpty();
  }

  @Test
  void ticks_tell_the_kilometres_of_the_axis_under_the_strips(Desk desk) throws Exception {
    JsonNode line = desk.json(COMPARED).path("features").get(0).path("properties");
    long last = 20 * Math.floorDiv(line.path("lengthMetres").asLong(), 20_000L);
    DrawnTexts drawn = DrawnTexts.open(desk, "#v1;p=tripp~RAIL_S;m=39.2,46.2,9", 1440, 900);
    List<String> ticks = drawn.settledTexts().stream().filter(t -> t.matches("\\d+ km")).toList();
    assertThat(ticks).contains("20 km", last + " km").doesNotContain(last + 20 + " km");
    drawn.go("#v1;p=tripp~RAIL_S;m=38.95,46.35,10");
    assertThat(drawn.settledTexts()).contains("60 km", "90 km", "170 km");
  }

  /** Vertices of a route, and places anywhere in the region. */
  private static List<double[]> centres(Desk desk) throws IOException, InterruptedException {
    List<double[]> centres = new ArrayList<>();
    for (JsonNode feature : desk.json(COMPARED).path("features")) {
      if (feature.path("geometry").path("type").asText().equals("LineString")) {
        JsonNode at = feature.path("geometry").path("coordinates").get(0);
        centres.add(new double[] {at.get(0).asDouble(), at.get(1).asDouble()});
      }
    }
    for (JsonNode place : desk.json("/api/collections/places/items?limit=40").path("features")) {
      JsonNode at = place.path("geometry").path("coordinates");
      centres.add(new double[] {at.get(0).asDouble(), at.get(1).asDouble()});
    }
    return centres;
  }
}
