// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/*
 * Derivation. The area of a ring r displaced by e is ½∮ (r+e) × d(r+e) = A + ∮ e × dr + ½∮ e × de,
 * exactly, for e is continuous and closed. With e = Σ φᵢ eᵢ, φᵢ rising evenly from 0 at the control
 * point before to 1 at i and falling to 0 at the next, the second term is Σ eᵢ × dᵢ with
 * dᵢ = ∮ φᵢ dr, and the third ½ Σ eᵢ × eᵢ₊₁. The eᵢ are independent, so the two terms are
 * uncorrelated and the variance is Σ σᵢ² |dᵢ|² + ½ Σ σᵢ² σᵢ₊₁².
 */

/**
 * How exactly an area is known when its outline's position is.
 *
 * <p>The model is that of {@link LengthError}: the outline is displaced at control points every ten
 * accuracies, at least four on each ring; displacements there are independent, normal and alike in
 * all directions, and change evenly from one point to the next. Rings are taken as independent.
 * Worked out in a plane at each ring's middle, which holds to 1 % for areas less than 200 km wide.
 */
public final class AreaError {

  /** The fewest control points of a ring. */
  private static final int FEWEST = 4;

  private final List<double[][]> rings = new ArrayList<>();
  private final double sigma;

  private AreaError(double accuracyMetres) {
    this.sigma = accuracyMetres / LengthError.RADIUS_95;
  }

  /**
   * Half the width of the band that holds the area of a geometry with 95 % probability.
   *
   * @param geometry Polygon or MultiPolygon, in degrees
   * @param accuracyMetres radius that holds 95 % of the positional errors of its outline
   * @return square metres, 0 or more
   */
  public static double bandSquareMetres(Geometry geometry, double accuracyMetres) {
    AreaError error = new AreaError(accuracyMetres);
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        error.add(polygon.getExteriorRing());
        for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
          error.add(polygon.getInteriorRingN(j));
        }
      }
    }
    return LengthError.QUANTILE_95 * Math.sqrt(error.variance());
  }

  private void add(LinearRing ring) {
    double length = GeodesicLength.of((LineString) ring);
    int controls = (int) (length / (LengthError.SPACING * sigma * LengthError.RADIUS_95));
    rings.add(weights(flat(ring), Math.max(FEWEST, controls)));
  }

  private double variance() {
    double square = sigma * sigma;
    double variance = 0;
    for (double[][] weights : rings) {
      for (double[] weight : weights) {
        variance += square * (weight[0] * weight[0] + weight[1] * weight[1]);
      }
      variance += 0.5 * weights.length * square * square;
    }
    return variance;
  }

  /** The vertices of a ring in metres east and north of its middle. */
  static double[][] flat(LinearRing ring) {
    Coordinate middle = ring.getEnvelopeInternal().centre();
    LocalPlane plane = LocalPlane.at(middle);
    Coordinate[] vertices = ring.getCoordinates();
    double[][] flat = new double[vertices.length][];
    for (int i = 0; i < vertices.length; i++) {
      flat[i] =
          new double[] {
            (vertices[i].x - middle.x) * plane.metresPerLonDegree(),
            (vertices[i].y - middle.y) * plane.metresPerLatDegree()
          };
    }
    return flat;
  }

  /** The integral ∮ φ dr of each control point. */
  static double[][] weights(double[][] ring, int controls) {
    double[][] weights = new double[controls][2];
    double step = length(ring) / controls;
    double along = 0;
    for (int i = 1; i < ring.length; i++) {
      double dx = ring[i][0] - ring[i - 1][0];
      double dy = ring[i][1] - ring[i - 1][1];
      double metres = Math.hypot(dx, dy);
      double done = 0;
      while (metres - done > 1e-9) {
        int before = (int) Math.floor((along + done) / step + 1e-9);
        double part = Math.min(metres - done, (before + 1) * step - along - done);
        double share = ((along + done + part / 2) / step) - before;
        add(weights[before % controls], (1 - share) * part / metres, dx, dy);
        add(weights[(before + 1) % controls], share * part / metres, dx, dy);
        done += part;
      }
      along += metres;
    }
    return weights;
  }

  private static void add(double[] weight, double share, double dx, double dy) {
    weight[0] += share * dx;
    weight[1] += share * dy;
  }

  static double length(double[][] ring) {
    double length = 0;
    for (int i = 1; i < ring.length; i++) {
      length += Math.hypot(ring[i][0] - ring[i - 1][0], ring[i][1] - ring[i - 1][1]);
    }
    return length;
  }
}
