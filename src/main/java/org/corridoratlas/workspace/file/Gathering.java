// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.workspace.Faults;
import org.corridoratlas.workspace.Limits;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** What a reader finds in a file, within the limits. */
final class Gathering {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final List<Part> parts = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private int positions;

  /**
   * Counts positions before they are made.
   *
   * @throws org.corridoratlas.workspace.FaultyDocumentException when they are too many
   */
  void count(int more) {
    positions += more;
    if (more < 0 || positions > Limits.FILE_POSITIONS) {
      throw Faults.whole(
          "has more than " + Limits.FILE_POSITIONS + " positions",
          "simplify it, or take the lines that are meant only");
    }
  }

  /** A part that has the form of a line. */
  void line(String where, Geometry geometry, Map<String, String> said) {
    within();
    parts.add(new Part(where, geometry, said));
  }

  /** Lines of one part, each a list of at least one position. */
  void lines(String where, List<List<Coordinate>> lines, Map<String, String> said) {
    LineString[] made =
        lines.stream()
            .filter(line -> line.size() > 1)
            .map(line -> GEOMETRIES.createLineString(line.toArray(Coordinate[]::new)))
            .toArray(LineString[]::new);
    if (made.length == 0) {
      refuse(where, "a line without length", "a line has two positions at least");
    } else {
      line(where, GEOMETRIES.createMultiLineString(made), said);
    }
  }

  /** A part that is not taken. */
  void refuse(String where, String what, String why) {
    within();
    told.add(new Told(where, Told.Fate.REFUSED, what, why));
  }

  /** Something that is taken, but not all of it. */
  void change(String where, String what, String why) {
    within();
    told.add(new Told(where, Told.Fate.CHANGED, what, why));
  }

  private void within() {
    if (parts.size() + told.size() >= Limits.PARTS) {
      throw Faults.whole(
          "has more than " + Limits.PARTS + " parts", "take the lines that are meant only");
    }
  }

  List<Part> parts() {
    return parts;
  }

  List<Told> told() {
    return told;
  }
}
