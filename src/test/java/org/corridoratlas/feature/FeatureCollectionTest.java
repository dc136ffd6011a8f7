// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class FeatureCollectionTest {

  private static final FeatureType TYPE =
      FeatureType.of(
          "things",
          List.of(
              spec("kind", PropertyType.STRING),
              spec("size", PropertyType.NUMBER),
              spec("name", PropertyType.OBJECT)));

  private static PropertySpec spec(String name, PropertyType type) {
    return new PropertySpec(name, type, null, null, List.of(), name);
  }

  private static FeatureCollection read(String... features) throws IOException {
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return GeoJsonReader.read(
        TYPE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String feature(String id, String geometry, String properties) {
    return "{\"type\":\"Feature\",\"id\":\"%s\",\"geometry\":%s,\"properties\":{%s}}"
        .formatted(id, geometry, properties);
  }

  private static String written(Feature feature) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    feature.written().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_feature_is_written_as_it_was_read() throws IOException {
    String text =
        feature(
            "a",
            "{\"type\":\"LineString\",\"coordinates\":[[45.1234567,39],[46,39.5]]}",
            "\"kind\":\"road\",\"size\":1.5,\"name\":{\"en\":\"A\",\"hy\":\"Ա\"}");
    assertThat(written(read(text).get("a"))).isEqualTo(text);
  }

  @Test
  void a_box_meets_the_geometry_itself_and_not_its_envelope() throws IOException {
    FeatureCollection things =
        read(
            feature("diagonal", "{\"type\":\"LineString\",\"coordinates\":[[0,0],[10,10]]}", ""),
            feature("nowhere", "null", ""),
            feature("point", "{\"type\":\"Point\",\"coordinates\":[8.5,1.5]}", ""));
    assertThat(things.select(FeatureFilter.meets(new Envelope(8, 9, 1, 2))))
        .extracting(Feature::id)
        .containsExactly("nowhere", "point");
  }

  @Test
  void a_box_without_area_meets_what_it_crosses() throws IOException {
    FeatureCollection things =
        read(
            feature("line", "{\"type\":\"LineString\",\"coordinates\":[[0,0],[10,10]]}", ""),
            feature("point", "{\"type\":\"Point\",\"coordinates\":[4,4]}", ""));
    assertThat(things.select(FeatureFilter.meets(new Envelope(4, 4, 1, 9)))).hasSize(2);
    assertThat(things.select(FeatureFilter.meets(new Envelope(4, 4, 4, 4)))).hasSize(2);
    assertThat(things.select(FeatureFilter.meets(new Envelope(0, 5, 3, 3)))).hasSize(1);
  }

  @Test
  void conditions_combine_and_keep_the_order_of_the_file() throws IOException {
    FeatureCollection things =
        read(
            feature("b", "{\"type\":\"Point\",\"coordinates\":[1,1]}", "\"kind\":\"road\""),
            feature("a", "{\"type\":\"Point\",\"coordinates\":[1,1]}", "\"kind\":\"road\""),
            feature("c", "{\"type\":\"Point\",\"coordinates\":[1,1]}", "\"kind\":\"rail\""));
    FeatureFilter roads =
        FeatureFilter.allOf(
            List.of(
                FeatureFilter.meets(new Envelope(0, 2, 0, 2)),
                FeatureFilter.equal("kind", "road")));
    assertThat(things.select(roads)).extracting(Feature::id).containsExactly("b", "a");
  }

  @Test
  void every_problem_is_reported_at_once() {
    assertThatThrownBy(
            () ->
                read(
                    feature("a", "{\"type\":\"Point\",\"coordinates\":[200,1]}", ""),
                    feature("a", "null", ""),
                    feature("b", "null", "\"colour\":\"red\",\"size\":\"big\"")))
        .isInstanceOfSatisfying(
            FeatureReadException.class,
            e ->
                assertThat(e.problems())
                    .extracting(FeatureProblem::property)
                    .containsExactly("geometry", "id", "colour", "size"));
  }
}
