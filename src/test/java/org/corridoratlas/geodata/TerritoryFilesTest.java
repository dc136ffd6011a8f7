// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class TerritoryFilesTest {
  private static final Collection JURISDICTIONS = Collection.read("jurisdictions");
  private static final Collection BOUNDARIES = Collection.read("boundaries");
  private static final Collection SEGMENTS = Collection.read("delimited-segments");
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @ParameterizedTest
  @CsvSource({
    "AM-AZ, 681.1",
    "AM-AZ-NX, 248.0",
    "AM-IR, 45.9",
    "AM-GE, 223.8",
    "AM-TR, 331.1",
    "AZ-NX-IR, 223.8",
    "AZ-NX-TR, 17.2"
  })
  void pairs_are_as_long_as_measured_independently(String pair, double kilometres) {
    double metres =
        BOUNDARIES.features().stream()
            .filter(f -> f.at("/properties/pair").asText().equals(pair))
            .mapToDouble(f -> Collection.metres(Collection.line(f)))
            .sum();
    assertThat(metres / 1000).isCloseTo(kilometres, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({"DL1, 4900", "DL2, 5800", "DL3, 1900"})
  void delimited_segments_have_the_official_length(String id, double metres) {
    JsonNode segment = SEGMENTS.feature(id);
    assertThat(Collection.metres(Collection.line(segment))).isCloseTo(metres, within(1.0));
    assertThat(segment.at("/properties/officialLengthMetres").asDouble()).isEqualTo(metres);
  }

  @Test
  void delimited_segments_are_the_boundary_piece_they_name() {
    for (JsonNode segment : SEGMENTS.features()) {
      JsonNode piece = BOUNDARIES.feature(segment.at("/properties/boundary/0").asText());
      assertThat(Collection.line(segment)).isEqualTo(Collection.line(piece));
      assertThat(piece.at("/properties/segment").asText()).isEqualTo(segment.get("id").asText());
      assertThat(piece.at("/properties/legalStatus").asText()).isEqualTo("delimited");
    }
  }

  @Test
  void boundaries_are_edges_of_both_jurisdictions() {
    for (JsonNode boundary : BOUNDARIES.features()) {
      for (JsonNode id : boundary.at("/properties/between")) {
        Set<List<Coordinate>> edges = edges(JURISDICTIONS.feature(id.asText()));
        assertThat(edges).as("%s in %s", boundary.get("id"), id).containsAll(edges(boundary));
      }
    }
  }

  @Test
  void a_point_of_cut_joins_two_pieces_exactly() {
    Coordinate[] before = Collection.line(BOUNDARIES.feature("AM-AZ.1"));
    for (int i = 2; i <= 7; i++) {
      Coordinate[] piece = Collection.line(BOUNDARIES.feature("AM-AZ." + i));
      assertThat(piece[0]).isEqualTo(before[before.length - 1]);
      before = piece;
    }
  }

  @Test
  void jurisdictions_are_valid_lie_in_the_extent_and_do_not_overlap() {
    Envelope extent = new Envelope(42.5, 50.5, 38.0, 42.3);
    List<Geometry> areas = JURISDICTIONS.features().stream().map(Collection::area).toList();
    for (int i = 0; i < areas.size(); i++) {
      assertThat(areas.get(i).isValid()).isTrue();
      assertThat(extent.contains(areas.get(i).getEnvelopeInternal())).isTrue();
      for (Geometry other : areas.subList(i + 1, areas.size())) {
        assertThat(areas.get(i).intersection(other).getArea()).isZero();
      }
    }
  }

  @Test
  void no_sliver_is_left_between_jurisdictions() {
    Geometry all =
        GEOMETRIES
            .buildGeometry(JURISDICTIONS.features().stream().map(Collection::area).toList())
            .union();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      assertThat(all.getGeometryN(i).getBoundary().getNumGeometries()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jurisdictions", "exclaves", "waters"})
  void rings_turn_as_rfc_7946_asks(String id) {
    for (JsonNode feature : Collection.read(id).features()) {
      for (JsonNode polygon : Collection.polygons(feature)) {
        assertThat(polygon).isNotEmpty();
      }
      List<Coordinate[]> rings = Collection.rings(feature);
      for (int i = 0; i < rings.size(); i++) {
        boolean shell = Collection.polygons(feature).size() > 1 || i == 0;
        assertThat(Orientation.isCCW(rings.get(i))).as("%s", feature.get("id")).isEqualTo(shell);
      }
    }
  }

  @Test
  void known_points_lie_where_the_catalogue_says() {
    for (JsonNode point : Collection.json("catalogue.json").get("knownPoints")) {
      Coordinate at = new Coordinate(point.get("lon").asDouble(), point.get("lat").asDouble());
      Geometry area = Collection.area(JURISDICTIONS.feature(point.get("jurisdiction").asText()));
      assertThat(area.contains(GEOMETRIES.createPoint(at))).as("%s", point).isTrue();
    }
  }

  /** Edges of all lines or rings, each with its ends in natural order. */
  private static Set<List<Coordinate>> edges(JsonNode feature) {
    List<Coordinate[]> paths = Collection.rings(feature);
    Set<List<Coordinate>> edges = new HashSet<>();
    if (paths.isEmpty()) {
      paths = Collections.singletonList(Collection.line(feature));
    }
    for (Coordinate[] path : paths) {
      for (int i = 1; i < path.length; i++) {
        Coordinate[] edge = {path[i - 1], path[i]};
        Arrays.sort(edge);
        edges.add(List.of(edge));
      }
    }
    return edges;
  }
}
