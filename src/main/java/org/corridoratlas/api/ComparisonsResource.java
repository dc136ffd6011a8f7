// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.export.ComparisonWriter;

/** {@code /api/comparisons}: options side by side. */
final class ComparisonsResource implements Resource {

  private final Catalogue catalogue;
  private final Comparer comparer;

  ComparisonsResource(Catalogue catalogue, Comparer comparer) {
    this.catalogue = catalogue;
    this.comparer = comparer;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("asOf", "between", "f", "perspective", "proposals", "reference");
    Format format = request.format(Format.GEOJSON, Format.CSV);
    Comparison comparison = comparer.compare(asked(request));
    return Representation.of(
        format.mediaType(),
        format == Format.CSV
            ? ComparisonWriter.csv(comparison)
            : ComparisonWriter.geoJson(comparison));
  }

  private ComparisonRequest asked(ApiRequest request) {
    return new ComparisonRequest(
        request.parameter("proposals").map(Parameters::ids).orElse(List.of()),
        request.parameter("reference"),
        request.parameter("between").map(Parameters::ids).orElse(catalogue.defaultBetween()),
        request.parameter("asOf").map(Parameters::day).orElse(catalogue.asOf()),
        request.parameter("perspective").orElse(catalogue.perspectives().get(0)));
  }
}
