// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridoratlas.boundary.DelimitedSegment;
import org.corridoratlas.boundary.Exclave;
import org.corridoratlas.claim.Measure;
import org.corridoratlas.claim.Quantity;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.AreaError;
import org.corridoratlas.geometry.GeodesicArea;
import org.corridoratlas.geometry.GeodesicLength;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * Measures boundaries, delimited segments and areas that published figures speak of, as one
 * perspective has them.
 */
final class BorderMeasurer {

  private static final String NOTIONAL =
      "Includes outlines that are notional; how far the true ones differ is not known";

  private final BorderBasis basis;
  private final BorderView view;

  BorderMeasurer(BorderBasis basis, BorderView view) {
    this.basis = basis;
    this.view = view;
  }

  /** The length of the boundaries of pairs, with the perimeters of exclaves where asked. */
  Measured boundaryLength(Measure measure) {
    List<String> pairs = measure.texts("pairs");
    List<BorderPiece> pieces = view.pieces(pairs);
    if (pieces.isEmpty()) {
      return Measured.nothing("The atlas has no boundary of " + String.join(", ", pairs));
    }
    Set<String> outlines =
        pieces.stream()
            .flatMap(piece -> piece.line().exclave().stream())
            .map(Exclave::id)
            .collect(Collectors.toSet());
    List<Exclave> more =
        Boolean.TRUE.equals(measure.parameters().get("withExclaves"))
            ? exclavesBetween(pieces).stream().filter(e -> !outlines.contains(e.id())).toList()
            : List.of();
    List<String> ids = new ArrayList<>();
    basis.features().keySet().stream()
        .filter(id -> outlines.contains(id) || more.stream().anyMatch(e -> e.id().equals(id)))
        .forEach(ids::add);
    double metres =
        pieces.stream().mapToDouble(BorderPiece::lengthMetres).sum()
            + more.stream().mapToDouble(BorderMeasurer::perimeter).sum();
    List<String> notional = ids.stream().filter(this::isNotional).toList();
    return Measured.of(
        Quantity.metres(metres),
        notional.isEmpty() ? band(pieces, more) : Measured.Band.unknown(NOTIONAL),
        notes(ids, notional));
  }

  private static double perimeter(Exclave exclave) {
    return GeodesicLength.of(exclave.shape().getBoundary());
  }

  private static Measured.Band band(List<BorderPiece> pieces, List<Exclave> more) {
    double square = Math.pow(BorderBands.metres(pieces), 2);
    for (Exclave exclave : more) {
      double accuracy = exclave.outline().accuracyMetres();
      square += Math.pow(BorderBands.outlineMetres(exclave.shape().getBoundary(), accuracy), 2);
    }
    return Measured.Band.of(Math.sqrt(square));
  }

  private static List<String> notes(List<String> ids, List<String> notional) {
    List<String> notes = new ArrayList<>();
    if (!ids.isEmpty()) {
      notes.add("Includes the perimeters of exclaves: " + String.join(", ", ids));
    }
    if (!notional.isEmpty()) {
      notes.add("Notional outline, no published one is known: " + String.join(", ", notional));
    }
    return notes;
  }

  private boolean isNotional(String id) {
    Feature feature = basis.features().get(id);
    return feature != null && feature.flag("notional");
  }

  private List<Exclave> exclavesBetween(List<BorderPiece> pieces) {
    Set<Set<String>> states = new HashSet<>();
    for (BorderPiece piece : pieces) {
      states.add(states(piece.segment().between()));
    }
    return basis.features().values().stream()
        .flatMap(feature -> Exclave.of(feature).stream())
        .filter(exclave -> exclave.shape() instanceof Polygonal)
        .filter(exclave -> states.contains(Set.of(exclave.recognisedState(), exclave.heldBy())))
        .toList();
  }

  private Set<String> states(List<String> jurisdictions) {
    Set<String> states = new HashSet<>();
    jurisdictions.forEach(id -> states.add(basis.states().getOrDefault(id, id)));
    return states;
  }

  /** The length of delimited segments together. */
  Measured segmentLength(Measure measure) {
    List<String> ids = measure.texts("segments");
    List<DelimitedSegment> segments =
        basis.segments().stream().filter(segment -> ids.contains(segment.id())).toList();
    if (segments.size() != Set.copyOf(ids).size() || ids.isEmpty()) {
      return Measured.nothing("The atlas does not have all of " + String.join(", ", ids));
    }
    double metres =
        segments.stream().mapToDouble(segment -> GeodesicLength.of(segment.line())).sum();
    return Measured.of(
        Quantity.metres(metres),
        Measured.Band.unknown("The line is cut at the official length, so it has no error to tell"),
        List.of(
            "Each segment is cut from the boundary at its official length, so agreement of"
                + " single segments is by construction and no check"));
  }

  /** The area of a feature whose outline is known. */
  Measured area(Measure measure) {
    String id = measure.text("feature").orElse("");
    Feature feature = basis.features().get(id);
    Geometry shape = feature == null ? null : feature.geometry().orElse(null);
    if (feature == null || !(shape instanceof Polygonal)) {
      return Measured.nothing("The atlas has no outline of '" + id + "'");
    }
    if (feature.flag("notional")) {
      return Measured.nothing("The outline is notional, drawn from a published area");
    }
    return Measured.of(
        Quantity.squareMetres(GeodesicArea.of(shape)),
        feature
            .number("positionalAccuracyMetres")
            .map(accuracy -> Measured.Band.of(AreaError.bandSquareMetres(shape, accuracy)))
            .orElseGet(() -> Measured.Band.unknown("No accuracy of the outline is stated")),
        List.of());
  }
}
