// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.junit.jupiter.api.Test;

class CollectionWriterTest {

  private static final int MANY = 100_000;

  private static final FeatureType TYPE =
      FeatureType.of(
          "sites",
          List.of(
              spec("note", PropertyType.STRING),
              spec("name", PropertyType.OBJECT),
              spec("kind", PropertyType.STRING),
              spec("never", PropertyType.STRING)));

  private static PropertySpec spec(String name, PropertyType type) {
    return new PropertySpec(name, type, null, null, List.of(), "");
  }

  private static Feature feature(int number, Map<String, Object> values) {
    return TYPE.feature("f" + number, null, values);
  }

  @Test
  void a_table_has_the_columns_of_the_collection_whatever_is_in_its_rows() throws IOException {
    FeatureCollection collection =
        FeatureCollection.of(
            TYPE,
            List.of(
                feature(1, Map.of("kind", "mast", "name", Map.of("en", "One"))),
                feature(2, Map.of("note", "late", "name", Map.of("hy", "Երկու")))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CollectionWriter.csv(
        collection.columns().of(name -> true),
        collection.list().subList(0, 1),
        Map.of("licence", "CC0-1.0"),
        out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("id,note,name.en,name.hy,kind,WKT,licence\r\nf1,,One,,mast,,CC0-1.0\r\n");
    assertThat(collection.columns().of("name"::equals)).containsExactly("name.en", "name.hy");
  }

  @Test
  void a_table_of_many_features_begins_before_they_are_all_made() throws IOException {
    Counting features = new Counting();
    int[] madeAtFirstByte = {-1};
    CollectionWriter.csv(
        List.of("kind"),
        features,
        Map.of(),
        new OutputStream() {
          @Override
          public void write(int value) {
            madeAtFirstByte[0] = madeAtFirstByte[0] < 0 ? features.made : madeAtFirstByte[0];
          }
        });
    assertThat(features.made).isEqualTo(MANY);
    assertThat(madeAtFirstByte[0]).isBetween(0, MANY / 10);
  }

  /** Features made when they are asked for. */
  private static final class Counting implements Iterable<Feature> {

    private int made;

    @Override
    public Iterator<Feature> iterator() {
      return IntStream.range(0, MANY)
          .mapToObj(
              number -> {
                made++;
                return feature(number, Map.of("kind", "mast"));
              })
          .iterator();
    }
  }
}
