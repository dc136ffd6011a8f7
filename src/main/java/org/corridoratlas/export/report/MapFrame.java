// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** What part of the world the map shows, and where a position falls on the drawing. */
final class MapFrame {

  /** The width of the drawing, in its own units; the report is as wide. */
  static final double WIDTH = 720;

  private static final double LEAST_HEIGHT = 300;
  private static final double MOST_HEIGHT = 400;
  private static final double MARGIN = 36;
  private static final double BEYOND = 30;
  private static final double SIMPLER = 0.3;
  private static final double LEAST_METRES = 2000;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final TransverseMercator projection;
  private final double metresPerUnit;
  private final Coordinate corner;
  private final double height;

  private MapFrame(TransverseMercator projection, Envelope metres) {
    this.projection = projection;
    double wide = Math.max(LEAST_METRES, metres.getWidth());
    double high = Math.max(LEAST_METRES, metres.getHeight());
    double room = WIDTH - 2 * MARGIN;
    this.metresPerUnit = Math.max(wide / room, high / (MOST_HEIGHT - 2 * MARGIN));
    this.height = Math.max(LEAST_HEIGHT, high / metresPerUnit + 2 * MARGIN);
    Coordinate centre = metres.centre();
    this.corner =
        new Coordinate(centre.x - WIDTH / 2 * metresPerUnit, centre.y + height / 2 * metresPerUnit);
  }

  /** The frame around some lines, which are not all empty. */
  static MapFrame around(List<Geometry> lines) {
    Envelope degrees = new Envelope();
    lines.forEach(line -> degrees.expandToInclude(line.getEnvelopeInternal()));
    TransverseMercator projection = TransverseMercator.around(degrees.centre());
    Envelope metres = new Envelope();
    for (Geometry line : lines) {
      for (Coordinate position : line.getCoordinates()) {
        metres.expandToInclude(projection.metres(position));
      }
    }
    return new MapFrame(projection, metres);
  }

  /** The height of the drawing. */
  double height() {
    return height;
  }

  /** The length on the ground of one unit of the drawing. */
  double metresPerUnit() {
    return metresPerUnit;
  }

  /** The projection. */
  TransverseMercator projection() {
    return projection;
  }

  /** Where a position falls: units from the left and from the top. */
  Coordinate at(Coordinate lonLat) {
    Coordinate metres = projection.metres(lonLat);
    return new Coordinate(
        (metres.x - corner.x) / metresPerUnit, (corner.y - metres.y) / metresPerUnit);
  }

  /** Tells whether a point of the drawing is in the frame, that far from its edge. */
  boolean holds(Coordinate point, double inset) {
    return point.x >= inset
        && point.x <= WIDTH - inset
        && point.y >= inset
        && point.y <= height - inset;
  }

  /** The part of a geometry that is seen, in units of the drawing; may be empty. */
  Geometry seen(Geometry lonLat) {
    Geometry drawn = lonLat.copy();
    drawn.apply(new Projecting());
    Envelope sheet = new Envelope(-BEYOND, WIDTH + BEYOND, -BEYOND, height + BEYOND);
    if (!sheet.intersects(drawn.getEnvelopeInternal())) {
      return GEOMETRIES.createGeometryCollection();
    }
    DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(drawn);
    simplifier.setDistanceTolerance(SIMPLER);
    Geometry simple = simplifier.getResultGeometry();
    return sheet.contains(simple.getEnvelopeInternal())
        ? simple
        : OverlayNGRobust.overlay(simple, GEOMETRIES.toGeometry(sheet), OverlayNG.INTERSECTION);
  }

  /** Puts each position of a geometry in place where it stands. */
  private final class Projecting implements CoordinateSequenceFilter {

    @Override
    public void filter(CoordinateSequence sequence, int i) {
      Coordinate point = at(sequence.getCoordinate(i));
      sequence.setOrdinate(i, 0, point.x);
      sequence.setOrdinate(i, 1, point.y);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
