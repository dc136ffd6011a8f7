// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import javax.xml.stream.XMLStreamException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes geometries as KML has them: longitude, latitude, on the ground. */
final class KmlGeometry {

  private final XmlOut xml;

  KmlGeometry(XmlOut xml) {
    this.xml = xml;
  }

  void write(Geometry geometry) throws XMLStreamException {
    if (geometry instanceof GeometryCollection several) {
      xml.open("MultiGeometry");
      for (int i = 0; i < several.getNumGeometries(); i++) {
        write(several.getGeometryN(i));
      }
      xml.close();
    } else if (geometry instanceof Polygon area) {
      area(area);
    } else if (geometry instanceof Point) {
      simple("Point", geometry);
    } else if (geometry instanceof LineString) {
      xml.open("LineString");
      xml.element("tessellate", "1");
      coordinates(geometry);
      xml.close();
    } else {
      throw new IllegalArgumentException(geometry.getGeometryType() + " has no form in KML");
    }
  }

  private void area(Polygon area) throws XMLStreamException {
    xml.open("Polygon");
    ring("outerBoundaryIs", area.getExteriorRing());
    for (int i = 0; i < area.getNumInteriorRing(); i++) {
      ring("innerBoundaryIs", area.getInteriorRingN(i));
    }
    xml.close();
  }

  private void ring(String role, LineString ring) throws XMLStreamException {
    xml.open(role);
    simple("LinearRing", ring);
    xml.close();
  }

  private void simple(String element, Geometry geometry) throws XMLStreamException {
    xml.open(element);
    coordinates(geometry);
    xml.close();
  }

  private void coordinates(Geometry geometry) throws XMLStreamException {
    xml.open("coordinates");
    String separator = "";
    for (Coordinate each : geometry.getCoordinates()) {
      xml.text(separator + XmlOut.number(each.x) + "," + XmlOut.number(each.y));
      separator = " ";
    }
    xml.close();
  }
}
