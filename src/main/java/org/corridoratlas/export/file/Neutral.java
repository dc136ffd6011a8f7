// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

/** How features look in other programs until somebody decides: one grey-blue for all. */
final class Neutral {

  /** Alpha, blue, green, red. */
  static final String KML_LINE = "ff7a5c3f";

  /** The same, a fifth as strong. */
  static final String KML_AREA = "337a5c3f";

  private static final String LINE = "63,92,122,255";
  private static final String AREA = "63,92,122,51";

  private Neutral() {}

  /** A style of QGIS for points, lines or areas; empty for what is not drawn. */
  static String qml(GeometryKind kind) {
    return switch (kind.dimension()) {
      case 0 -> symbol("marker", "SimpleMarker", "color", LINE);
      case 1 -> symbol("line", "SimpleLine", "line_color", LINE);
      case 2 -> symbol("fill", "SimpleFill", "color", AREA);
      default -> "";
    };
  }

  private static String symbol(String type, String layer, String key, String colour) {
    return ("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
            + "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">"
            + "<renderer-v2 type=\"singleSymbol\"><symbols>"
            + "<symbol type=\"%s\" name=\"0\" alpha=\"1\"><layer class=\"%s\" enabled=\"1\">"
            + "<prop k=\"%s\" v=\"%s\"/></layer></symbol></symbols></renderer-v2></qgis>")
        .formatted(type, layer, key, colour);
  }
}
