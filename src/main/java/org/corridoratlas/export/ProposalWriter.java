// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.export.file.FileForm;
import org.corridoratlas.export.file.Layer;
import org.corridoratlas.export.file.Terms;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes one proposal that a reader keeps, in the forms of files; each of them can be read back.
 *
 * @param id its id
 * @param geometry longitude, latitude in degrees
 * @param properties what is said of it, not nested
 * @param terms what the file says of itself
 */
public record ProposalWriter(
    String id, Geometry geometry, Map<String, Object> properties, Terms terms) {

  private static final String KIND = "proposal";

  /** Keeps the order of the properties. */
  public ProposalWriter {
    properties = new LinkedHashMap<>(properties);
  }

  /** A file for other programs with one layer. */
  public byte[] file(FileForm form) {
    return form.bytes(List.of(Layer.of(KIND, id, geometry, properties)), terms);
  }

  /** A table of one row, the line as well-known text. */
  public byte[] csv() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.putAll(properties);
    row.put("WKT", geometry);
    CsvTable table = new CsvTable();
    table.add(row);
    return table.bytes();
  }
}
