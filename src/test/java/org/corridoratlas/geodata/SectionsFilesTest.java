// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Holds sections and routes together: joined ends, own side, lengths, regimes. */
class SectionsFilesTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Map<String, JsonNode> read(String collection) {
    Map<String, JsonNode> features = new LinkedHashMap<>();
    Collection.read(collection).features().forEach(f -> features.put(f.get("id").asText(), f));
    return features;
  }

  private static Stream<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts.stream();
  }

  @Test
  void sections_of_a_route_join_exactly() {
    Map<String, JsonNode> sections = read("sections");

    read("routes")
        .forEach((route, feature) -> assertThat(path(feature, sections)).as(route).isNotEmpty());
  }

  /** Positions along a route; fails where two sections do not share their ends. */
  private static List<JsonNode> path(JsonNode route, Map<String, JsonNode> sections) {
    List<JsonNode> path = new ArrayList<>();
    texts(route.at("/properties/sections")).forEach(entry -> join(path, entry, sections));
    return path;
  }

  private static void join(List<JsonNode> path, String entry, Map<String, JsonNode> sections) {
    boolean backwards = entry.startsWith("-");
    JsonNode section =
        Objects.requireNonNull(sections.get(backwards ? entry.substring(1) : entry), entry);
    List<JsonNode> line = new ArrayList<>();
    section.at("/geometry/coordinates").forEach(p -> line.add(backwards ? 0 : line.size(), p));
    if (!path.isEmpty()) {
      assertThat(line.get(0)).as(entry).isEqualTo(path.get(path.size() - 1));
    }
    path.addAll(line);
  }

  @Test
  void no_section_is_in_two_places_of_a_route_and_each_is_used() {
    Set<String> used = new HashSet<>();
    for (JsonNode route : read("routes").values()) {
      List<String> ids =
          texts(route.at("/properties/sections")).map(id -> id.replaceFirst("^-", "")).toList();
      assertThat(ids).doesNotHaveDuplicates();
      used.addAll(ids);
    }

    assertThat(used).isEqualTo(read("sections").keySet());
  }

  @Test
  void the_southern_railway_has_39_to_47_kilometres_in_armenia() {
    double metres = 0;
    for (JsonNode section : read("sections").values()) {
      if (section.at("/properties/jurisdiction").asText().equals("AM")
          && section.get("id").asText().startsWith("rail-s-")) {
        metres += Collection.metres(Collection.line(section));
      }
    }

    assertThat(metres).isBetween(39_000.0, 47_000.0);
  }

  @Test
  void stated_lengths_are_geodesic() {
    for (JsonNode section : read("sections").values()) {
      assertThat(section.at("/properties/lengthMetres").asDouble())
          .as(section.get("id").asText())
          .isCloseTo(Collection.metres(Collection.line(section)), within(2.0));
    }
  }

  /** Beside a boundary river a line may not reach the other side farther than its accuracy. */
  @ParameterizedTest
  @ValueSource(strings = {"AM", "AZ", "AZ-NX", "GE", "IR", "TR"})
  void sections_keep_to_their_declared_side(String jurisdiction) {
    Geometry area = Collection.area(Collection.read("jurisdictions").feature(jurisdiction));
    for (JsonNode section : read("sections").values()) {
      if (section.at("/properties/jurisdiction").asText().equals(jurisdiction)) {
        LineString line = GEOMETRIES.createLineString(Collection.line(section));
        Geometry outside = line.difference(area.buffer(1e-5));
        assertThat(outside.isEmpty()).as("%s leaves %s", section.get("id"), jurisdiction).isTrue();
        assertThat(line.isSimple()).as("%s crosses itself", section.get("id")).isTrue();
      }
    }
  }

  @Test
  void regimes_of_proposals_cover_every_jurisdiction_of_their_routes() {
    Map<String, JsonNode> routes = read("routes");
    Map<String, JsonNode> sections = read("sections");
    for (JsonNode proposal : read("proposals").values()) {
      texts(proposal.at("/properties/routes"))
          .flatMap(
              route -> texts(Objects.requireNonNull(routes.get(route)).at("/properties/sections")))
          .map(
              id ->
                  Objects.requireNonNull(sections.get(id.replaceFirst("^-", "")))
                      .at("/properties/jurisdiction")
                      .asText())
          .forEach(
              side ->
                  assertThat(proposal.at("/properties/regimes").has(side))
                      .as("%s in %s", proposal.get("id"), side)
                      .isTrue());
    }
  }
}
