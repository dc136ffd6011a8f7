// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Row;
import org.corridoratlas.geodata.Workshop;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The polygons of the jurisdictions, from time zones, inside the extent and without the sea. */
final class Jurisdictions {
  /** Rounding and the generalised coast leave crumbs; the smallest real island kept is larger. */
  private static final double SMALLEST_SQUARE_METRES = 1e6;

  private final SortedMap<String, Geometry> zones = new TreeMap<>();
  private final Geometry sea;

  private Jurisdictions(Geometry sea) {
    this.sea = sea;
  }

  /**
   * Derives the polygons, keyed by jurisdiction id.
   *
   * @param rows columns {@code id}, {@code zone} and {@code part}: all, main (east of the zone
   *     named in {@code split_by}) or detached (west of it)
   */
  static SortedMap<String, Geometry> derive(Workshop workshop, List<Row> rows, Geometry sea)
      throws IOException {
    Set<String> names = new HashSet<>();
    rows.forEach(row -> names.add(row.text("zone")));
    Jurisdictions jurisdictions = new Jurisdictions(sea);
    jurisdictions.zones.putAll(TimeZonePolygons.read(names));
    SortedMap<String, Geometry> polygons = new TreeMap<>();
    for (Row row : rows) {
      polygons.put(row.text("id"), jurisdictions.polygon(row));
    }
    return polygons;
  }

  private Geometry polygon(Row row) {
    Geometry zone = require(row.text("zone"));
    Geometry clipped = zone.intersection(Extent.polygon(Extent.ATLAS)).difference(sea);
    return Polygons.rounded(
        Polygons.keep(
            clipped, part -> Ellipsoid.area(part) > SMALLEST_SQUARE_METRES && belongs(row, part)));
  }

  private boolean belongs(Row row, Polygon part) {
    if (row.text("part").equals("all")) {
      return true;
    }
    double divide = require(row.text("split_by")).getCentroid().getX();
    double lat = require(row.text("split_by")).getCentroid().getY();
    boolean detached = part.getCentroid().getX() < divide + 1 && part.getCentroid().getY() < lat;
    return detached == row.text("part").equals("detached");
  }

  private Geometry require(String zone) {
    Geometry geometry = ((Map<String, Geometry>) zones).get(zone);
    if (geometry == null) {
      throw new IllegalStateException("no zone " + zone);
    }
    return geometry;
  }
}
