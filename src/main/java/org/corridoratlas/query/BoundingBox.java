// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.List;
import org.corridoratlas.feature.FeatureFilter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A box on the earth, in degrees on WGS 84.
 *
 * @param west longitude −180 to 180; greater than east when the box crosses the antimeridian
 * @param south latitude −90 to 90
 * @param east longitude −180 to 180
 * @param north latitude, not below south
 */
public record BoundingBox(double west, double south, double east, double north) {

  private static final String REMEDY =
      "four numbers west,south,east,north in degrees (longitude -180 to 180, latitude -90 to 90),"
          + " or six with heights";
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Checks the ranges. */
  public BoundingBox {
    if (Math.max(Math.abs(west), Math.abs(east)) > 180
        || Math.max(Math.abs(south), Math.abs(north)) > 90) {
      throw new IllegalArgumentException("The box reaches beyond longitude ±180 or latitude ±90.");
    }
    if (south > north) {
      throw new IllegalArgumentException("The southern edge is north of the northern one.");
    }
  }

  /**
   * Reads the value of {@code bbox} in longitude, latitude.
   *
   * @param text four numbers, or six of which the third and sixth, heights, are not looked at
   * @throws QueryException when it is neither
   */
  public static BoundingBox parse(String text) {
    try {
      ProjectedBox box = corners(text, ReferenceSystem.CRS84);
      return new BoundingBox(box.lower().x, box.lower().y, box.upper().x, box.upper().y);
    } catch (IllegalArgumentException e) {
      throw refused(text, e, REMEDY);
    }
  }

  /**
   * The features that meet the box given by {@code bbox} in some system, and those without
   * geometry.
   *
   * @param text four or six numbers in that system's units and order of axes
   * @throws QueryException when it is neither, or reaches where the system cannot be used
   */
  public static FeatureFilter filter(String text, ReferenceSystem system) {
    if (system == ReferenceSystem.CRS84) {
      return parse(text).filter();
    }
    try {
      return corners(text, system).filter();
    } catch (IllegalArgumentException e) {
      throw refused(text, e, "four numbers, or six with heights, as " + system.uri() + " has them");
    }
  }

  private static QueryException refused(String text, IllegalArgumentException e, String remedy) {
    return new QueryException(
        new QueryException.Fault("bbox", text), String.valueOf(e.getMessage()), remedy);
  }

  /**
   * The area of a box in longitude, latitude; two areas where it crosses the antimeridian.
   *
   * @param numbers four, or six with heights, in the system's units and order of axes
   * @throws IllegalArgumentException when it reaches where the system cannot be used
   */
  public static Geometry area(List<Double> numbers, ReferenceSystem system) {
    int upper = numbers.size() / 2;
    Envelope box =
        new Envelope(
            new Coordinate(numbers.get(0), numbers.get(1)),
            new Coordinate(numbers.get(upper), numbers.get(upper + 1)));
    if (system != ReferenceSystem.CRS84) {
      return system.located(GEOMETRIES.toGeometry(box));
    }
    BoundingBox degrees =
        new BoundingBox(numbers.get(0), numbers.get(1), numbers.get(upper), numbers.get(upper + 1));
    return GEOMETRIES.buildGeometry(
        degrees.envelopes().stream().map(GEOMETRIES::toGeometry).toList());
  }

  /** The box without heights, in the order given. */
  private static ProjectedBox corners(String text, ReferenceSystem system) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw new IllegalArgumentException("A box has 4 or 6 numbers, not " + parts.length + ".");
    }
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(parts[i]);
    }
    int upper = parts.length / 2;
    return new ProjectedBox(
        system,
        new Coordinate(numbers[0], numbers[1]),
        new Coordinate(numbers[upper], numbers[upper + 1]));
  }

  private static double number(String text) {
    return Numbers.parse(text.strip())
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a number."));
  }

  /** The features that meet the box, and those without geometry. */
  public FeatureFilter filter() {
    return FeatureFilter.meetsAny(envelopes());
  }

  private List<Envelope> envelopes() {
    return west <= east
        ? List.of(new Envelope(west, east, south, north))
        : List.of(new Envelope(west, 180, south, north), new Envelope(-180, east, south, north));
  }
}
