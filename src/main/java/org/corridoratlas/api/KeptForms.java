// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.corridoratlas.export.ProposalWriter;
import org.corridoratlas.export.file.Terms;
import org.corridoratlas.workspace.LineReader;
import org.corridoratlas.workspace.Workspace;

/**
 * The forms of a proposal that a reader keeps.
 *
 * @param disclaimer of the atlas, which stands in files too
 */
record KeptForms(String disclaimer) {

  /** Whatever may be asked for, the form as it was sent first. */
  static final Format[] OFFERED = {Format.GEOJSON, Format.CSV, Format.GPKG, Format.KML, Format.GPX};

  private static final int DAY = "2026-01-01".length();

  /** The validator of a version in one form. */
  static String tag(Workspace.Shown shown, Format format) {
    String tag = WorkspaceRoutes.tag(shown);
    return format == Format.GEOJSON ? tag : tag.replaceFirst("\"$", "-" + format.word() + "\"");
  }

  /** A proposal in one form; what is said of its stretches is JSON where there is no nesting. */
  byte[] bytes(Workspace.Shown shown, Format format) {
    ObjectNode feature = shown.feature();
    if (format == Format.GEOJSON) {
      return feature.toString().getBytes(StandardCharsets.UTF_8);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : feature.path("properties").properties()) {
      if (!each.getValue().isNull()) {
        properties.put(each.getKey(), value(each.getValue()));
      }
    }
    String updated = feature.path("properties").path("updated").asText();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("asOf", updated.substring(0, Math.min(DAY, updated.length())));
    members.put("disclaimer", disclaimer);
    Terms terms = new Terms(feature.path("properties").path("name").asText(), members);
    ProposalWriter writer =
        new ProposalWriter(shown.id(), LineReader.kept(feature), properties, terms);
    return format.file().map(writer::file).orElseGet(writer::csv);
  }

  private static Object value(JsonNode value) {
    if (value.isNumber()) {
      return value.isIntegralNumber() ? (Object) value.asLong() : (Object) value.asDouble();
    }
    return value.isTextual() ? value.asText() : value.toString();
  }
}
