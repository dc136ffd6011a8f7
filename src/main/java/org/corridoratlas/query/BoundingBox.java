// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

import java.util.List;
import java.util.regex.Pattern;
import org.corridoratlas.feature.FeatureFilter;
import org.locationtech.jts.geom.Envelope;

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
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

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
   * Reads the value of {@code bbox}.
   *
   * @param text four numbers, or six of which the third and sixth, heights, are not looked at
   * @throws QueryException when it is neither
   */
  public static BoundingBox parse(String text) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length != 4 && parts.length != 6) {
        throw new IllegalArgumentException("A box has 4 or 6 numbers, not " + parts.length + ".");
      }
      double[] numbers = new double[parts.length];
      for (int i = 0; i < parts.length; i++) {
        numbers[i] = number(parts[i]);
      }
      int corner = parts.length / 2;
      return new BoundingBox(numbers[0], numbers[1], numbers[corner], numbers[corner + 1]);
    } catch (IllegalArgumentException e) {
      throw new QueryException(
          new QueryException.Fault("bbox", text), String.valueOf(e.getMessage()), REMEDY);
    }
  }

  private static double number(String text) {
    String trimmed = text.strip();
    if (!NUMBER.matcher(trimmed).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a number.");
    }
    return Double.parseDouble(trimmed);
  }

  /** The features that meet the box, and those without geometry. */
  public FeatureFilter filter() {
    return FeatureFilter.meetsAny(
        west <= east
            ? List.of(new Envelope(west, east, south, north))
            : List.of(
                new Envelope(west, 180, south, north), new Envelope(-180, east, south, north)));
  }
}
