// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.geometry.SegmentIndex;
import org.corridoratlas.place.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Finds the settlements near lines. Immutable and thread-safe. */
final class Settlements {

  /** The distances for which settlements are counted, metres. */
  static final List<Integer> WITHIN_METRES = List.of(1000, 5000, 10_000);

  private static final double FARTHEST_METRES = 10_000;

  /** How far the quick distance may be off, as a share; nearer to a limit it is measured again. */
  private static final double QUICK_ERROR = 0.005;

  /** One degree of latitude is never shorter, metres. */
  private static final double DEGREE_METRES = 110_500;

  private final List<Place> places;

  Settlements(Collection<Place> places) {
    this.places = places.stream().filter(Place::isSettlement).toList();
  }

  /**
   * A settlement near a line.
   *
   * @param place the settlement
   * @param metres its geodesic distance from the line; exact where it decides on which side of one
   *     of the limits it is, else to 0.1 %
   */
  record Neighbour(Place place, double metres) {}

  /**
   * How many live near a line.
   *
   * @param settlements how many settlements
   * @param unknown how many of them have no known population
   * @param people the sum of the known populations
   */
  record Tally(int settlements, int unknown, double people) {

    boolean knowsPeople() {
      return settlements > unknown;
    }
  }

  /** The settlements within 10 km of a line. */
  List<Neighbour> along(MeasuredLine line) {
    SegmentIndex index = SegmentIndex.of(line);
    Envelope reach = reach(line);
    List<Neighbour> neighbours = new ArrayList<>();
    for (Place place : places) {
      if (reach.contains(place.position())) {
        double metres = distance(line, index, place.position());
        if (metres <= FARTHEST_METRES) {
          neighbours.add(new Neighbour(place, metres));
        }
      }
    }
    return List.copyOf(neighbours);
  }

  /** Counts those within a distance. */
  static Tally tally(List<Neighbour> neighbours, double metres) {
    int settlements = 0;
    int unknown = 0;
    double people = 0;
    for (Neighbour neighbour : neighbours) {
      if (neighbour.metres() <= metres) {
        settlements++;
        unknown += neighbour.place().population().isPresent() ? 0 : 1;
        people += neighbour.place().population().orElse(0);
      }
    }
    return new Tally(settlements, unknown, people);
  }

  private static double distance(MeasuredLine line, SegmentIndex index, Coordinate position) {
    double quick = index.distanceMetres(position, FARTHEST_METRES * (1 + QUICK_ERROR));
    boolean close =
        WITHIN_METRES.stream().anyMatch(limit -> Math.abs(quick - limit) <= limit * QUICK_ERROR);
    return close ? line.nearest(position).offsetMetres() : quick;
  }

  private static Envelope reach(MeasuredLine line) {
    Envelope reach = new Envelope();
    for (int i = 0; i < line.size(); i++) {
      reach.expandToInclude(line.vertex(i));
    }
    double north = Math.min(89, Math.max(Math.abs(reach.getMinY()), Math.abs(reach.getMaxY())));
    double degrees = FARTHEST_METRES * (1 + QUICK_ERROR) / DEGREE_METRES;
    reach.expandBy(degrees / Math.cos(Math.toRadians(north)), degrees);
    return reach;
  }
}
