// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.geometry.Projection;
import org.corridoratlas.geometry.TransverseMercator;
import org.corridoratlas.geometry.WebMercator;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A coordinate reference system that features can be asked for in; all are on WGS 84. */
public enum ReferenceSystem {
  /** Longitude, latitude in degrees: how features are stored. */
  CRS84("OGC", "1.3", "CRS84"),
  /** Latitude, longitude in degrees. */
  EPSG_4326("EPSG", "0", "4326"),
  /** Web Mercator, metres. */
  EPSG_3857("EPSG", "0", "3857"),
  /** UTM zone 38 north: easting, northing in metres. */
  EPSG_32638("EPSG", "0", "32638"),
  /** UTM zone 39 north: easting, northing in metres. */
  EPSG_32639("EPSG", "0", "32639");

  private static final Projection WEB = new WebMercator();
  private static final Projection ZONE_38 = TransverseMercator.zone(38);
  private static final Projection ZONE_39 = TransverseMercator.zone(39);
  private static final int DEGREE_DECIMALS = 7;
  private static final int METRE_DECIMALS = 3;

  /** A chord of this length strays from a line straight on the map by about a millimetre. */
  static final double STEP_METRES = 250;

  /** A line is followed in no more steps. */
  static final int MOST_STEPS = 2_000;

  /** By every spelling that means one. */
  private static final Map<String, ReferenceSystem> SPELLED = new HashMap<>();

  static {
    for (ReferenceSystem system : values()) {
      system.spellings().forEach(spelling -> SPELLED.put(spelling, system));
    }
  }

  private final String authority;
  private final String version;
  private final String code;
  private final String uri;

  ReferenceSystem(String authority, String version, String code) {
    this.authority = authority;
    this.version = version;
    this.code = code;
    this.uri = "http://www.opengis.net/def/crs/" + authority + "/" + version + "/" + code;
  }

  /** URI with http or https, URN, authority and code. */
  private List<String> spellings() {
    String urnVersion = version.equals("0") ? "" : version;
    String curie = authority + ":" + code;
    return List.of(
        uri,
        uri.replace("http:", "https:"),
        "urn:ogc:def:crs:" + authority + ":" + urnVersion + ":" + code,
        curie,
        "[" + curie + "]");
  }

  /** The URI it is listed under. */
  public String uri() {
    return uri;
  }

  private Projection projection() {
    return switch (this) {
      case CRS84, EPSG_4326 -> Projection.NONE;
      case EPSG_3857 -> WEB;
      case EPSG_32638 -> ZONE_38;
      case EPSG_32639 -> ZONE_39;
    };
  }

  /**
   * Reads the value of {@code crs}, {@code bbox-crs} or {@code filter-crs}.
   *
   * @param fault the parameter and its value
   * @param offered the systems that may be named
   * @throws QueryException listing what may be named, when it is none of them
   */
  public static ReferenceSystem parse(QueryException.Fault fault, List<ReferenceSystem> offered) {
    ReferenceSystem named = SPELLED.get(fault.value());
    if (named == null || !offered.contains(named)) {
      throw new QueryException(
          fault,
          "'" + fault.value() + "' is no coordinate reference system of this collection.",
          "one of: " + String.join(", ", offered.stream().map(ReferenceSystem::uri).toList()));
    }
    return named;
  }

  /**
   * The systems that can express everything in a box, {@link #CRS84} first.
   *
   * @param extent longitude, latitude in degrees; empty when nothing has a place, which needs no
   *     other
   */
  public static List<ReferenceSystem> covering(Optional<Envelope> extent) {
    return Stream.of(values())
        .filter(system -> extent.map(system.reach()::contains).orElse(system == CRS84))
        .toList();
  }

  /** The systems that the features of a dataset can be asked for in. */
  public static List<ReferenceSystem> of(Dataset dataset) {
    return covering(Optional.ofNullable(dataset.extent().box()));
  }

  /**
   * A geometry in this system, in its order of axes, rounded to 7 decimals of a degree or 3 of a
   * metre; the geometry given stays as it is.
   *
   * @param geometry longitude, latitude in degrees
   */
  public Geometry express(Geometry geometry) {
    if (this == CRS84) {
      return geometry;
    }
    Geometry copy = geometry.copy();
    copy.apply((CoordinateFilter) place -> place.setCoordinate(rounded(place)));
    copy.geometryChanged();
    return copy;
  }

  private Coordinate rounded(Coordinate degrees) {
    Coordinate place = projection().forward(degrees);
    int decimals = inDegrees() ? DEGREE_DECIMALS : METRE_DECIMALS;
    return turned(new Coordinate(rounded(place.x, decimals), rounded(place.y, decimals)));
  }

  private static double rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /**
   * The place of a position in this system.
   *
   * @param position in the order of this system's axes, degrees or metres
   * @return longitude, latitude in degrees
   */
  Coordinate locate(Coordinate position) {
    return projection().inverse(turned(position));
  }

  /**
   * A geometry of this system in longitude, latitude, its lines followed in short steps where they
   * are straight on the map only.
   *
   * @param geometry in the order of this system's axes, degrees or metres
   * @throws IllegalArgumentException when it reaches where this system cannot be used
   */
  public Geometry located(Geometry geometry) {
    Geometry copy = inDegrees() ? geometry.copy() : Densifier.densify(geometry, step(geometry));
    copy.apply((CoordinateFilter) position -> position.setCoordinate(used(position)));
    copy.geometryChanged();
    return copy;
  }

  private static double step(Geometry geometry) {
    return Math.max(STEP_METRES, geometry.getLength() / MOST_STEPS);
  }

  private Coordinate used(Coordinate position) {
    return reached(position)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    position.x + " " + position.y + " is beyond where " + uri() + " can be used"));
  }

  /** The place of a position in this system; nothing where the system cannot be used. */
  Optional<Coordinate> reached(Coordinate position) {
    Coordinate place = locate(position);
    boolean isBack = inDegrees() || rounded(place).distance(position) <= 1;
    return isBack && reach().contains(place) ? Optional.of(place) : Optional.empty();
  }

  /** Changes between the order of the axes and x, y. */
  Coordinate turned(Coordinate position) {
    return this == EPSG_4326 ? new Coordinate(position.y, position.x) : position;
  }

  /** Tells whether its units are degrees; otherwise they are metres. */
  boolean inDegrees() {
    return projection() == Projection.NONE;
  }

  /** Where it can be used: longitude, latitude in degrees. */
  Envelope reach() {
    return projection().reach();
  }
}
