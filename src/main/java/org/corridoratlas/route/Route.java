// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * A way from one place to another: sections in order.
 *
 * @param id its id
 * @param names its names
 * @param mode {@code rail}, {@code road}, {@code air} or a mix such as {@code air+road}
 * @param legs the sections in the order and direction of travel, at least one
 * @param feature the feature as read
 */
public record Route(String id, Names names, String mode, List<Leg> legs, Feature feature) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Copies the list and checks that it is not empty. */
  public Route {
    legs = List.copyOf(legs);
    if (legs.isEmpty()) {
      throw new IllegalArgumentException("route " + id + " has no sections");
    }
  }

  /**
   * A route from its feature. Its property {@code sections} lists section ids in order; a leading
   * {@code -} means that the section is travelled backwards.
   *
   * @param feature the feature
   * @param sections the sections by id
   * @throws IllegalArgumentException naming the route and a section that does not exist
   */
  public static Route of(Feature feature, Map<String, Section> sections) {
    List<Leg> legs = new ArrayList<>();
    for (String reference : feature.texts("sections")) {
      boolean backwards = reference.startsWith("-");
      Section section = sections.get(backwards ? reference.substring(1) : reference);
      if (section == null) {
        throw new IllegalArgumentException(
            "route " + feature.id() + " names section '" + reference + "', which does not exist");
      }
      legs.add(new Leg(section, backwards));
    }
    return new Route(
        feature.id(), Names.of(feature), feature.text("mode").orElse("rail"), legs, feature);
  }

  /**
   * The line of the whole route in the direction of travel: a LineString where each section begins
   * where the one before ends, else a MultiLineString with one line for each unbroken part.
   */
  public Geometry geometry() {
    List<CoordinateList> parts = new ArrayList<>();
    for (Leg leg : legs) {
      Coordinate[] positions = leg.line().getCoordinates();
      if (parts.isEmpty() || !last(parts).equals2D(positions[0])) {
        parts.add(new CoordinateList());
      }
      parts.get(parts.size() - 1).add(positions, false);
    }
    LineString[] lines =
        parts.stream()
            .map(part -> GEOMETRIES.createLineString(part.toCoordinateArray()))
            .toArray(LineString[]::new);
    return lines.length == 1 ? lines[0] : GEOMETRIES.createMultiLineString(lines);
  }

  private static Coordinate last(List<CoordinateList> parts) {
    CoordinateList part = parts.get(parts.size() - 1);
    return part.getCoordinate(part.size() - 1);
  }
}
