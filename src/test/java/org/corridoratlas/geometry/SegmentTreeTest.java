// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The tree against a look at every segment. */
class SegmentTreeTest {

  private static List<Coordinate[]> lines(SplittableRandom random) {
    List<Coordinate[]> lines = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      lines.add(RandomLines.wandering(random.nextLong(), 2 + random.nextInt(90)));
    }
    return lines;
  }

  /** The indexes of the first vertices of all segments, among the vertices of all lines. */
  private static List<Integer> segments(List<Coordinate[]> lines) {
    List<Integer> segments = new ArrayList<>();
    int first = 0;
    for (Coordinate[] line : lines) {
      for (int i = 0; i < line.length - 1; i++) {
        segments.add(first + i);
      }
      first += line.length;
    }
    return segments;
  }

  private static double metres(LocalPlane plane, SegmentTree tree, int segment) {
    Coordinate a = tree.start(segment);
    Coordinate b = tree.end(segment);
    return plane.distance(a, b, plane.nearestShare(a, b));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_nearest_segment_is_the_first_of_the_nearest(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Coordinate[]> lines = lines(random);
    SegmentTree tree = SegmentTree.of(lines);
    for (int i = 0; i < 300; i++) {
      LocalPlane plane =
          LocalPlane.at(
              new Coordinate(44.9 + 2.4 * random.nextDouble(), 38.3 + 1.5 * random.nextDouble()));
      double limit = 200 * Math.pow(10, 3 * random.nextDouble());
      int best = -1;
      double least = Math.nextUp(limit);
      for (int segment : segments(lines)) {
        if (metres(plane, tree, segment) < least) {
          least = metres(plane, tree, segment);
          best = segment;
        }
      }
      assertThat(tree.nearest(plane, limit)).isEqualTo(best);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {6, 7, 8})
  void every_segment_whose_box_meets_a_box_is_named(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Coordinate[]> lines = lines(random);
    SegmentTree tree = SegmentTree.of(lines);
    for (int i = 0; i < 200; i++) {
      double lon = 45 + 2 * random.nextDouble();
      double lat = 38.5 + random.nextDouble();
      double size = 0.2 * random.nextDouble();
      Envelope box = new Envelope(lon, lon + size, lat, lat + size);
      TreeSet<Integer> named = new TreeSet<>();
      tree.near(box, named::add);
      List<Integer> meeting =
          segments(lines).stream()
              .filter(s -> box.intersects(new Envelope(tree.start(s), tree.end(s))))
              .toList();
      assertThat(named).containsAll(meeting);
      assertThat(segments(lines)).containsAll(named);
    }
  }

  @Test
  void the_limit_itself_is_near_enough_and_nothing_is_near_nothing() {
    Coordinate[] line = {new Coordinate(45, 39), new Coordinate(45, 39.1)};
    SegmentTree tree = SegmentTree.of(List.<Coordinate[]>of(line));
    LocalPlane plane = LocalPlane.at(new Coordinate(45.01, 39.05));
    double exactly = metres(plane, tree, 0);
    assertThat(tree.nearest(plane, exactly)).isZero();
    assertThat(tree.nearest(plane, Math.nextDown(exactly))).isEqualTo(-1);
    assertThat(SegmentTree.of(List.of()).nearest(plane, 1e6)).isEqualTo(-1);
  }
}
