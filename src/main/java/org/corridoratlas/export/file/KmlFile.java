// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.corridoratlas.export.file.Layer.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Writes KML 2.3 (OGC 12-007r2): a folder for each layer, properties as ExtendedData. */
final class KmlFile {

  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final XmlOut xml;

  private KmlFile(XmlOut xml) {
    this.xml = xml;
  }

  static void write(List<Layer> layers, Terms terms, OutputStream out) throws IOException {
    XmlOut.write(out, xml -> new KmlFile(xml).document(layers, terms));
  }

  private void document(List<Layer> layers, Terms terms) throws XMLStreamException {
    xml.open(
        "kml",
        "xmlns",
        "http://www.opengis.net/kml/2.2",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "version",
        "2.3");
    xml.open("Document");
    xml.element("name", terms.title());
    if (!terms.text("attribution").isEmpty()) {
      xml.open("atom:author");
      xml.element("atom:name", terms.text("attribution"));
      xml.close();
    }
    xml.element("description", terms.statement());
    style();
    for (Layer layer : layers) {
      folder(layer);
    }
    xml.close();
    xml.close();
  }

  /** One style for all: nobody's line is stronger than another's. */
  private void style() throws XMLStreamException {
    xml.open("Style", "id", "neutral");
    xml.open("IconStyle");
    xml.element("color", Neutral.KML_LINE);
    xml.element("scale", "0.8");
    xml.close();
    xml.open("LineStyle");
    xml.element("color", Neutral.KML_LINE);
    xml.element("width", "3");
    xml.close();
    xml.open("PolyStyle");
    xml.element("color", Neutral.KML_AREA);
    xml.close();
    xml.close();
  }

  private void folder(Layer layer) throws XMLStreamException {
    xml.open("Folder");
    xml.element("name", layer.name());
    for (Row row : layer.rows()) {
      placemark(row);
    }
    xml.close();
  }

  private void placemark(Row row) throws XMLStreamException {
    xml.open("Placemark");
    xml.element("name", row.title());
    span(row);
    xml.element("styleUrl", "#neutral");
    xml.open("ExtendedData");
    for (Map.Entry<String, @Nullable Object> cell : row.cells().entrySet()) {
      if (cell.getValue() != null) {
        xml.open("Data", "name", cell.getKey());
        xml.open("value");
        xml.text(XmlOut.words(cell.getValue()));
        xml.close();
        xml.close();
      }
    }
    xml.close();
    Optional<Geometry> geometry = row.geometry();
    if (geometry.isPresent()) {
      new KmlGeometry(xml).write(geometry.get());
    }
    xml.close();
  }

  private void span(Row row) throws XMLStreamException {
    String begin = day(row.text("validFrom"));
    String end = day(row.text("validTo"));
    if (!begin.isEmpty() || !end.isEmpty()) {
      xml.open("TimeSpan");
      xml.element("begin", begin);
      xml.element("end", end);
      xml.close();
    }
  }

  private static String day(String text) {
    return DAY.matcher(text).matches() ? text : "";
  }
}
