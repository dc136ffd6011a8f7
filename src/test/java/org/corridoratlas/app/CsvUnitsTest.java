// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.comparison.Metric;
import org.corridoratlas.export.ComparisonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvUnitsTest {

  @Test
  void a_column_of_numbers_names_its_unit_or_is_a_count_or_a_ratio(@TempDir Path folder)
      throws Exception {
    Wiring wiring = Wiring.of(GeodataFolder.of(TwoSquares.write(folder)));
    Comparison comparison =
        wiring
            .views()
            .comparer()
            .compare(
                new ComparisonRequest(
                    List.of("shared"),
                    Optional.empty(),
                    List.of(),
                    wiring.atlas().catalogue().asOf(),
                    "neutral"));
    Map<String, String> units =
        wiring.views().comparer().metrics().stream()
            .collect(Collectors.toMap(Metric::id, Metric::unit));
    comparison
        .features("option")
        .get(0)
        .properties()
        .forEach((name, value) -> assertThat(told(name, value, units)).as(name).isTrue());
    String csv = new String(ComparisonWriter.csv(comparison), StandardCharsets.UTF_8);
    assertThat(csv.lines().findFirst().orElse(""))
        .contains("lengthMetres,")
        .contains("reference,between,asOf,perspective,datasetVersion,methodVersion,licence");
  }

  private static boolean told(String name, @Nullable Object value, Map<String, String> units) {
    String unit = units.getOrDefault(name.replaceAll("Difference$", ""), "");
    return !(value instanceof Number)
        || name.contains("Metres")
        || name.contains("Percent")
        || List.of("count", "ratio").contains(unit);
  }
}
