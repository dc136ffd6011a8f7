// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.workspace.Faults;

/**
 * The kinds of files that are read, told by what stands in them; the name decides where that is
 * open.
 */
enum FileKind {
  GEOJSON("GeoJSON", ".geojson .json"),
  KML("KML", ".kml"),
  KMZ("KMZ", ".kmz"),
  GPX("GPX", ".gpx"),
  CSV("CSV", ".csv .txt .tsv"),
  SHAPEFILE("Shapefile", ".zip"),
  GEOPACKAGE("GeoPackage", ".gpkg");

  private static final int LOOKED_AT = 1_024;

  private final String title;
  private final String endings;

  FileKind(String title, String endings) {
    this.title = title;
    this.endings = endings;
  }

  /** The name of the format. */
  String title() {
    return title;
  }

  private Stream<String> endings() {
    return Stream.of(endings.split(" ", -1));
  }

  /** All endings of names. */
  static List<String> allEndings() {
    return List.of(values()).stream().flatMap(kind -> kind.endings()).toList();
  }

  /** The kind of a packed file. */
  static FileKind of(Packed packed) {
    return packed.name(".kml").isPresent() ? KMZ : SHAPEFILE;
  }

  /**
   * The kind of a file that is not packed.
   *
   * @throws org.corridoratlas.workspace.FaultyDocumentException when it is none of them
   */
  static FileKind of(String name, byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("SQLite format 3\0")) {
      return GEOPACKAGE;
    }
    String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").replace("\0", "").stripLeading();
    if (text.startsWith("<")
        || text.startsWith("\u00FF\u00FE<")
        || text.startsWith("\u00FE\u00FF<")) {
      return text.contains("<gpx") || named(name).equals(Optional.of(GPX)) ? GPX : KML;
    }
    if (text.startsWith("{")) {
      return GEOJSON;
    }
    return named(name)
        .filter(kind -> kind == CSV)
        .orElseThrow(
            () ->
                Faults.whole(
                    "is of no kind that is read",
                    "GeoJSON, KML, KMZ, GPX, CSV, a packed shapefile, or a GeoPackage"));
  }

  private static Optional<FileKind> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(values()).stream()
        .filter(kind -> kind.endings().anyMatch(lower::endsWith))
        .findFirst();
  }
}
