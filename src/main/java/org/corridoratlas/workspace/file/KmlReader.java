// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.workspace.Faults;
import org.locationtech.jts.geom.Coordinate;

/** Reads KML: lines and tracks of placemarks, with their names and extended data. */
final class KmlReader {

  private static final String OVERLAYS = "GroundOverlay|PhotoOverlay|ScreenOverlay";
  private static final String OTHERS = "Point|Polygon|Model";

  private final XmlIn xml;
  private final Gathering found;
  private int placemarks;

  private KmlReader(XmlIn xml, Gathering found) {
    this.xml = xml;
    this.found = found;
  }

  static void read(byte[] bytes, Gathering found) {
    new KmlReader(XmlIn.of(bytes, "KML"), found).document();
  }

  private void document() {
    while (xml.next()) {
      if (xml.depth() == 1 && xml.starts() && !xml.name().equals("kml")) {
        throw Faults.whole("is no KML: its root is " + xml.name(), "a file with the root kml");
      }
      if (!xml.starts()) {
        continue;
      }
      if (xml.name().equals("Placemark")) {
        placemark();
      } else if (xml.name().equals("NetworkLink")) {
        String where = "NetworkLink (line " + xml.line() + ")";
        found.refuse(where, "a link", "nothing is fetched; save what it leads to as a file");
        xml.skip();
      } else if (xml.name().matches(OVERLAYS)) {
        found.refuse(
            xml.name() + " (line " + xml.line() + ")", "a picture", "lines are taken only");
        xml.skip();
      }
    }
  }

  private void placemark() {
    String where = "Placemark " + ++placemarks + " (line " + xml.line() + ")";
    Map<String, String> said = new LinkedHashMap<>();
    List<List<Coordinate>> lines = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next() && !(xml.depth() == depth && !xml.starts())) {
      if (xml.starts()) {
        element(where, said, lines);
      }
    }
    if (!lines.isEmpty()) {
      found.lines(where, lines, said);
    }
  }

  private void element(String where, Map<String, String> said, List<List<Coordinate>> lines) {
    String name = xml.name();
    if (name.matches(OTHERS)) {
      found.refuse(where, name, "lines are taken only");
      xml.skip();
    } else if (name.equals("LineString") || name.equals("Track")) {
      lines.add(line(where));
    } else if (name.equals("Data") || name.equals("SimpleData")) {
      String key = xml.attribute("name");
      String value = xml.text();
      said.put(key, value);
    } else if (name.equals("name") || name.equals("description")) {
      said.putIfAbsent(name, xml.text());
    } else if (name.equals("Region") || name.matches(".*Style")) {
      xml.skip();
    }
  }

  private List<Coordinate> line(String where) {
    List<Coordinate> line = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next() && !(xml.depth() == depth && !xml.starts())) {
      if (xml.starts() && xml.name().equals("coordinates")) {
        Numbers.tuples(xml.text(), ",", where, found, line);
      } else if (xml.starts() && xml.name().equals("coord")) {
        Numbers.tuples(xml.text().strip().replaceAll("\\s+", ","), ",", where, found, line);
      }
    }
    return line;
  }
}
