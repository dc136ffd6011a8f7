// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridoratlas.boundary.DelimitedSegment;
import org.corridoratlas.boundary.Exclave;
import org.corridoratlas.claim.Measure;
import org.corridoratlas.claim.Quantity;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.GeodesicArea;
import org.corridoratlas.geometry.GeodesicLength;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Measures boundaries, delimited segments and areas that published figures speak of. */
final class BorderMeasurer {

  private final BorderBasis basis;

  BorderMeasurer(BorderBasis basis) {
    this.basis = basis;
  }

  /** The length of the boundaries of pairs, with the perimeters of exclaves where asked. */
  Measured boundaryLength(Measure measure) {
    List<String> pairs = measure.texts("pairs");
    List<BorderPiece> pieces =
        basis.pieces().stream().filter(piece -> pairs.contains(piece.pair())).toList();
    if (pieces.isEmpty()) {
      return Measured.nothing("The atlas has no boundary of " + String.join(", ", pairs));
    }
    double metres = pieces.stream().mapToDouble(BorderPiece::lengthMetres).sum();
    List<String> notes = new ArrayList<>();
    if (Boolean.TRUE.equals(measure.parameters().get("withExclaves"))) {
      metres += perimeters(exclavesBetween(pieces), notes);
    }
    return Measured.of(Quantity.metres(metres), notes);
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

  private double perimeters(List<Exclave> exclaves, List<String> notes) {
    double metres = 0;
    List<String> ids = new ArrayList<>();
    List<String> notional = new ArrayList<>();
    for (Exclave exclave : exclaves) {
      metres += GeodesicLength.of(exclave.shape().getBoundary());
      ids.add(exclave.id());
      Feature feature = basis.features().get(exclave.id());
      if (feature != null && feature.flag("notional")) {
        notional.add(exclave.id());
      }
    }
    if (!ids.isEmpty()) {
      notes.add("Includes the perimeters of exclaves: " + String.join(", ", ids));
    }
    if (!notional.isEmpty()) {
      notes.add("Notional outline, no published one is known: " + String.join(", ", notional));
    }
    return metres;
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
    return Measured.of(Quantity.squareMetres(GeodesicArea.of(shape)), List.of());
  }
}
