// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.workspace.Faults;
import org.locationtech.jts.geom.Coordinate;

/** Reads GPX: tracks and routes; lines {@code key: value} of a description are what is said. */
final class GpxReader {

  private final XmlIn xml;
  private final Gathering found;
  private int number;

  private GpxReader(XmlIn xml, Gathering found) {
    this.xml = xml;
    this.found = found;
  }

  static void read(byte[] bytes, Gathering found) {
    new GpxReader(XmlIn.of(bytes, "GPX"), found).document();
  }

  private void document() {
    while (xml.next()) {
      if (xml.depth() == 1 && xml.starts() && !xml.name().equals("gpx")) {
        throw Faults.whole("is no GPX: its root is " + xml.name(), "a file with the root gpx");
      }
      if (xml.starts() && xml.depth() == 2) {
        part();
      }
    }
  }

  private void part() {
    String where = xml.name() + " (line " + xml.line() + ")";
    switch (xml.name()) {
      case "trk", "rte" ->
          track(
              (xml.name().equals("trk") ? "track " : "route ")
                  + ++number
                  + " (line "
                  + xml.line()
                  + ")");
      case "wpt" -> {
        found.refuse(where, "a waypoint", "lines are taken only");
        xml.skip();
      }
      default -> xml.skip();
    }
  }

  private void track(String where) {
    Map<String, String> said = new LinkedHashMap<>();
    List<List<Coordinate>> lines = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next() && !(xml.depth() == depth && !xml.starts())) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "name" -> said.put("name", xml.text());
        case "desc" -> Descriptions.take(xml.text(), said);
        case "trkseg" -> lines.add(new ArrayList<>());
        case "trkpt", "rtept" -> point(where, lines);
        default -> xml.skip();
      }
    }
    found.lines(where, lines, said);
  }

  private void point(String where, List<List<Coordinate>> lines) {
    if (lines.isEmpty()) {
      lines.add(new ArrayList<>());
    }
    found.count(1);
    double x = Numbers.number(xml.attribute("lon"), where);
    double y = Numbers.number(xml.attribute("lat"), where);
    lines.get(lines.size() - 1).add(new Coordinate(x, y));
    xml.skip();
  }
}
