// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.workspace.AlignmentReader;
import org.corridoratlas.workspace.Faults;
import org.corridoratlas.workspace.Limits;
import org.locationtech.jts.geom.Coordinate;

/** Reads GeoJSON: a geometry, a feature, or features; the others that stand in it are told. */
final class GeoJsonLines {

  private static final String POSITION = "longitude, latitude as numbers";

  private final Gathering found;

  private GeoJsonLines(Gathering found) {
    this.found = found;
  }

  /** Reads; answers the reference system that an old document may name, else nothing. */
  static Optional<String> read(byte[] bytes, Gathering found) {
    Faults faults = new Faults();
    JsonNode root = AlignmentReader.parsed(Text.of(bytes).getBytes(StandardCharsets.UTF_8), faults);
    GeoJsonLines reader = new GeoJsonLines(found);
    JsonNode features = root.path("features");
    if (features.isArray() && features.size() > Limits.PARTS) {
      throw Faults.whole(
          "has more than " + Limits.PARTS + " features", "those that are meant only");
    }
    if (features.isArray()) {
      for (int i = 0; i < features.size(); i++) {
        reader.feature("Feature " + (i + 1), features.get(i));
      }
    } else if (root.path("type").asText().equals("Feature")) {
      reader.feature("Feature 1", root);
    } else {
      reader.geometry("the geometry", root, Map.of());
    }
    JsonNode name = root.path("crs").path("properties").path("name");
    return name.isTextual() ? Optional.of(name.asText()) : Optional.empty();
  }

  private void feature(String where, JsonNode feature) {
    Map<String, String> said = new LinkedHashMap<>();
    JsonNode properties = feature.path("properties");
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      JsonNode value = property.getValue();
      if (!value.isNull()) {
        said.put(property.getKey(), value.isTextual() ? value.asText() : value.toString());
      }
    }
    geometry(where, feature.path("geometry"), said);
  }

  private void geometry(String where, JsonNode geometry, Map<String, String> said) {
    String type = geometry.path("type").asText();
    JsonNode coordinates = geometry.path("coordinates");
    if (type.equals("GeometryCollection")) {
      JsonNode members = geometry.path("geometries");
      for (int i = 0; i < members.size(); i++) {
        geometry(where + ", member " + (i + 1), members.get(i), said);
      }
    } else if (type.equals("LineString")) {
      lines(where, JsonNodeFactory.instance.arrayNode().add(coordinates), said);
    } else if (type.equals("MultiLineString")) {
      lines(where, coordinates, said);
    } else {
      found.refuse(where, type.isEmpty() ? "no geometry" : type, "lines are taken only");
    }
  }

  private void lines(String where, JsonNode members, Map<String, String> said) {
    List<List<Coordinate>> lines = new ArrayList<>();
    for (JsonNode member : members) {
      found.count(member.size());
      List<Coordinate> line = new ArrayList<>();
      for (JsonNode position : member) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
          found.refuse(where, "no position: " + Text.shown(position.toString()), POSITION);
          return;
        }
        line.add(new Coordinate(position.get(0).asDouble(), position.get(1).asDouble()));
      }
      lines.add(line);
    }
    found.lines(where, lines, said);
  }
}
