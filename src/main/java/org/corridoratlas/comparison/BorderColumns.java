// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.corridoratlas.boundary.LegalStatus;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a border. Five columns share its length between them: undelimited, delimited and
 * not yet demarcated, demarcated, not assessed, and status not known on the day. {@code
 * delimitedMetres} takes delimited and demarcated together, for what is marked is also described.
 * Where nothing is assessed or known, what is delimited is null with the reason, never 0.
 */
final class BorderColumns {

  static final String LENGTH = "lengthMetres";
  static final String UNKNOWN = LENGTH + "StatusUnknown";

  private final Collection<BorderPiece> pieces;
  private final AsOf asOf;

  BorderColumns(Collection<BorderPiece> pieces, AsOf asOf) {
    this.pieces = List.copyOf(pieces);
    this.asOf = asOf;
  }

  /** Adds the columns in their order; lengths to 0.1 m, shares to six decimals. */
  void put(Map<String, @Nullable Object> properties) {
    double total = pieces.stream().mapToDouble(BorderPiece::lengthMetres).sum();
    properties.put(LENGTH, metres(total));
    for (LegalStatus status : LegalStatus.values()) {
      properties.put(Metrics.column(status.word()), metres(lengthOf(status)));
    }
    double unknown =
        pieces.stream()
            .filter(piece -> piece.status(asOf).isEmpty())
            .mapToDouble(BorderPiece::lengthMetres)
            .sum();
    properties.put(UNKNOWN, metres(unknown));
    double assessed = total - unknown - lengthOf(LegalStatus.NOT_ASSESSED);
    properties.put("delimitedReason", assessed > 0 ? null : reason(unknown));
    double demarcated = lengthOf(LegalStatus.DEMARCATED);
    double delimited = demarcated + lengthOf(LegalStatus.DELIMITED);
    properties.put("delimitedMetres", assessed > 0 ? metres(delimited) : null);
    properties.put("delimitedShare", assessed > 0 ? share(delimited, total) : null);
    properties.put("demarcatedMetres", assessed > 0 ? metres(demarcated) : null);
    properties.put("demarcatedShare", assessed > 0 ? share(demarcated, total) : null);
    marks(properties, assessed > 0);
  }

  private static String reason(double unknown) {
    return unknown > 0
        ? "No legal status is known on that day"
        : "The atlas does not assess the legal status of this boundary";
  }

  private double lengthOf(LegalStatus status) {
    return pieces.stream()
        .filter(piece -> piece.status(asOf).filter(status::equals).isPresent())
        .mapToDouble(BorderPiece::lengthMetres)
        .sum();
  }

  private void marks(Map<String, @Nullable Object> properties, boolean assessed) {
    List<BorderPiece> marked = pieces.stream().filter(piece -> piece.isMarked(asOf)).toList();
    TreeSet<String> reports = new TreeSet<>();
    marked.forEach(piece -> piece.marks().ifPresent(report -> reports.add(report.status())));
    double length = marked.stream().mapToDouble(BorderPiece::lengthMetres).sum();
    properties.put("marksReportedMetres", assessed ? metres(length) : null);
    properties.put("marksReported", List.copyOf(reports));
  }

  /** The sources of the lines and of the statuses in force, sorted. */
  List<String> sources() {
    TreeSet<String> ids = new TreeSet<>();
    for (BorderPiece piece : pieces) {
      ids.addAll(piece.sources());
      piece.segment().history().at(asOf).map(StatusEntry::sources).ifPresent(ids::addAll);
    }
    return List.copyOf(ids);
  }

  static double metres(double exact) {
    return Math.round(exact * 10) / 10.0;
  }

  static @Nullable Double share(double part, double whole) {
    return whole > 0 ? Math.round(1e6 * part / whole) / 1e6 : null;
  }
}
