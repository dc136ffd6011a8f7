// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.jspecify.annotations.Nullable;

/** Writes profiles; the server and the command line give the same bytes. */
public final class ProfileWriter {

  private ProfileWriter() {}

  /** All of it: {@code profiles}, the header, and {@code options} without their lines. */
  public static byte[] json(Comparison profiles) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("profiles", profiles.header());
    document.put("options", profiles.features().stream().map(ProfileWriter::row).toList());
    return Json.bytes(document);
  }

  private static Map<String, @Nullable Object> row(ComparisonFeature option) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", option.id());
    row.putAll(option.properties());
    return row;
  }

  /** The heights as CSV: one row for each station of each option; an unknown height is empty. */
  public static byte[] csv(Comparison profiles) {
    CsvTable table = new CsvTable();
    for (ComparisonFeature option : profiles.features()) {
      if (option.properties().get("samples") instanceof List<?> samples) {
        for (Object sample : samples) {
          table.add(station(option, (List<?>) sample, profiles));
        }
      }
    }
    return table.bytes();
  }

  private static Map<String, @Nullable Object> station(
      ComparisonFeature option, List<?> sample, Comparison profiles) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("option", option.id());
    row.put("alongMetres", sample.get(0));
    row.put("heightMetres", sample.get(1));
    row.put("method", option.properties().get("method"));
    Object model = profiles.header().get("heightModel");
    row.put("heightModel", model instanceof Map<?, ?> described ? described.get("file") : null);
    row.put("datasetVersion", profiles.header().get("datasetVersion"));
    row.put("licence", profiles.header().get("licence"));
    row.put("disclaimer", profiles.header().get("disclaimer"));
    return row;
  }
}
