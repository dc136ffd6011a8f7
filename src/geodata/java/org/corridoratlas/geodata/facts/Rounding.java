// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Rounds a polyline through its waypoints with a centripetal Catmull-Rom curve, in metres.
 *
 * <p>The curve is blended with the straight leg so that no leg grows by more than 2 %, and it is
 * drawn with vertices no more than 500 m apart.
 */
final class Rounding {
  private static final double SPACING = 500;
  private static final double GROWTH = 1.02;

  private final List<Coordinate> points;

  Rounding(List<Coordinate> points) {
    this.points = points;
  }

  /** Returns the vertices after point {@code leg} up to and with the next one. */
  List<Coordinate> leg(int leg) {
    double straight = points.get(leg).distance(points.get(leg + 1));
    for (double share = 1; share > 0.05; share /= 2) {
      List<Coordinate> curve = curve(leg, share);
      if (length(points.get(leg), curve) <= GROWTH * straight) {
        return curve;
      }
    }
    return curve(leg, 0);
  }

  private List<Coordinate> curve(int leg, double share) {
    Coordinate b = points.get(leg);
    Coordinate c = points.get(leg + 1);
    Coordinate a = leg > 0 ? points.get(leg - 1) : mirrored(c, b);
    Coordinate d = leg + 2 < points.size() ? points.get(leg + 2) : mirrored(b, c);
    int steps = (int) Math.max(1, Math.ceil(b.distance(c) / SPACING));
    List<Coordinate> curve = new ArrayList<>();
    for (int i = 1; i < steps; i++) {
      double t = (double) i / steps;
      curve.add(mix(mix(b, c, t), new Spline(a, b, c, d).at(t), share));
    }
    curve.add(c);
    return curve;
  }

  private static Coordinate mirrored(Coordinate from, Coordinate in) {
    return new Coordinate(2 * in.x - from.x, 2 * in.y - from.y);
  }

  private static Coordinate mix(Coordinate a, Coordinate b, double share) {
    return new Coordinate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
  }

  private static double length(Coordinate start, List<Coordinate> path) {
    double sum = 0;
    Coordinate last = start;
    for (Coordinate next : path) {
      sum += last.distance(next);
      last = next;
    }
    return sum;
  }

  /** Centripetal Catmull-Rom between b and c after Barry and Goldman's pyramid. */
  private record Spline(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
    Coordinate at(double share) {
      double t1 = Math.sqrt(Math.max(1, a.distance(b)));
      double t2 = t1 + Math.sqrt(Math.max(1, b.distance(c)));
      double t3 = t2 + Math.sqrt(Math.max(1, c.distance(d)));
      double t = t1 + (t2 - t1) * share;
      Coordinate a1 = mix(a, b, t / t1);
      Coordinate a2 = mix(b, c, (t - t1) / (t2 - t1));
      Coordinate a3 = mix(c, d, (t - t2) / (t3 - t2));
      Coordinate b1 = mix(a1, a2, t / t2);
      Coordinate b2 = mix(a2, a3, (t - t1) / (t3 - t1));
      return mix(b1, b2, (t - t1) / (t2 - t1));
    }
  }
}
