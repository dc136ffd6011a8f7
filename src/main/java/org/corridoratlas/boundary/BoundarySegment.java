// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.provenance.StatusHistory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;

/**
 * A part of a boundary with one legal status at a time.
 *
 * @param id its id
 * @param between the two jurisdictions it divides
 * @param status its legal status when its history says nothing
 * @param history its legal status in time
 * @param line LineString or MultiLineString, longitude, latitude in degrees
 */
public record BoundarySegment(
    String id, List<String> between, LegalStatus status, StatusHistory history, Geometry line) {

  /** Copies the list and checks that a line divides two. */
  public BoundarySegment {
    between = List.copyOf(between);
    if (between.size() != 2) {
      throw new IllegalArgumentException("boundary " + id + " is between " + between + ", not two");
    }
    if (!(line instanceof Lineal)) {
      throw new IllegalArgumentException("boundary " + id + " is not a line");
    }
  }

  /**
   * A segment from its feature.
   *
   * @throws IllegalArgumentException naming the segment and what it lacks
   */
  public static BoundarySegment of(Feature feature) {
    return new BoundarySegment(
        feature.id(),
        feature.texts("between"),
        LegalStatus.parse(feature.text("legalStatus").orElse("")),
        Histories.history(feature),
        feature
            .geometry()
            .orElseThrow(
                () -> new IllegalArgumentException("boundary " + feature.id() + " has no line")));
  }

  /** The pair of the two jurisdictions. */
  public String pair() {
    return Jurisdictions.pair(between.get(0), between.get(1));
  }

  /**
   * The legal status on a day, or empty when the segment has a history that says nothing of that
   * day, as before the line divided two states.
   */
  public Optional<LegalStatus> knownStatus(AsOf asOf) {
    return history.entries().isEmpty()
        ? Optional.of(status)
        : history.at(asOf).map(StatusEntry::status).map(LegalStatus::parse);
  }

  /** The legal status on a day; where its history says nothing of that day, the one it has now. */
  public LegalStatus legalStatus(AsOf asOf) {
    return history.at(asOf).map(StatusEntry::status).map(LegalStatus::parse).orElse(status);
  }
}
