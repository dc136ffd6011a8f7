// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.corridoratlas.provenance.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ObserverTest {

  private static final FeatureType TYPE =
      FeatureType.of(
          "observers",
          List.of(text("organisation"), text("side"), text("validFrom"), text("validTo")));
  private static final Map<String, Object> WORDS =
      Map.of(
          "organisation",
          "A mission",
          "side",
          "W",
          "validFrom",
          "2023-02",
          "validTo",
          "2025-06-30");

  private static PropertySpec text(String name) {
    return new PropertySpec(name, PropertyType.STRING, null, null, List.of(), name);
  }

  private static Feature feature(@Nullable Geometry geometry, Map<String, Object> words) {
    return TYPE.feature("O1", geometry, words);
  }

  private static Geometry point() {
    return new GeometryFactory().createPoint(new Coordinate(45, 39));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-31,false",
    "2023-02-01,true",
    "2025-06-30,true",
    "2025-07-01,false",
  })
  void is_active_from_the_first_to_the_last_day(String day, boolean active) {
    assertThat(Observer.of(feature(point(), WORDS)).active(AsOf.parse(day))).isEqualTo(active);
  }

  @Test
  void what_it_lacks_is_named() {
    assertThatThrownBy(() -> Observer.of(feature(null, WORDS)))
        .hasMessage("observer O1 is not a Point");
    assertThatThrownBy(() -> Observer.of(feature(point(), Map.of("side", "W"))))
        .hasMessage("observer O1 has no organisation");
  }
}
