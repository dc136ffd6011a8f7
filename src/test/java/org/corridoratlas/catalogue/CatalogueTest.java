// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.corridoratlas.feature.Feature;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Catalogue catalogue = Catalogue.read(SmallRegion.sound().folder());

  @Test
  void says_what_the_file_says() {
    assertThat(catalogue.title()).isEqualTo("Two squares");
    assertThat(catalogue.asOf()).hasToString("2020-01-01");
    assertThat(catalogue.defaultBetween()).containsExactly("west-town", "east-town");
    assertThat(catalogue.regimes()).extracting(Regime::id).containsExactly("host-state");
    assertThat(catalogue.knownPoints()).containsExactly(new KnownPoint("West town", 0.5, 0.5, "W"));
    assertThat(catalogue.attribution()).isEqualTo("Nobody; Somebody");
  }

  @Test
  void gives_the_features_of_a_dataset_in_the_order_of_the_file() {
    assertThat(catalogue.datasets())
        .extracting(Dataset::id)
        .startsWith("jurisdictions", "places", "sections", "routes", "sources");
    assertThat(catalogue.collection("places").list())
        .extracting(Feature::id)
        .containsExactly("west-town", "east-town");
    assertThat(catalogue.find("glaciers")).isEmpty();
    assertThatThrownBy(() -> catalogue.collection("glaciers"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("glaciers");
  }

  @Test
  void the_version_is_that_of_the_content() {
    String same = Catalogue.read(SmallRegion.sound().folder()).datasetVersion();
    SmallRegion changed = SmallRegion.sound().with("/places/features/0/properties/population", "4");
    assertThat(catalogue.datasetVersion()).isEqualTo(same).matches("[0-9a-f]{12}");
    assertThat(Catalogue.read(changed.folder()).datasetVersion()).isNotEqualTo(same);
  }

  @Test
  void a_folder_without_a_catalogue_is_refused_by_name() {
    assertThatThrownBy(() -> Catalogue.read(new SmallRegion.InMemory(Map.of())))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("a small region cannot be used")
        .hasMessageContaining("catalogue.json: cannot be read");
  }

  @Test
  void a_file_that_is_not_what_the_catalogue_says_is_refused() {
    SmallRegion.InMemory sound = (SmallRegion.InMemory) SmallRegion.sound().folder();
    Map<String, byte[]> files = new LinkedHashMap<>(sound.files());
    files.remove("routes.geojson");
    files.put("sources.geojson", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(Inspection.of(new SmallRegion.InMemory(files)).problems())
        .extracting(DatasetProblem::toString)
        .satisfiesExactly(
            missing -> assertThat(missing).contains("routes / routes.geojson: cannot be read"),
            size -> assertThat(size).contains("sources / sources.geojson: has 2 bytes"),
            sum -> assertThat(sum).contains("sources / sources.geojson: has the SHA-256"),
            form -> assertThat(form).contains("sources / file / type: is not a FeatureColl"));
  }
}
