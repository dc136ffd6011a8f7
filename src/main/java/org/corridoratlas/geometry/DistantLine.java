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

  /** How many steps of the line are passed over together where they are too far. */
  private static final int RUN = 16;

  /** Distances to runs are taken to be less than they are by this share, against rounding. */
  private static final double CAUTION = 1 - 1e-9;

  private final MeasuredLine line;
  private final double[][] chords;

  /** The middle of each run of vertices, and how far the others of the run are from it. */
  private final double[][] centres;

  private final double[] radii;

  private DistantLine(MeasuredLine line) {
    this.line = line;
    this.chords = new double[line.size()][];
    for (int i = 0; i < chords.length; i++) {
      chords[i] = spatial(line.vertex(i));
    }
    int runs = (chords.length - 2) / RUN + 1;
    this.centres = new double[runs][];
    this.radii = new double[runs];
    for (int run = 0; run < runs; run++) {
      int last = Math.min(RUN * (run + 1), chords.length - 1);
      centres[run] = chords[(RUN * run + last) / 2];
      for (int i = RUN * run; i <= last; i++) {
        radii[run] = Math.max(radii[run], Math.sqrt(square(chords[i], centres[run])));
      }
    }
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
    double best = Math.nextUp(limitMetres * limitMetres);
    int found = -1;
    for (int run = 0; run < radii.length; run++) {
      double least = CAUTION * Math.sqrt(square(from, centres[run])) - radii[run];
      if (least > 0 && least * least > best) {
        continue;
      }
      int last = Math.min(RUN * (run + 1), chords.length - 1);
      for (int i = RUN * run + 1; i <= last; i++) {
        double square = square(from, i, nearestShare(from, chords[i - 1], chords[i]));
        if (square < best) {
          best = square;
          found = i;
        }
      }
    }
    return found < 0 ? Double.POSITIVE_INFINITY : metres(position, from, found);
  }

  private double square(double[] from, int i, double share) {
    return square(from, between(chords[i - 1], chords[i], share));
  }

  private double metres(Coordinate position, double[] from, int i) {
    double share = nearestShare(from, chords[i - 1], chords[i]);
    double along = line.along(i - 1) + share * (line.along(i) - line.along(i - 1));
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
