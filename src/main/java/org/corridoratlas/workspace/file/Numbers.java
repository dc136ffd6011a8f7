// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.util.List;
import java.util.StringTokenizer;
import org.corridoratlas.workspace.Faults;
import org.locationtech.jts.geom.Coordinate;

/** Reads numbers as files write them. */
final class Numbers {

  private Numbers() {}

  /**
   * A number.
   *
   * @param where it stands, for errors
   */
  static double number(String text, String where) {
    try {
      double value = Double.parseDouble(text.strip());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, like numbers without end
    }
    throw Faults.whole(
        "has no number at " + where + ": '" + Text.shown(text) + "'", "a number such as 46.25");
  }

  /**
   * Positions with space between, each x and y and further numbers, which are left out.
   *
   * @param separator between the numbers of a position
   * @param line where the positions are added
   */
  static void tuples(
      String text, String separator, String where, Gathering found, List<Coordinate> line) {
    StringTokenizer tuples = new StringTokenizer(text);
    while (tuples.hasMoreTokens()) {
      StringTokenizer numbers = new StringTokenizer(tuples.nextToken(), separator);
      if (numbers.countTokens() < 2) {
        throw Faults.whole("has half a position at " + where, "longitude, latitude");
      }
      found.count(1);
      double x = number(numbers.nextToken(), where);
      line.add(new Coordinate(x, number(numbers.nextToken(), where)));
    }
  }
}
