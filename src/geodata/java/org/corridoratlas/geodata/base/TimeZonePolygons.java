// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.iakovlev.timeshape.TimeZoneEngine;
import net.iakovlev.timeshape.proto.Geojson;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.corridoratlas.geodata.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Time-zone polygons from the {@code data.tar.zstd} archive inside the timeshape jar.
 *
 * <p>The archive stores positions as 32-bit floats (about 0.4 m at these longitudes). A vertex that
 * two zones share is the same float in both, so it is still shared after rounding to six decimals.
 */
final class TimeZonePolygons {
  private static final String ARCHIVE = "/data.tar.zstd";
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private TimeZonePolygons() {}

  /**
   * Reads the named zones.
   *
   * @param zones IANA zone names
   * @return one Polygon or MultiPolygon per zone found, lon/lat in degrees, rounded to 1e-6
   * @throws IOException when the archive cannot be read or a zone is missing from it
   */
  static Map<String, Geometry> read(Set<String> zones) throws IOException {
    Map<String, Geometry> found = new TreeMap<>();
    try (InputStream jar = TimeZoneEngine.class.getResourceAsStream(ARCHIVE)) {
      if (jar == null) {
        throw new IOException("timeshape jar holds no " + ARCHIVE);
      }
      readAll(new TarArchiveInputStream(new ZstdInputStream(jar)), zones, found);
    }
    if (!found.keySet().containsAll(zones)) {
      throw new IOException("wanted " + zones + ", archive holds " + found.keySet());
    }
    return found;
  }

  private static void readAll(
      TarArchiveInputStream tar, Set<String> zones, Map<String, Geometry> found)
      throws IOException {
    while (tar.getNextEntry() != null) {
      Geojson.Feature feature = Geojson.Feature.parseFrom(tar.readAllBytes());
      String zone = feature.getProperties(0).getValueString();
      if (zones.contains(zone)) {
        found.put(zone, geometry(feature.getGeometry()));
      }
    }
  }

  private static Geometry geometry(Geojson.Geometry geometry) throws IOException {
    return switch (geometry.getTypeCase()) {
      case POLYGON -> polygon(geometry.getPolygon());
      case MULTIPOLYGON ->
          GEOMETRIES.createMultiPolygon(
              geometry.getMultiPolygon().getCoordinatesList().stream()
                  .map(TimeZonePolygons::polygon)
                  .toArray(Polygon[]::new));
      default -> throw new IOException("unexpected geometry " + geometry.getTypeCase());
    };
  }

  private static Polygon polygon(Geojson.Polygon polygon) {
    List<LinearRing> rings =
        polygon.getCoordinatesList().stream().map(TimeZonePolygons::ring).toList();
    return GEOMETRIES.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(Geojson.LineString line) {
    Coordinate[] positions =
        line.getCoordinatesList().stream()
            .map(p -> new Coordinate(p.getLon(), p.getLat()))
            .toArray(Coordinate[]::new);
    return GEOMETRIES.createLinearRing(Grid.SIX.round(positions));
  }
}
