// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Locale;

/** The forms in which something is answered. */
enum Format {
  JSON("application/json", "json", "json"),
  GEOJSON("application/geo+json", "geojson", "json"),
  SCHEMA("application/schema+json", "json", "json"),
  CSV("text/csv; charset=utf-8", "csv", "csv"),
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

  /** The usual value of the parameter {@code f} that asks for it. */
  String word() {
    return word;
  }

  /** Tells whether that value of {@code f} asks for it. */
  boolean named(String asked) {
    return asked.equals(word) || asked.equals(alias);
  }

  /** Tells whether a value of {@code Accept} leaves the choice to the server. */
  static boolean open(String accept) {
    for (String range : accept.split(",", -1)) {
      String[] parts = range.split(";", -1);
      if (parts[0].strip().equals("*/*") && !refused(parts)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a value of {@code Accept} admits it; {@code application/json} admits any JSON.
   */
  boolean admitted(String accept) {
    for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = range.split(";", -1);
      if (!refused(parts) && covers(parts[0].strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean refused(String[] parts) {
    for (String part : parts) {
      if (part.strip().matches("q=0(\\.0*)?")) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(String range) {
    String bare = mediaType.split(";", -1)[0];
    return range.equals("*/*")
        || range.equals(bare)
        || (range.endsWith("/*") && bare.startsWith(range.substring(0, range.length() - 1)))
        || (range.equals("application/json") && bare.endsWith("json"));
  }
}
