// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Row;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * Lays the tracks of the table {@code tracks.csv} in order, so that later ones may join earlier.
 */
final class TrackLayer {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final String ARAKS = "AZ-IR AM-IR AZ-NX-IR";
  private static final Plane PLANE = new Plane(39.5);

  private final List<Feature> boundaries;
  private final Map<String, River> rivers = new LinkedHashMap<>();
  private final Map<String, Track> tracks = new LinkedHashMap<>();

  TrackLayer(List<Feature> boundaries) {
    this.boundaries = boundaries;
  }

  /** Lays all tracks and returns them by name. */
  Map<String, Track> lay(List<Row> table) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : table) {
      groups.computeIfAbsent(row.text("track"), name -> new ArrayList<>()).add(row);
    }
    groups.forEach((name, rows) -> tracks.put(name, track(name, rows)));
    return tracks;
  }

  private Track track(String name, List<Row> rows) {
    LineString line = GEOMETRIES.createLineString(vertices(name, rows));
    Map<String, Double> stops = new LinkedHashMap<>();
    List<double[]> accuracies = new ArrayList<>();
    for (Row row : rows) {
      if (row.text("kind").startsWith("river")) {
        continue;
      }
      double stop = new LengthIndexedLine(line).project(place(row, line));
      stops.put(row.text("node").replaceFirst(".*/", ""), stop);
      if (!row.text("accuracy").isEmpty()) {
        accuracies.add(new double[] {stop, row.required("accuracy")});
      }
    }
    stops.remove("");
    return new Track(line, stops, accuracies);
  }

  private Coordinate place(Row row, LineString line) {
    return switch (row.text("kind")) {
      case "boundary" -> crossing(row, line);
      case "join" -> joint(row);
      default -> position(row);
    };
  }

  private Coordinate crossing(Row row, LineString line) {
    Coordinate listed = position(row);
    return boundaries.stream()
        .filter(feature -> feature.text("pair").equals(row.text("param")))
        .map(Feature::shape)
        .flatMap(boundary -> Stream.of(line.intersection(boundary)))
        .filter(points -> !points.isEmpty())
        .map(Geometry::getCoordinates)
        .flatMap(Stream::of)
        .min(Comparator.comparingDouble(point -> Ellipsoid.metres(point, listed)))
        .orElseThrow(() -> new IllegalStateException("no crossing of " + row.cells()));
  }

  private Coordinate[] vertices(String name, List<Row> rows) {
    if (name.startsWith("air-")) {
      return arc(position(rows.get(0)), position(rows.get(1)));
    }
    List<Coordinate> control = new ArrayList<>();
    List<Boolean> dense = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Coordinate point : control(rows, i)) {
        control.add(PLANE.metres(point));
        dense.add(rows.get(i).text("kind").equals("river"));
      }
    }
    Rounding rounding = new Rounding(control);
    List<Coordinate> path = new ArrayList<>(List.of(control.get(0)));
    for (int i = 0; i + 1 < control.size(); i++) {
      path.addAll(dense.get(i) && dense.get(i + 1) ? List.of(control.get(i + 1)) : rounding.leg(i));
    }
    return PLANE.degrees(path.toArray(Coordinate[]::new));
  }

  private List<Coordinate> control(List<Row> rows, int i) {
    Row row = rows.get(i);
    return switch (row.text("kind")) {
      case "point" -> List.of(position(row));
      case "join" -> List.of(joint(row));
      case "river" -> List.of(bank(row, rows.subList(i, rows.size())));
      default -> List.of();
    };
  }

  /** A parallel; the parameter is the distance, then the pairs of the line if not the Araks. */
  private Coordinate[] bank(Row row, List<Row> rest) {
    Row end =
        rest.stream().filter(r -> r.text("kind").equals("river-end")).findFirst().orElseThrow();
    String[] parameter = row.text("param").split(" ", 2);
    String pairs = parameter.length > 1 ? parameter[1] : ARAKS;
    River river =
        rivers.computeIfAbsent(pairs, p -> new River(boundaries, Set.of(p.split(" ", -1))));
    return river.bank(position(row), position(end), Double.parseDouble(parameter[0]));
  }

  /**
   * The node of an earlier track; {@code track/node} names the track, else the first that has it.
   */
  private Coordinate joint(Row row) {
    String[] parts = row.text("node").split("/", -1);
    String node = parts[parts.length - 1];
    Track track =
        parts.length > 1
            ? Objects.requireNonNull(tracks.get(parts[0]))
            : tracks.values().stream()
                .filter(t -> t.stops().containsKey(node))
                .findFirst()
                .orElseThrow();
    return track.node(node);
  }

  private static Coordinate position(Row row) {
    return new Coordinate(row.required("lon"), row.required("lat"));
  }

  private static Coordinate[] arc(Coordinate from, Coordinate to) {
    int steps = (int) Math.ceil(Ellipsoid.metres(from, to) / 10_000);
    Coordinate[] path = new Coordinate[steps + 1];
    for (int i = 0; i <= steps; i++) {
      path[i] = Ellipsoid.between(from, to, (double) i / steps);
    }
    return path;
  }
}
