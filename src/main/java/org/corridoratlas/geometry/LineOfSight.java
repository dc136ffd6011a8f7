// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;

/**
 * Tells whether the ground lets one place be seen from another.
 *
 * <p>The ground is sampled along the geodesic. At a distance s it appears lower by (1 − k) s² / 2R:
 * the curvature of the earth (R = 6 371 008.8 m, the mean radius) less refraction, with the
 * coefficient k = {@value #REFRACTION} that surveyors take for light by day. On a smooth earth an
 * eye at height h thus reaches √(2Rh / (1 − k)). Vegetation, buildings, weather and light are not
 * considered. Immutable and thread-safe.
 */
public final class LineOfSight {

  /** The coefficient of refraction: the radius of the ray's bend is 1/k earth radii. */
  public static final double REFRACTION = 0.13;

  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  private final HeightField ground;
  private final double stepMetres;
  private final Heights heights;

  /**
   * How high eye and target are above the ground.
   *
   * @param eyeMetres 0 or more
   * @param targetMetres 0 or more
   */
  public record Heights(double eyeMetres, double targetMetres) {

    /** A standing observer looks for a standing person: 1.75 m and 2 m. */
    public static final Heights STANDING = new Heights(1.75, 2);
  }

  private LineOfSight(HeightField ground, double stepMetres, Heights heights) {
    this.ground = ground;
    this.stepMetres = stepMetres;
    this.heights = heights;
  }

  /**
   * Sight over a ground.
   *
   * @param stepMetres how far apart the ground is sampled at most; no more than the size of its
   *     cells
   */
  public static LineOfSight over(HeightField ground, double stepMetres, Heights heights) {
    if (!(stepMetres > 0)) {
      throw new IllegalArgumentException("a step of " + stepMetres + " m samples nothing");
    }
    return new LineOfSight(ground, stepMetres, heights);
  }

  /**
   * Tells whether a target is visible.
   *
   * @param eye longitude, latitude in degrees
   * @param target longitude, latitude in degrees
   * @return empty where the height of the ground is not known somewhere between them
   */
  public Optional<Boolean> visible(Coordinate eye, Coordinate target) {
    GeodesicLine ray =
        Geodesic.WGS84.InverseLine(
            eye.y,
            eye.x,
            target.y,
            target.x,
            GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.DISTANCE_IN);
    double distance = ray.Distance();
    double eyeHeight = ground.metresAt(eye) + heights.eyeMetres();
    double targetHeight = ground.metresAt(target) + heights.targetMetres();
    if (Double.isNaN(eyeHeight + targetHeight)) {
      return Optional.empty();
    }
    double slope = slope(eyeHeight, targetHeight, distance);
    int steps = (int) Math.ceil(distance / stepMetres);
    boolean clear = true;
    for (int i = 1; i < steps; i++) {
      double at = distance * i / steps;
      double height = ground.metresAt(position(ray, at));
      if (Double.isNaN(height)) {
        return Optional.empty();
      }
      clear &= slope(eyeHeight, height, at) <= slope;
    }
    return Optional.of(clear);
  }

  private static Coordinate position(GeodesicLine ray, double metres) {
    GeodesicData point = ray.Position(metres, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    return new Coordinate(point.lon2, point.lat2);
  }

  /** How steeply a height at a distance is seen: above 0 upwards. */
  private static double slope(double eyeHeight, double height, double metres) {
    double drop = (1 - REFRACTION) * metres * metres / (2 * EARTH_RADIUS_METRES);
    return (height - drop - eyeHeight) / metres;
  }
}
