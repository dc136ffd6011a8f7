// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.geometry.GeodesicLength;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Reads the geometry of an alignment as one line. */
public final class LineReader {

  /** Lines that end and begin nearer than this are one line, metres. */
  private static final double JOINT_METRES = 1;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final String POSITION = "give longitude, latitude in degrees on WGS 84";

  private final Faults faults;
  private final List<Coordinate> line = new ArrayList<>();

  private LineReader(Faults faults) {
    this.faults = faults;
  }

  /** The line of a geometry; empty when it is none, and the faults say why. */
  static Optional<LineString> read(JsonNode geometry, String pointer, Faults faults) {
    return new LineReader(faults).line(geometry, pointer);
  }

  /** The line of an alignment that is kept, in one piece. */
  public static LineString kept(JsonNode feature) {
    return read(feature.path("geometry"), "", new Faults()).orElseThrow();
  }

  private Optional<LineString> line(JsonNode geometry, String pointer) {
    JsonNode coordinates = geometry.path("coordinates");
    String type = geometry.path("type").asText();
    if (!List.of("LineString", "MultiLineString").contains(type) || !coordinates.isArray()) {
      faults.add(pointer, "is no line", "a LineString, or a MultiLineString whose lines join");
      return Optional.empty();
    }
    if (positions(type, coordinates) > Limits.POSITIONS) {
      String most = "at most " + Limits.POSITIONS + " positions; simplify it";
      faults.add(pointer + "/coordinates", "has too many positions", most);
      return Optional.empty();
    }
    return type.equals("LineString")
        ? whole(add(coordinates, pointer + "/coordinates"), pointer)
        : whole(addAll(coordinates, pointer + "/coordinates"), pointer);
  }

  private static int positions(String type, JsonNode coordinates) {
    int count = 0;
    for (JsonNode member : coordinates) {
      count += type.equals("LineString") ? 1 : member.size();
    }
    return count;
  }

  private boolean addAll(JsonNode lines, String pointer) {
    boolean fine = true;
    for (int i = 0; i < lines.size(); i++) {
      int before = line.size();
      fine &= add(lines.get(i), pointer + "/" + i);
      if (fine && before > 0 && before < line.size()) {
        fine = joins(line.get(before - 1), line.get(before), pointer + "/" + i);
      }
    }
    return fine;
  }

  private boolean joins(Coordinate end, Coordinate begin, String pointer) {
    double gap = GeodesicLength.between(end, begin);
    if (gap > JOINT_METRES) {
      faults.add(
          pointer,
          "begins " + Math.round(gap) + " m from the end of the line before",
          "order the lines and join them, or bring several alignments");
    }
    return gap <= JOINT_METRES;
  }

  private boolean add(JsonNode positions, String pointer) {
    boolean fine = positions.isArray();
    if (!fine) {
      faults.add(pointer, "is no list of positions", POSITION);
    }
    for (int i = 0; i < positions.size(); i++) {
      fine &= addPosition(positions.get(i), pointer + "/" + i);
    }
    return fine;
  }

  private boolean addPosition(JsonNode position, String pointer) {
    if (!position.isArray() || position.size() < 2) {
      faults.add(pointer, "is no position", POSITION);
      return false;
    }
    boolean longitude = within(position.get(0), 180, pointer + "/0", "longitude");
    boolean latitude = within(position.get(1), 90, pointer + "/1", "latitude");
    boolean fine = longitude && latitude;
    if (fine) {
      line.add(new Coordinate(position.get(0).asDouble(), position.get(1).asDouble()));
    }
    return fine;
  }

  private boolean within(JsonNode degrees, double most, String pointer, String what) {
    if (degrees.isNumber() && Math.abs(degrees.asDouble()) <= most) {
      return true;
    }
    String said = degrees.isNumber() ? " " + degrees.asText() : "";
    faults.add(
        pointer, "is no " + what + said, "a number from -" + (int) most + " to " + (int) most);
    return false;
  }

  private Optional<LineString> whole(boolean fine, String pointer) {
    if (!fine) {
      return Optional.empty();
    }
    double metres = 0;
    for (int i = 1; i < line.size(); i++) {
      metres += GeodesicLength.between(line.get(i - 1), line.get(i));
    }
    if (metres == 0) {
      faults.add(pointer + "/coordinates", "has no length", "at least two different positions");
    } else if (metres > Limits.LENGTH_METRES) {
      String most = "at most " + Math.round(Limits.LENGTH_METRES / 1000) + " km";
      faults.add(pointer, "is " + Math.round(metres / 1000) + " km long", most);
    } else {
      return Optional.of(GEOMETRIES.createLineString(line.toArray(Coordinate[]::new)));
    }
    return Optional.empty();
  }
}
