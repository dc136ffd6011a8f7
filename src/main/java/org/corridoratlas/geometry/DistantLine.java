// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import net.sf.geographiclib.Constants;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds how far a line is from positions that may be hundreds of kilometres away.
 *
 * <p>The nearest point is sought by straight chords through the ellipsoid, which order distances as
 * geodesics do to one part in a million within 500 km; no plane is involved. The distance itself is
 * the geodesic to that point. Immutable and thread-safe.
 */
public final class DistantLine {

  private final MeasuredLine line;
  private final double[][] chords;
  private final double[] centre;
  private final double radius;

  private DistantLine(MeasuredLine line) {
    this.line = line;
    this.chords = new double[line.size()][];
    for (int i = 0; i < chords.length; i++) {
      chords[i] = spatial(line.vertex(i));
    }
    this.centre = chords[chords.length / 2];
    double farthest = 0;
    for (double[] chord : chords) {
      farthest = Math.max(farthest, Math.sqrt(square(chord, centre)));
    }
    this.radius = farthest;
  }

  /** Prepares a line. */
  public static DistantLine of(MeasuredLine line) {
    return new DistantLine(line);
  }

  /**
   * The geodesic distance to the nearest point of the line.
   *
   * @param position longitude, latitude in degrees
   * @param limitMetres lines that are surely farther are not looked at
   * @return metres; positive infinity when the line is surely beyond the limit
   */
  public double distanceMetres(Coordinate position, double limitMetres) {
    double[] from = spatial(position);
    if (Math.sqrt(square(from, centre)) - radius > limitMetres) {
      return Double.POSITIVE_INFINITY;
    }
    double best = Double.POSITIVE_INFINITY;
    double along = 0;
    for (int i = 1; i < chords.length; i++) {
      double share = nearestShare(from, chords[i - 1], chords[i]);
      double square = square(from, between(chords[i - 1], chords[i], share));
      if (square < best) {
        best = square;
        along = line.along(i - 1) + share * (line.along(i) - line.along(i - 1));
      }
    }
    return GeodesicLength.between(position, line.at(along));
  }

  /** A position on the ellipsoid as metres from its centre. */
  private static double[] spatial(Coordinate position) {
    double eccentricity = Constants.WGS84_f * (2 - Constants.WGS84_f);
    double lat = Math.toRadians(position.y);
    double lon = Math.toRadians(position.x);
    double normal = Constants.WGS84_a / Math.sqrt(1 - eccentricity * Math.sin(lat) * Math.sin(lat));
    return new double[] {
      normal * Math.cos(lat) * Math.cos(lon),
      normal * Math.cos(lat) * Math.sin(lon),
      normal * (1 - eccentricity) * Math.sin(lat)
    };
  }

  private static double nearestShare(double[] from, double[] a, double[] b) {
    double dot = 0;
    double length = 0;
    for (int k = 0; k < 3; k++) {
      dot += (from[k] - a[k]) * (b[k] - a[k]);
      length += (b[k] - a[k]) * (b[k] - a[k]);
    }
    return length == 0 ? 0 : Math.min(1, Math.max(0, dot / length));
  }

  private static double[] between(double[] a, double[] b, double share) {
    return new double[] {
      a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])
    };
  }

  private static double square(double[] a, double[] b) {
    double x = a[0] - b[0];
    double y = a[1] - b[1];
    double z = a[2] - b[2];
    return x * x + y * y + z * z;
  }
}
