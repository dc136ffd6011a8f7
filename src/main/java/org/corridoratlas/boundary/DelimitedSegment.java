// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;
import org.corridoratlas.feature.Feature;
import org.locationtech.jts.geom.LineString;

/**
 * A stretch of boundary that two states have delimited together.
 *
 * @param id its id
 * @param boundaries the ids of the boundary segments it is part of
 * @param officialLengthMetres the length that the two states published
 * @param line longitude, latitude in degrees
 */
public record DelimitedSegment(
    String id, List<String> boundaries, double officialLengthMetres, LineString line) {

  /** Copies the list and checks the length. */
  public DelimitedSegment {
    boundaries = List.copyOf(boundaries);
    if (!(officialLengthMetres > 0)) {
      throw new IllegalArgumentException(
          "delimited segment " + id + " has an official length of " + officialLengthMetres + " m");
    }
  }

  /**
   * A segment from its feature.
   *
   * @throws IllegalArgumentException naming the segment and what it lacks
   */
  public static DelimitedSegment of(Feature feature) {
    if (!(feature.geometry().orElse(null) instanceof LineString line)) {
      throw new IllegalArgumentException(
          "delimited segment " + feature.id() + " is not a LineString");
    }
    return new DelimitedSegment(
        feature.id(),
        feature.texts("boundary"),
        feature.number("officialLengthMetres").orElse(0.0),
        line);
  }
}
