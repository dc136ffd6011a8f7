// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.geodata.LineReference;
import org.locationtech.jts.geom.LineString;

/**
 * A boundary between two changes of legal status.
 *
 * @param id pair and number, counted from the north end
 * @param pair ids of both jurisdictions, joined
 * @param line the piece, from north to south
 * @param segment the delimited segment the piece is, if it is one
 */
record BoundaryPiece(String id, String pair, LineString line, Optional<DelimitedSegment> segment) {

  /** Cuts a boundary at the ends of its delimited segments. */
  static List<BoundaryPiece> cut(
      String pair, LineString boundary, Collection<DelimitedSegment> segments) {
    LineReference reference = new LineReference(boundary);
    List<Span> spans = new ArrayList<>();
    segments.forEach(segment -> spans.add(Span.of(segment, reference)));
    spans.sort(Comparator.comparingDouble(Span::from));
    List<BoundaryPiece> pieces = new ArrayList<>();
    double at = 0;
    for (Span span : spans) {
      if (span.from() < at) {
        throw new IllegalStateException("delimited segments overlap on " + pair);
      }
      add(pieces, pair, reference.between(at, span.from()), Optional.empty());
      add(pieces, pair, reference.between(span.from(), span.to()), Optional.of(span.segment()));
      at = span.to();
    }
    add(pieces, pair, reference.between(at, reference.length()), Optional.empty());
    return pieces;
  }

  private static void add(
      List<BoundaryPiece> pieces,
      String pair,
      LineString line,
      Optional<DelimitedSegment> segment) {
    pieces.add(new BoundaryPiece(pair + "." + (pieces.size() + 1), pair, line, segment));
  }

  private record Span(double from, double to, DelimitedSegment segment) {
    static Span of(DelimitedSegment segment, LineReference boundary) {
      double a = boundary.nearest(segment.first());
      double b = boundary.nearest(segment.second());
      return new Span(Math.min(a, b), Math.max(a, b), segment);
    }
  }
}
