// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.corridoratlas.export.file.Layer.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * Writes GPX 1.1: points as waypoints, lines as tracks with a segment for each part. GPX knows no
 * areas: their edges are tracks. Features without geometry are left out. Properties are lines of
 * the description: as elements they would be more than GDAL reads of one file.
 */
final class GpxFile {

  private final XmlOut xml;

  private GpxFile(XmlOut xml) {
    this.xml = xml;
  }

  static void write(List<Layer> layers, Terms terms, OutputStream out) throws IOException {
    XmlOut.write(out, xml -> new GpxFile(xml).document(layers, terms));
  }

  private void document(List<Layer> layers, Terms terms) throws XMLStreamException {
    xml.open(
        "gpx",
        "xmlns",
        "http://www.topografix.com/GPX/1/1",
        "version",
        "1.1",
        "creator",
        "Corridor Atlas");
    metadata(terms);
    for (Layer layer : layers) {
      for (Row row : layer.rows()) {
        waypoints(row, layer.name());
      }
    }
    for (Layer layer : layers) {
      for (Row row : layer.rows()) {
        track(row, layer.name());
      }
    }
    xml.close();
  }

  private void metadata(Terms terms) throws XMLStreamException {
    xml.open("metadata");
    xml.element("name", terms.title());
    xml.element("desc", terms.statement());
    if (!terms.text("attribution").isEmpty()) {
      xml.open("copyright", "author", terms.text("attribution"));
      String licence = terms.text("licence");
      xml.element(
          "license",
          licence.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + licence : "");
      xml.close();
    }
    xml.element("time", terms.time());
    xml.close();
  }

  private void waypoints(Row row, String kind) throws XMLStreamException {
    for (Point point : parts(row, Point.class)) {
      place("wpt", point.getCoordinate());
      described(row, kind);
      xml.close();
    }
  }

  private void track(Row row, String kind) throws XMLStreamException {
    List<LineString> lines = parts(row, LineString.class);
    if (lines.isEmpty()) {
      return;
    }
    xml.open("trk");
    described(row, kind);
    for (LineString line : lines) {
      xml.open("trkseg");
      for (Coordinate at : line.getCoordinates()) {
        place("trkpt", at);
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  /** The parts of that kind, an area's rings among the lines. */
  private static <T extends Geometry> List<T> parts(Row row, Class<T> kind) {
    List<T> found = new ArrayList<>();
    GeometryComponentFilter filter =
        part -> {
          if (kind.isInstance(part) && !part.isEmpty()) {
            found.add(kind.cast(part));
          }
        };
    row.geometry().ifPresent(geometry -> geometry.apply(filter));
    return found;
  }

  private void place(String element, Coordinate at) throws XMLStreamException {
    xml.open(element, "lat", XmlOut.number(at.y), "lon", XmlOut.number(at.x));
  }

  private void described(Row row, String kind) throws XMLStreamException {
    xml.element("name", row.title());
    StringBuilder words = new StringBuilder();
    for (Map.Entry<String, @Nullable Object> cell : row.cells().entrySet()) {
      if (cell.getValue() != null) {
        words.append(words.isEmpty() ? "" : "\n").append(cell.getKey()).append(": ");
        words.append(XmlOut.words(cell.getValue()));
      }
    }
    xml.element("desc", words.toString());
    xml.element("type", kind);
  }
}
