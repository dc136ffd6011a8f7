// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.BorderLedger;
import org.corridoratlas.comparison.BorderRequest;
import org.corridoratlas.comparison.Borders;
import org.corridoratlas.export.BorderWriter;

/** {@code /api/borders}: every border pair, its legal status in metres on a day. */
final class BordersResource implements Resource {

  private final Catalogue catalogue;
  private final Borders borders;

  BordersResource(Catalogue catalogue, Borders borders) {
    this.catalogue = catalogue;
    this.borders = borders;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("asOf", "between", "f", "perspective", "proposals");
    Format format = request.format(Format.JSON, Format.GEOJSON, Format.CSV);
    BorderLedger ledger = borders.ledger(asked(request));
    return Representation.of(format.mediaType(), written(ledger, format));
  }

  private BorderRequest asked(ApiRequest request) {
    return new BorderRequest(
        request.parameter("asOf").map(Parameters::day).orElse(catalogue.asOf()),
        request.parameter("proposals").map(Parameters::ids).orElse(List.of()),
        request.parameter("between").map(Parameters::ids).orElse(catalogue.defaultBetween()),
        request.parameter("perspective").orElse(catalogue.perspectives().get(0)));
  }

  private static byte[] written(BorderLedger ledger, Format format) {
    return switch (format) {
      case GEOJSON -> BorderWriter.geoJson(ledger);
      case CSV -> BorderWriter.csv(ledger);
      default -> BorderWriter.json(ledger);
    };
  }
}
