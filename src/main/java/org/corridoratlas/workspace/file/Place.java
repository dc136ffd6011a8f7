// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridoratlas.geometry.Projection;
import org.corridoratlas.geometry.TransverseMercator;
import org.corridoratlas.geometry.WebMercator;

/**
 * A reference system that lines can be brought in, all on WGS 84.
 *
 * @param name as it is told, such as {@code EPSG:32638}
 * @param projection how it is made from longitude, latitude
 */
record Place(String name, Projection projection) {

  /** Longitude, latitude. */
  static final Place CRS84 = new Place("OGC:CRS84", Projection.NONE);

  /** What can be named. */
  static final String OFFERED = "EPSG:4326, EPSG:3857, EPSG:32601 to EPSG:32660";

  private static final Pattern CODE =
      Pattern.compile("(?i)(?:urn:ogc:def:crs:)?EPSG:(?:[\\w.]*:)?0*(\\d{4,6})");
  private static final Pattern ZONE = Pattern.compile("(?i)UTM[_ ]zone[_ ](\\d{1,2})N?\\b");
  private static final int FIRST_ZONE = 32_601;
  private static final int LAST_ZONE = 32_660;
  private static final int WEB = 3_857;
  private static final int GEOGRAPHIC = 4_326;

  /** The system of a code such as {@code EPSG:32638}; of files, x stands first, always. */
  static Optional<Place> named(String name) {
    String text = name.strip();
    if (text.toUpperCase(Locale.ROOT).endsWith("CRS84")) {
      return Optional.of(CRS84);
    }
    Matcher code = CODE.matcher(text);
    return code.matches() ? coded(Integer.parseInt(code.group(1))) : Optional.empty();
  }

  private static Optional<Place> coded(int code) {
    String name = "EPSG:" + code;
    if (code >= FIRST_ZONE && code <= LAST_ZONE) {
      return Optional.of(new Place(name, TransverseMercator.zone(code - FIRST_ZONE + 1)));
    }
    return switch (code) {
      case GEOGRAPHIC -> Optional.of(new Place(name, Projection.NONE));
      case WEB -> Optional.of(new Place(name, new WebMercator()));
      default -> Optional.empty();
    };
  }

  /** The system of a description in well-known text, as it lies beside a shapefile. */
  static Optional<Place> described(String text) {
    String flat = text.replaceAll("\\s+", " ");
    if (!flat.matches("(?is).*WGS[_ ]?(19)?84.*")
        || flat.toLowerCase(Locale.ROOT).contains("foot")) {
      return Optional.empty();
    }
    boolean projected = flat.toUpperCase(Locale.ROOT).startsWith("PROJ");
    if (!projected) {
      return flat.toUpperCase(Locale.ROOT).startsWith("GEOG")
          ? coded(GEOGRAPHIC)
          : Optional.empty();
    }
    if (flat.matches("(?is).*(Web_Mercator|Pseudo-Mercator).*")) {
      return coded(WEB);
    }
    Matcher zone = ZONE.matcher(flat);
    boolean north = zone.find() && !flat.matches("(?is).*UTM[_ ]zone[_ ]\\d{1,2}S.*");
    return north ? coded(FIRST_ZONE - 1 + Integer.parseInt(zone.group(1))) : Optional.empty();
  }
}
