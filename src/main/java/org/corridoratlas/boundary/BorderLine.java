// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.AsOf;
import org.locationtech.jts.geom.Geometry;

/**
 * A line between two jurisdictions, as one perspective has it.
 *
 * @param between ids of the two jurisdictions in alphabetical order; fewer where the data does not
 *     say
 * @param pair the pair as boundaries name it
 * @param line LineString or MultiLineString, longitude, latitude in degrees
 * @param boundary the feature that it is, or is a part of; empty for the outline of an exclave
 * @param exclave the exclave whose outline it is
 */
public record BorderLine(
    List<String> between,
    String pair,
    Geometry line,
    Optional<Feature> boundary,
    Optional<Exclave> exclave) {

  /** Copies the list. */
  public BorderLine {
    between = List.copyOf(between);
  }

  /** A boundary as the data has it; empty when it has no line. */
  public static Optional<BorderLine> of(Feature feature) {
    List<String> between = feature.texts("between").stream().sorted().toList();
    String pair =
        feature
            .text("pair")
            .orElseGet(
                () ->
                    between.size() == 2
                        ? Jurisdictions.pair(between.get(0), between.get(1))
                        : feature.id());
    return feature
        .geometry()
        .map(line -> new BorderLine(between, pair, line, Optional.of(feature), Optional.empty()));
  }

  /** The outline of an exclave, or a part of it, where it divides two jurisdictions. */
  static BorderLine of(Exclave exclave, List<String> between, Geometry line) {
    List<String> ordered = between.stream().sorted().toList();
    return new BorderLine(
        ordered,
        Jurisdictions.pair(ordered.get(0), ordered.get(1)),
        line,
        Optional.empty(),
        Optional.of(exclave));
  }

  /** A part of it, otherwise the same. */
  BorderLine cutTo(Geometry part) {
    return new BorderLine(between, pair, part, boundary, exclave);
  }

  /** A part of it that divides two others. */
  BorderLine between(List<String> others, Geometry part) {
    List<String> ordered = others.stream().sorted().toList();
    return new BorderLine(
        ordered, Jurisdictions.pair(ordered.get(0), ordered.get(1)), part, boundary, exclave);
  }

  /** Tells whether the line divides this pair in a perspective without any exclave counted. */
  public boolean isOf(String perspective) {
    return boundary
        .filter(feature -> Acceptance.of(feature).holdsIn(perspective))
        .flatMap(BorderLine::of)
        .filter(whole -> whole.pair.equals(pair))
        .isPresent();
  }

  /** Its legal status on a day; where its history says nothing of that day, the one it has now. */
  public LegalStatus legalStatus(AsOf asOf) {
    return boundary
        .map(feature -> BoundarySegment.of(feature).legalStatus(asOf))
        .or(() -> exclave.map(area -> area.outline().status()))
        .orElse(LegalStatus.NOT_ASSESSED);
  }

  /** Radius that holds 95 % of its positional errors, metres, where it is stated. */
  public Optional<Double> statedAccuracyMetres() {
    return exclave
        .map(area -> area.outline().accuracyMetres())
        .or(() -> boundary.flatMap(feature -> feature.number("positionalAccuracyMetres")));
  }

  /** Radius that holds 95 % of its positional errors, metres. */
  public double accuracyMetres() {
    return statedAccuracyMetres().orElse(Exclave.DEFAULT_ACCURACY_METRES);
  }
}
