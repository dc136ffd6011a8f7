// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Locale;
import java.util.Optional;
import org.corridoratlas.export.file.FileForm;

/** The forms in which something is answered. */
enum Format {
  JSON("application/json", "json", "json"),
  GEOJSON("application/geo+json", "geojson", "json"),
  SCHEMA("application/schema+json", "json", "json"),
  CSV("text/csv; charset=utf-8", "csv", "csv"),
  GPKG("application/geopackage+sqlite3", "gpkg", "gpkg"),
  KML("application/vnd.google-earth.kml+xml", "kml", "kml"),
  GPX("application/gpx+xml", "gpx", "gpx"),
  HTML("text/html; charset=utf-8", "html", "html"),
  OPENAPI("application/vnd.oai.openapi+json;version=3.0", "json", "json"),
  OPENAPI_YAML("application/vnd.oai.openapi;version=3.0", "yaml", "yaml");

  private final String mediaType;
  private final String word;
  private final String alias;

  Format(String mediaType, String word, String alias) {
    this.mediaType = mediaType;
    this.word = word;
    this.alias = alias;
  }

  /** The value of {@code Content-Type}. */
  String mediaType() {
    return mediaType;
  }

  /** The form of file that it is, when it is one for other programs. */
  Optional<FileForm> file() {
    return switch (this) {
      case GPKG -> Optional.of(FileForm.GPKG);
      case KML -> Optional.of(FileForm.KML);
      case GPX -> Optional.of(FileForm.GPX);
      default -> Optional.empty();
    };
  }

  /** The usual value of the parameter {@code f} that asks for it. */
  String word() {
    return word;
  }

  /** Tells whether that value of {@code f} asks for it. */
  boolean named(String asked) {
    return asked.equals(word) || asked.equals(alias);
  }

  /**
   * How welcome it is to who sends a value of {@code Accept} (RFC 9110, 12.5.1), from 0, not at
   * all, to 1; the most exact range decides. {@code application/json} admits any JSON.
   */
  double quality(String accept) {
    int most = 0;
    double quality = 0;
    for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = range.split(";", -1);
      int exact = exactness(parts[0].strip());
      if (exact > most) {
        most = exact;
        quality = quality(parts);
      }
    }
    return quality;
  }

  private static double quality(String[] parts) {
    for (String part : parts) {
      if (part.strip().startsWith("q=")) {
        return AcceptedEncodings.quality(part);
      }
    }
    return 1;
  }

  /** How exactly a range means this format; 0 when it does not cover it. */
  private int exactness(String range) {
    String bare = mediaType.split(";", -1)[0];
    if (range.equals(bare)) {
      return 4;
    }
    if (range.equals("application/json") && bare.endsWith("json")) {
      return 3;
    }
    boolean isOfType =
        range.endsWith("/*") && bare.startsWith(range.substring(0, range.length() - 1));
    return isOfType ? 2 : range.equals("*/*") ? 1 : 0;
  }
}
