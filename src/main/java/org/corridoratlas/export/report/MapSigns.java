// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridoratlas.comparison.ComparisonFeature;
import org.locationtech.jts.geom.Coordinate;

/** Signs on the lines: the letter of an option at both its ends, the numbers of its crossings. */
final class MapSigns {

  private static final double TOGETHER = 13;
  private static final double RADIUS = 7;
  private static final double HALF_HEIGHT = 7;
  private static final int BACK = 6;

  private final MapFrame frame;
  private final Occupancy occupancy;
  private final Markup svg;

  MapSigns(MapFrame frame, Occupancy occupancy, Markup svg) {
    this.frame = frame;
    this.occupancy = occupancy;
    this.svg = svg;
  }

  private static final class Group {
    final Coordinate at;
    final Set<String> numbers = new LinkedHashSet<>();
    final Set<String> lettered = new LinkedHashSet<>();

    Group(Coordinate at) {
      this.at = at;
    }

    String text() {
      return numbers.size() == 1 ? String.join("", numbers) : String.join(" ", lettered);
    }
  }

  /** Crossings that fall together share a sign; where their numbers differ it names the options. */
  void crossings(List<ReportOption> options) {
    List<Group> groups = new ArrayList<>();
    for (ReportOption option : options) {
      for (ComparisonFeature crossing : option.crossings()) {
        String number = ReportOption.text(crossing, "number");
        position(crossing)
            .ifPresent(
                point -> {
                  Group group = group(point, groups);
                  group.numbers.add(number);
                  group.lettered.add(option.letter() + number);
                });
      }
    }
    groups.forEach(this::crossing);
  }

  private Optional<Coordinate> position(ComparisonFeature crossing) {
    return crossing.geometry().map(point -> frame.at(point.getCoordinate()));
  }

  private static Group group(Coordinate point, List<Group> groups) {
    for (Group group : groups) {
      if (group.at.distance(point) < TOGETHER) {
        return group;
      }
    }
    Group group = new Group(point);
    groups.add(group);
    return group;
  }

  private void crossing(Group group) {
    double half = Math.max(HALF_HEIGHT, Lettering.width(group.text(), 10) / 2 + 2);
    svg.empty(
        "rect",
        "class",
        "sign",
        "x",
        group.at.x - half,
        "y",
        group.at.y - HALF_HEIGHT,
        "width",
        2 * half,
        "height",
        2 * HALF_HEIGHT,
        "rx",
        "3");
    Lettering.write(svg, group.text(), new Lettering.At(group.at, 10, "number"));
    occupancy.take(Occupancy.around(group.at, half, HALF_HEIGHT));
  }

  /** The letters of an option beyond both its ends. */
  void letters(Track track) {
    List<Coordinate> points = track.points();
    if (points.size() < 2) {
      return;
    }
    int last = points.size() - 1;
    int back = Math.min(BACK, last);
    Stream.of(
            beyond(points.get(0), points.get(back)),
            beyond(points.get(last), points.get(last - back)))
        .flatMap(Optional::stream)
        .forEach(at -> letter(track.option(), at));
  }

  private Optional<Coordinate> beyond(Coordinate end, Coordinate inner) {
    double length = Math.max(1e-9, end.distance(inner));
    double ux = (end.x - inner.x) / length;
    double uy = (end.y - inner.y) / length;
    for (int ring = 1; ring <= 5; ring++) {
      for (double turn : new double[] {0, 0.6, -0.6, 1.2, -1.2}) {
        double cosine = StrictMath.cos(turn) * ring * (2 * RADIUS + 3);
        double sine = StrictMath.sin(turn) * ring * (2 * RADIUS + 3);
        Coordinate at =
            new Coordinate(end.x + ux * cosine - uy * sine, end.y + ux * sine + uy * cosine);
        if (occupancy.isFree(Occupancy.around(at, RADIUS + 0.5, RADIUS + 0.5))) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private void letter(ReportOption option, Coordinate at) {
    svg.empty("circle", "cx", at.x, "cy", at.y, "r", RADIUS, "fill", option.colour());
    Lettering.write(svg, option.letter(), new Lettering.At(at, 9.5, "letter"));
    occupancy.take(Occupancy.around(at, RADIUS, RADIUS));
  }
}
