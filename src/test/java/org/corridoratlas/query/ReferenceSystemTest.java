// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class ReferenceSystemTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Coordinate expressed(ReferenceSystem system, Coordinate degrees) {
    return system.express(GEOMETRIES.createPoint(degrees)).getCoordinate();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "projected.csv")
  void positions_are_those_of_another_program_within_a_millimetre(
      String code, double longitude, double latitude, double x, double y) {
    ReferenceSystem system = ReferenceSystem.valueOf("EPSG_" + code);
    Coordinate there = expressed(system, new Coordinate(longitude, latitude));
    // Half a millimetre is what rounding to three decimals may add.
    assertThat(there.x).isEqualTo(x, within(0.000_6));
    assertThat(there.y).isEqualTo(y, within(0.000_6));
    Coordinate back = system.locate(new Coordinate(x, y));
    assertThat(back.x).isEqualTo(longitude, within(1e-9));
    assertThat(back.y).isEqualTo(latitude, within(1e-9));
  }

  @Test
  void only_the_system_of_latitude_first_turns_the_axes() {
    LineString line =
        GEOMETRIES.createLineString(
            new Coordinate[] {new Coordinate(46.12345678, 39), new Coordinate(47, 40)});
    assertThat(ReferenceSystem.EPSG_4326.express(line).toText())
        .isEqualTo("LINESTRING (39 46.1234568, 40 47)");
    assertThat(ReferenceSystem.CRS84.express(line).toText()).isEqualTo(line.toText());
    assertThat(line.getCoordinate().x).isEqualTo(46.12345678);
    Coordinate there = new Coordinate(46, 39);
    assertThat(ReferenceSystem.EPSG_4326.locate(new Coordinate(39, 46)).distance(there)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84, CRS84",
    "urn:ogc:def:crs:OGC:1.3:CRS84, CRS84",
    "http://www.opengis.net/def/crs/EPSG/0/4326, EPSG_4326",
    "https://www.opengis.net/def/crs/EPSG/0/3857, EPSG_3857",
    "urn:ogc:def:crs:EPSG::32638, EPSG_32638",
    "EPSG:32639, EPSG_32639",
    "[EPSG:4326], EPSG_4326"
  })
  void every_usual_spelling_is_understood(String text, ReferenceSystem expected) {
    assertThat(parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4326", "EPSG:2000", "http://www.opengis.net/def/crs/EPSG/0/43260", "epsg:x"})
  void others_are_refused_with_the_list(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.parameter()).isEqualTo("crs");
              for (ReferenceSystem system : ReferenceSystem.values()) {
                assertThat(e.remedy()).contains(system.uri());
              }
            });
  }

  private static ReferenceSystem parse(String text) {
    return ReferenceSystem.parse(
        new QueryException.Fault("crs", text), List.of(ReferenceSystem.values()));
  }

  @Test
  void a_system_is_offered_where_it_can_express_everything() {
    assertThat(ReferenceSystem.covering(Optional.of(new Envelope(42.5, 50.5, 38, 42.3))))
        .containsExactly(ReferenceSystem.values());
    assertThat(ReferenceSystem.covering(Optional.empty())).containsExactly(ReferenceSystem.CRS84);
    assertThat(ReferenceSystem.covering(Optional.of(new Envelope(-180, 180, -90, 90))))
        .containsExactly(ReferenceSystem.CRS84, ReferenceSystem.EPSG_4326);
  }

  @ParameterizedTest
  @EnumSource(ReferenceSystem.class)
  void what_is_expressed_is_found_again(ReferenceSystem system) {
    Coordinate place = new Coordinate(46.5, 39.25);
    assertThat(system.locate(expressed(system, place)).distance(place)).isLessThan(1e-7);
  }
}
