// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.export.page.Markup;
import org.locationtech.jts.geom.Coordinate;

/** Signs on the lines: the letter of an option at both its ends, the numbers of its crossings. */
final class MapSigns {

  private static final double TOGETHER = 13;
  private static final double RADIUS = 7;
  private static final double HALF_HEIGHT = 7;
  private static final int BACK = 6;
  private static final int MOST_IN_ROW = 4;
  private static final int TURNS = 12;

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
    svg.rect(Occupancy.around(group.at, half, HALF_HEIGHT), "class", "sign", "rx", "3");
    Lettering.write(svg, group.text(), new Lettering.At(group.at, 10, "number"));
    occupancy.take(Occupancy.around(group.at, half, HALF_HEIGHT));
  }

  /** The letters of the options beyond their ends; those that end together stand together. */
  void letters(List<Track> tracks) {
    List<End> ends = new ArrayList<>();
    for (Track track : tracks) {
      int last = track.points().size() - 1;
      if (last > 0) {
        int back = Math.min(BACK, last);
        end(track, 0, back, ends);
        end(track, last, last - back, ends);
      }
    }
    ends.forEach(this::letters);
  }

  /** Where some options end, and whence the first of them comes. */
  private record End(Coordinate at, Coordinate inner, List<ReportOption> options) {}

  private static void end(Track track, int at, int inner, List<End> ends) {
    Coordinate point = track.points().get(at);
    for (End end : ends) {
      if (end.at().distance(point) < 2 * TOGETHER && !end.options().contains(track.option())) {
        end.options().add(track.option());
        return;
      }
    }
    ends.add(new End(point, track.points().get(inner), new ArrayList<>(List.of(track.option()))));
  }

  private void letters(End end) {
    int columns = Math.min(MOST_IN_ROW, end.options().size());
    int rows = (end.options().size() + columns - 1) / columns;
    double halfWidth = columns * (RADIUS + 0.5);
    double halfHeight = rows * (RADIUS + 0.5);
    double step = 2 * RADIUS + 1;
    beyond(end, halfWidth, halfHeight)
        .ifPresent(
            centre -> {
              for (int i = 0; i < end.options().size(); i++) {
                int row = i / columns;
                double x = centre.x - halfWidth + step * (i % columns + 0.5);
                double y = centre.y - halfHeight + step * (row + 0.5);
                letter(end.options().get(i), new Coordinate(x, y));
              }
              occupancy.take(Occupancy.around(centre, halfWidth, halfHeight));
            });
  }

  private Optional<Coordinate> beyond(End end, double halfWidth, double halfHeight) {
    double length = Math.max(1e-9, end.at().distance(end.inner()));
    double ux = (end.at().x - end.inner().x) / length;
    double uy = (end.at().y - end.inner().y) / length;
    for (int ring = 0; ring <= 6; ring++) {
      for (int turn = 0; turn < TURNS; turn++) {
        int steps = (turn + 1) / 2;
        double angle = (turn % 2 == 0 ? 2 : -2) * StrictMath.PI * steps / TURNS;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        double x = end.at().x + (ux * cosine - uy * sine) * (halfWidth + 5 + ring * 7);
        double y = end.at().y + (ux * sine + uy * cosine) * (halfHeight + 5 + ring * 7);
        Coordinate at = new Coordinate(x, y);
        if (occupancy.isFree(Occupancy.around(at, halfWidth, halfHeight))) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private void letter(ReportOption option, Coordinate at) {
    svg.empty("circle", "cx", at.x, "cy", at.y, "r", RADIUS, "fill", option.colour());
    Lettering.write(svg, option.letter(), new Lettering.At(at, 9.5, "letter"));
  }
}
