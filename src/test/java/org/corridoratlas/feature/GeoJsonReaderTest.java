// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonReaderTest {

  private static final FeatureType TYPE =
      FeatureType.of(
          "places",
          List.of(new PropertySpec("kind", PropertyType.STRING, null, null, List.of(), "kind")));

  private static final String ONE =
      "{'type':'Feature','id':'one','properties':{'kind':'town'},"
          + "'geometry':{'type':'Point','coordinates':[45.5,39.25,1100]}}";

  private static FeatureCollection read(String text) throws IOException {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return GeoJsonReader.read(TYPE, new ByteArrayInputStream(bytes));
  }

  @Test
  void members_come_in_any_order() throws IOException {
    FeatureCollection read =
        read("{'features':[" + ONE + "],'bbox':[0,0,1,1],'type':'FeatureCollection'}");
    assertThat(read.list()).hasSize(1);
    assertThat(read.get("one").text("kind")).hasValue("town");
    assertThat(read.get("one").geometry().orElseThrow().getCoordinate().x).isEqualTo(45.5);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cut off | {'type':'FeatureCollection','features':[ | is not JSON",
        "cut off in a feature | {'type':'FeatureCollection','features':[{'id': | is not JSON",
        "member twice | {'type':'FeatureCollection','type':'x','features':[]} | is not JSON",
        "twice within | {'type':'FeatureCollection','features':[{'id':'a','id':'b'}]} | is not JSON",
        "a list | [] | is not a FeatureCollection",
        "empty | {} | is not a FeatureCollection",
        "another type | {'type':'Feature','features':[]} | is not a FeatureCollection",
        "no list | {'type':'FeatureCollection','features':{}} | is not a FeatureCollection",
      })
  void a_file_that_cannot_be_used_is_one_problem(String name, String text, String message) {
    FeatureReadException refused =
        catchThrowableOfType(FeatureReadException.class, () -> read(text));
    assertThat(refused.readable()).isEmpty();
    assertThat(refused.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith(message));
  }

  @Test
  void what_is_wrong_with_features_is_listed_and_the_rest_can_be_read() {
    String broken = ONE.replace("'one'", "'two'").replace("[45.5,39.25,1100]", "[45.5]");
    String repeated = ONE.replace("town", "city");
    String text =
        "{'type':'FeatureCollection','features':[" + String.join(",", ONE, broken, repeated) + "]}";
    FeatureReadException refused =
        catchThrowableOfType(FeatureReadException.class, () -> read(text));
    assertThat(refused.problems())
        .extracting(FeatureProblem::feature)
        .containsExactly("two", "one");
    assertThat(refused.readable().orElseThrow().list())
        .extracting(Feature::id)
        .containsExactly("one", "two");
  }
}
