// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.claim.Measure;
import org.corridoratlas.claim.Quantity;

/** Finds what stands beside a published figure, whatever it is about, or why nothing does. */
final class FigureMeasurer {

  private final ClaimMeasurer routes;
  private final BorderMeasurer borders;

  FigureMeasurer(ClaimMeasurer routes, BorderMeasurer borders) {
    this.routes = routes;
    this.borders = borders;
  }

  Measured of(Claim claim) {
    Measure measure = claim.measure().orElse(null);
    if (measure == null) {
      return Measured.nothing(
          claim
              .feature()
              .text("measureReason")
              .orElse("Nothing in the atlas measures this figure"));
    }
    Measured measured =
        switch (measure.type()) {
          case "boundary-length" -> borders.boundaryLength(measure);
          case "segment-length" -> borders.segmentLength(measure);
          case "area" -> borders.area(measure);
          case "length-total", "length-in", "length-between" -> route(claim);
          default -> Measured.nothing("The atlas has no measure '" + measure.type() + "'");
        };
    return sameKind(claim, measured)
        ? measured
        : Measured.nothing("The figure is in " + claim.unit() + ", which is not measured");
  }

  private Measured route(Claim claim) {
    return routes
        .length(claim)
        .map(
            length ->
                Measured.of(
                    Quantity.metres(length.metres()),
                    Measured.Band.of(length.bandMetres()),
                    List.of()))
        .orElseGet(
            () ->
                Measured.nothing(
                    "The route does not pass both places within 10 km, or is not known"));
  }

  private static boolean sameKind(Claim claim, Measured measured) {
    return measured.quantity().isEmpty()
        || claim
            .quantity()
            .filter(claimed -> claimed.kind() == measured.quantity().get().kind())
            .isPresent();
  }
}
