// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Row;

/** Prints the geodesic length of each boundary beside the figures that were published. */
final class LengthReport {
  private LengthReport() {}

  static void print(List<BoundaryPiece> pieces, List<Row> published, PrintStream out) {
    Map<String, Double> kilometres = new TreeMap<>();
    for (BoundaryPiece piece : pieces) {
      kilometres.merge(piece.pair(), Ellipsoid.length(piece.line()) / 1000, Double::sum);
    }
    out.println("Boundaries, geodesic kilometres on WGS 84");
    kilometres.forEach((pair, km) -> out.printf(Locale.ROOT, "  %-10s %8.3f%n", pair, km));
    out.println("Published figures, and what is measured");
    for (Row row : published) {
      double claimed = row.required("kilometres");
      double measured =
          row.list("pairs").stream().mapToDouble(p -> kilometres.getOrDefault(p, 0.0)).sum();
      out.printf(
          Locale.ROOT,
          "  %-18s %8.1f %8.1f %+6.1f %%  %s%n",
          String.join(" + ", row.list("pairs")),
          claimed,
          measured,
          100 * (claimed - measured) / measured,
          row.text("claimant"));
    }
  }
}
