// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Moves lines that run on one another side by side, so that each is seen.
 *
 * <p>The order of the lanes is that of the options; a line that runs alone stays where it is.
 */
final class Lanes {

  private static final double REACH = 5;
  private static final double LANE = 4.4;
  private static final double MOST = 17;
  private static final int CALM = 7;

  private final List<Track> tracks;
  private final HPRtree index = new HPRtree();
  private final double lane;

  private Lanes(List<Track> tracks) {
    this.tracks = tracks;
    this.lane = width(tracks.size());
    for (int i = 0; i < tracks.size(); i++) {
      for (Coordinate point : tracks.get(i).points()) {
        index.insert(new Envelope(point), new Sample(i, point));
      }
    }
    index.build();
  }

  private record Sample(int track, Coordinate point) {}

  /** The width of a lane when there are so many options. */
  static double width(int options) {
    return options < 2 ? LANE : Math.min(LANE, MOST / (options - 1));
  }

  /** The tracks, moved apart where they run together. */
  static List<Track> of(List<Track> tracks) {
    Lanes lanes = new Lanes(tracks);
    List<Track> moved = new ArrayList<>();
    for (int i = 0; i < tracks.size(); i++) {
      moved.add(tracks.get(i).points().size() < 2 ? tracks.get(i) : lanes.moved(i));
    }
    return moved;
  }

  private Track moved(int track) {
    List<Coordinate> points = tracks.get(track).points();
    double[] offsets = calm(points.stream().mapToDouble(point -> offset(track, point)).toArray());
    boolean leftward = points.get(points.size() - 1).x < points.get(0).x;
    List<Coordinate> others = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Coordinate before = points.get(Math.max(0, i - CALM));
      Coordinate after = points.get(Math.min(points.size() - 1, i + CALM));
      double length = Math.max(1e-9, before.distance(after));
      double away = (leftward ? -offsets[i] : offsets[i]) / length;
      Coordinate point = points.get(i);
      others.add(
          new Coordinate(
              point.x - away * (after.y - before.y), point.y + away * (after.x - before.x)));
    }
    return tracks.get(track).on(others);
  }

  /** How far the line of a track goes aside at a point, by its rank among those that are near. */
  private double offset(int track, Coordinate point) {
    Envelope near = new Envelope(point);
    near.expandBy(REACH);
    boolean[] present = new boolean[tracks.size()];
    for (Object found : index.query(near)) {
      Sample sample = (Sample) found;
      present[sample.track()] |= sample.point().distance(point) <= REACH;
    }
    int before = 0;
    int all = 0;
    for (int i = 0; i < present.length; i++) {
      all += present[i] ? 1 : 0;
      before += present[i] && i < track ? 1 : 0;
    }
    return (before - (all - 1) / 2.0) * lane;
  }

  private static double[] calm(double[] values) {
    double[] calmed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i - CALM);
      int to = Math.min(values.length - 1, i + CALM);
      double sum = 0;
      for (int j = from; j <= to; j++) {
        sum += values[j];
      }
      calmed[i] = sum / (to - from + 1);
    }
    return calmed;
  }
}
