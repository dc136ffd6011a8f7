// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * A line whose every point is known by its geodesic distance along from the start.
 *
 * <p>Between its vertices the line is the geodesic, not the straight line of a plate carrée plane:
 * over 50 km east-west at 39° north the two lie 40 m apart. For work in the plane, such as
 * intersection, vertices are therefore added on the geodesic so that none is farther than {@value
 * #MAX_STEP_METRES} m from the next; over such a step the plane and the ellipsoid differ by less
 * than a millimetre. The added vertices never leave this class through {@link #slice}.
 */
public final class MeasuredLine {

  /** The longest step between two vertices as used for work in the plane, metres. */
  public static final double MAX_STEP_METRES = 100;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Coordinate[] vertices;
  private final double[] along;
  private final BitSet given;
  private volatile @Nullable SegmentTree tree;

  /** Neither array is copied: who gives them away does not keep them. */
  MeasuredLine(Coordinate[] vertices, double[] along, BitSet given) {
    this.vertices = vertices;
    this.along = along;
    this.given = given;
  }

  /**
   * Measures a line.
   *
   * @param line at least two positions, longitude, latitude in degrees
   */
  public static MeasuredLine of(LineString line) {
    return of(line.getCoordinates());
  }

  /**
   * Measures a line.
   *
   * @param positions at least two, longitude, latitude in degrees; repeated positions are dropped
   * @throws IllegalArgumentException when fewer than two positions are given
   */
  public static MeasuredLine of(Coordinate[] positions) {
    return joined(List.<Coordinate[]>of(positions)).line();
  }

  /**
   * One line of several.
   *
   * @param line the whole
   * @param ends where each of them ends along it, metres
   */
  public record Joined(MeasuredLine line, List<Double> ends) {}

  /**
   * Measures lines as one, each joined to the next by a geodesic where they do not touch.
   *
   * @param lines longitude, latitude in degrees; repeated positions are dropped
   * @throws IllegalArgumentException when there are fewer than two positions
   */
  public static Joined joined(List<Coordinate[]> lines) {
    MeasuredLineBuilder builder = new MeasuredLineBuilder();
    List<Double> ends = new ArrayList<>();
    for (Coordinate[] line : lines) {
      for (Coordinate position : line) {
        builder.add(position);
      }
      ends.add(builder.metres());
    }
    return new Joined(builder.build(), List.copyOf(ends));
  }

  /** The same line from its end to its start. */
  public MeasuredLine reversed() {
    int size = vertices.length;
    Coordinate[] back = new Coordinate[size];
    double[] alongBack = new double[size];
    BitSet givenBack = new BitSet();
    for (int i = 0; i < size; i++) {
      back[i] = vertices[size - 1 - i];
      alongBack[i] = lengthMetres() - along[size - 1 - i];
      givenBack.set(i, given.get(size - 1 - i));
    }
    return new MeasuredLine(back, alongBack, givenBack);
  }

  /**
   * The part between two distances from the start, measured from where it begins.
   *
   * @param from metres, 0 or more
   * @param to metres, greater than {@code from}, not beyond the end
   */
  public MeasuredLine part(double from, double to) {
    int first = firstAfter(from);
    int size = 2;
    while (first + size - 2 < along.length && along[first + size - 2] < to) {
      size++;
    }
    Coordinate[] inner = new Coordinate[size];
    double[] alongPart = new double[size];
    BitSet givenPart = given.get(first - 1, first - 1 + size);
    for (int i = 1; i < size - 1; i++) {
      inner[i] = vertices[first - 1 + i];
      alongPart[i] = along[first - 1 + i] - from;
    }
    inner[0] = at(from);
    inner[size - 1] = at(to);
    alongPart[size - 1] = to - from;
    givenPart.set(0);
    givenPart.set(size - 1);
    return new MeasuredLine(inner, alongPart, givenPart);
  }

  /** The geodesic length, metres. */
  public double lengthMetres() {
    return along[along.length - 1];
  }

  /** The number of vertices, those added included; at least 2. */
  public int size() {
    return vertices.length;
  }

  /** A vertex, those added included. Not to be changed. */
  public Coordinate vertex(int i) {
    return vertices[i];
  }

  /** The distance of a vertex from the start, metres. */
  public double along(int i) {
    return along[i];
  }

  /** The index of the first vertex farther along than a distance, 1 to {@link #size}. */
  public int firstAfter(double metres) {
    int i = Arrays.binarySearch(along, metres);
    return Math.max(1, i >= 0 ? i + 1 : -i - 1);
  }

  /** The tree of its segments, made when first asked for, then kept. */
  SegmentTree tree() {
    SegmentTree made = tree;
    if (made == null) {
      made = SegmentTree.of(List.<Coordinate[]>of(vertices));
      tree = made;
    }
    return made;
  }

  /** All vertices, those added included. Not to be changed. */
  Coordinate[] vertices() {
    return vertices;
  }

  /**
   * The position at a distance from the start.
   *
   * @param metres clamped to the line
   * @return a new position, longitude, latitude in degrees
   */
  public Coordinate at(double metres) {
    int next = Arrays.binarySearch(along, metres);
    if (next >= 0) {
      return vertices[next].copy();
    }
    next = -next - 1;
    if (next == 0 || next == along.length) {
      return vertices[next == 0 ? 0 : along.length - 1].copy();
    }
    double share = (metres - along[next - 1]) / (along[next] - along[next - 1]);
    Coordinate a = vertices[next - 1];
    Coordinate b = vertices[next];
    return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  }

  /**
   * The part between two distances from the start, with the given vertices only.
   *
   * @param from metres, clamped to the line
   * @param to metres, greater than {@code from}
   */
  public LineString slice(double from, double to) {
    List<Coordinate> part = new ArrayList<>();
    part.add(at(from));
    for (int i = firstAfter(from); i < along.length && along[i] < to; i++) {
      if (given.get(i)) {
        part.add(vertices[i]);
      }
    }
    part.add(at(to));
    return GEOMETRIES.createLineString(part.toArray(Coordinate[]::new));
  }

  /**
   * The point of the line nearest to a position; of several, the first along.
   *
   * @param position longitude, latitude in degrees
   */
  public LinearReference nearest(Coordinate position) {
    LocalPlane plane = LocalPlane.at(position);
    int found = tree().nearest(plane, Double.MAX_VALUE);
    double share = plane.nearestShare(vertices[found], vertices[found + 1]);
    double at = along[found] + share * (along[found + 1] - along[found]);
    Coordinate point = at(at);
    return new LinearReference(at, GeodesicLength.between(position, point), point);
  }
}
