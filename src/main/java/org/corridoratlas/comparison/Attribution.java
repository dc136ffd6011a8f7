// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.boundary.Jurisdictions;
import org.corridoratlas.geometry.AreaPart;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.geometry.SegmentIndex;
import org.corridoratlas.route.Section;
import org.jspecify.annotations.Nullable;

/**
 * Says in which jurisdiction each part of a route lies, as far as its position is known.
 *
 * <p>The line is split by the areas' edges. Where it lies on another side than its section
 * declares, that is believed only if it goes deeper there than the section's positional accuracy: a
 * line known to ±300 m beside a river boundary would otherwise cross it a dozen times. What stays
 * within the accuracy is undetermined. Parts under one metre are rounding of coordinates and follow
 * the declaration, and so does a line off the coast no farther than its accuracy. Elsewhere outside
 * all areas nothing can be determined. Where nobody declares a side, as for an alignment that a
 * reader draws, a part lies in an area only if it goes deeper into it than the accuracy.
 */
final class Attribution {

  private static final double ROUNDING_METRES = 1;

  private final Jurisdictions jurisdictions;

  Attribution(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** The pieces of a route: contiguous, in order, their lengths summing to the route's. */
  List<Piece> pieces(TravelledLine route) {
    List<AreaPart> parts = jurisdictions.splitter().split(route.line());
    List<Piece> pieces = new ArrayList<>();
    int part = 0;
    for (TravelledLine.Span span : route.spans()) {
      double from = span.fromMetres();
      while (part < parts.size() && parts.get(part).toMetres() <= span.fromMetres()) {
        part++;
      }
      for (int i = part; from < span.toMetres() && i < parts.size(); i++) {
        double to = Math.min(span.toMetres(), parts.get(i).toMetres());
        AreaPart found = new AreaPart(from, to, parts.get(i).area());
        append(pieces, piece(route.line(), span.leg().section(), found));
        from = to;
      }
    }
    return pieces;
  }

  private static void append(List<Piece> pieces, Piece next) {
    if (next.lengthMetres() <= 0) {
      return;
    }
    if (!pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      if (last.section().id().equals(next.section().id())
          && last.jurisdiction().equals(next.jurisdiction())) {
        pieces.remove(pieces.size() - 1);
        next = new Piece(last.fromMetres(), next.toMetres(), next.section(), next.jurisdiction());
      }
    }
    pieces.add(next);
  }

  private Piece piece(MeasuredLine line, Section section, AreaPart part) {
    Optional<String> jurisdiction =
        section.jurisdiction() == null
            ? undeclared(line, section, part)
            : jurisdiction(line, section, part, section.jurisdiction());
    return new Piece(part.fromMetres(), part.toMetres(), section, jurisdiction);
  }

  /** Where nobody declares a side, the line lies where it goes deeper than its accuracy. */
  private Optional<String> undeclared(MeasuredLine line, Section section, AreaPart part) {
    String area = part.area();
    if (area == null || section.accuracyMetres() == 0) {
      return Optional.ofNullable(area);
    }
    SegmentIndex edge = jurisdictions.edge(area);
    return goesDeep(line, part, edge, section) ? Optional.of(area) : Optional.empty();
  }

  private Optional<String> jurisdiction(
      MeasuredLine line, Section section, AreaPart part, String declared) {
    @Nullable String area = part.area();
    if (area != null && declared.equals(area)) {
      return Optional.of(area);
    }
    if (part.lengthMetres() < ROUNDING_METRES) {
      return Optional.of(declared);
    }
    boolean within = !goesDeep(line, part, jurisdictions.edge(declared), section);
    if (area == null) {
      // At sea no other side has a say.
      return within ? Optional.of(declared) : Optional.empty();
    }
    return within ? Optional.empty() : Optional.of(area);
  }

  /** Tells whether a part is somewhere farther from an edge than its position is known. */
  private static boolean goesDeep(
      MeasuredLine line, AreaPart part, SegmentIndex edge, Section section) {
    double accuracy = Math.max(ROUNDING_METRES, section.accuracyMetres());
    if (part.lengthMetres() <= accuracy) {
      return false;
    }
    double step = Math.min(MeasuredLine.MAX_STEP_METRES, part.lengthMetres() / 2);
    for (double at = part.fromMetres(); at <= part.toMetres(); at += step) {
      if (edge.distanceMetres(line.at(at), 2 * accuracy) > accuracy) {
        return true;
      }
    }
    return false;
  }
}
