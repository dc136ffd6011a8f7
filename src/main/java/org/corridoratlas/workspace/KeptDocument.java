// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** The Feature of an own proposal: read, patched, and shown with what the server says of it. */
final class KeptDocument {

  /** The properties that the server says. */
  private static final List<String> SERVERS = List.of("created", "updated", "version", "own");

  private KeptDocument() {}

  /**
   * A document as it is kept: its type, geometry and the properties that its author says.
   *
   * @throws FaultyDocumentException when it is no Feature
   */
  static ObjectNode read(byte[] bytes) {
    Faults faults = new Faults();
    JsonNode root = AlignmentReader.parsed(bytes, faults);
    if (!root.path("type").asText().equals("Feature")) {
      faults.add("/type", "is no Feature", "one object with the type Feature");
      faults.end();
    }
    return kept(root);
  }

  private static ObjectNode kept(JsonNode feature) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("type", "Feature");
    if (feature.has("crs")) {
      kept.set("crs", feature.path("crs"));
    }
    kept.set("geometry", feature.path("geometry"));
    JsonNode properties = feature.path("properties");
    ObjectNode said = kept.putObject("properties");
    if (properties.isObject()) {
      said.setAll((ObjectNode) properties);
      said.remove(SERVERS);
    }
    return kept;
  }

  /**
   * A kept document after a merge patch (RFC 7396).
   *
   * @throws FaultyDocumentException when the patch is no object
   */
  static ObjectNode patched(ObjectNode document, byte[] patch) {
    return kept(merged(document, AlignmentReader.parsed(patch, new Faults())));
  }

  private static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    if (target.isObject()) {
      merged.setAll((ObjectNode) target);
    }
    for (Map.Entry<String, JsonNode> change : patch.properties()) {
      if (change.getValue().isNull()) {
        merged.remove(change.getKey());
      } else {
        merged.set(change.getKey(), merged(merged.path(change.getKey()), change.getValue()));
      }
    }
    return merged;
  }

  /** What other programs show of a document that has no faults. */
  static KeptProposal.Summary summary(ObjectNode document) {
    JsonNode properties = document.path("properties");
    LineString line =
        LineReader.read(document.path("geometry"), "/geometry", new Faults()).orElseThrow();
    return new KeptProposal.Summary(
        properties.path("name").asText().strip(),
        properties.path("mode").asText(),
        new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(line));
  }

  /** The Feature as everybody may read it. */
  static ObjectNode shown(KeptProposal proposal) {
    ObjectNode document = read(proposal.document().getBytes(UTF_8));
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    shown.put("type", "Feature").put("id", proposal.id());
    shown.set("geometry", document.path("geometry"));
    ObjectNode properties = shown.putObject("properties");
    properties.setAll((ObjectNode) document.path("properties"));
    properties.put("created", proposal.times().created().toString());
    properties.put("updated", proposal.times().updated().toString());
    properties.put("version", proposal.version());
    return shown;
  }
}
