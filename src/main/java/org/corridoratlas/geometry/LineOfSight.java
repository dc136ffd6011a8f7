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
 * the curvature of the earth (R = 6 371 008.8 m, the mean radius) less refraction with the
 * coefficient k. On a smooth earth an eye at height h thus reaches √(2Rh / (1 − k)). Between knots
 * at most {@value #KNOT_METRES} m apart the way is straight as the ground's own coordinates have
 * it; in degrees it is nowhere 4 cm off the geodesic below latitude 60°. Vegetation, buildings,
 * weather and light are not considered. Immutable and thread-safe.
 */
public final class LineOfSight {

  private static final double EARTH_RADIUS_METRES = 6_371_008.8;
  private static final double KNOT_METRES = 1_000;

  private final HeightField ground;
  private final double stepMetres;
  private final Terms terms;

  /**
   * On what terms one sees.
   *
   * @param eyeMetres how high the eye is above the ground, 0 to {@value #GREATEST_HEIGHT} m
   * @param targetMetres how high the target is above the ground, 0 to {@value #GREATEST_HEIGHT} m
   * @param refraction how much a ray bends: its radius is 1/k earth radii; 0 to {@value
   *     #GREATEST_REFRACTION}
   */
  public record Terms(double eyeMetres, double targetMetres, double refraction) {

    /** The greatest height of eye or target above the ground, metres. */
    public static final double GREATEST_HEIGHT = 1_000;

    /** The greatest coefficient of refraction. */
    public static final double GREATEST_REFRACTION = 0.5;

    /**
     * A standing observer looks for a standing person, 1.75 m and 2 m, by day: surveyors take 0.13
     * for the refraction of light.
     */
    public static final Terms STANDING = new Terms(1.75, 2, 0.13);

    /** Checks the ranges. */
    public Terms {
      if (!(within(eyeMetres, GREATEST_HEIGHT)
          && within(targetMetres, GREATEST_HEIGHT)
          && within(refraction, GREATEST_REFRACTION))) {
        throw new IllegalArgumentException(
            "no sight from " + eyeMetres + " m to " + targetMetres + " m with k = " + refraction);
      }
    }

    private static boolean within(double value, double greatest) {
      return value >= 0 && value <= greatest;
    }
  }

  private LineOfSight(HeightField ground, double stepMetres, Terms terms) {
    this.ground = ground;
    this.stepMetres = stepMetres;
    this.terms = terms;
  }

  /**
   * Sight over a ground.
   *
   * @param stepMetres how far apart the ground is sampled at most; no more than the size of its
   *     cells
   */
  public static LineOfSight over(HeightField ground, double stepMetres, Terms terms) {
    if (!(stepMetres > 0)) {
      throw new IllegalArgumentException("a step of " + stepMetres + " m samples nothing");
    }
    return new LineOfSight(ground, stepMetres, terms);
  }

  /**
   * Tells whether a target is visible.
   *
   * @param eye longitude, latitude in degrees
   * @param target longitude, latitude in degrees
   * @return empty where the height at one of the two is not known, or where nothing known hides the
   *     target but the height is not known somewhere between them
   */
  public Optional<Boolean> visible(Coordinate eye, Coordinate target) {
    double eyeHeight = ground.metresAt(eye) + terms.eyeMetres();
    double targetHeight = ground.metresAt(target) + terms.targetMetres();
    if (Double.isNaN(eyeHeight + targetHeight)) {
      return Optional.empty();
    }
    Ray ray = new Ray(eye, target);
    double slope = slope(eyeHeight, targetHeight, ray.metres);
    boolean known = true;
    for (int i = 1; i < ray.steps; i++) {
      double height = ray.heightAt(i);
      if (slope(eyeHeight, height, ray.metres * i / ray.steps) > slope) {
        return Optional.of(false);
      }
      known &= !Double.isNaN(height);
    }
    return known ? Optional.of(true) : Optional.empty();
  }

  /** How steeply a height at a distance is seen: above 0 upwards. */
  private double slope(double eyeHeight, double height, double metres) {
    double drop = (1 - terms.refraction()) * metres * metres / (2 * EARTH_RADIUS_METRES);
    return (height - drop - eyeHeight) / metres;
  }

  /** The geodesic from eye to target in steps. */
  private final class Ray {

    private final double metres;
    private final int steps;
    private final int stepsPerKnot;
    private final GeodesicLine geodesic;
    private int knot = -1;
    private HeightField.Way way = share -> Double.NaN;

    Ray(Coordinate eye, Coordinate target) {
      geodesic =
          Geodesic.WGS84.InverseLine(
              eye.y,
              eye.x,
              target.y,
              target.x,
              GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.DISTANCE_IN);
      metres = geodesic.Distance();
      steps = (int) Math.ceil(metres / stepMetres);
      stepsPerKnot = Math.max(1, (int) (KNOT_METRES / stepMetres));
    }

    /** The height of the ground after so many steps. */
    double heightAt(int step) {
      if (step / stepsPerKnot != knot) {
        knot = step / stepsPerKnot;
        way =
            ground.between(geodesicAt(knot * stepsPerKnot), geodesicAt((knot + 1) * stepsPerKnot));
      }
      return way.metresAt((double) (step % stepsPerKnot) / stepsPerKnot);
    }

    private Coordinate geodesicAt(int step) {
      GeodesicData point =
          geodesic.Position(
              metres * step / steps,
              GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL);
      return new Coordinate(point.lon2, point.lat2);
    }
  }
}
