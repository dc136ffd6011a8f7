// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Optional;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.export.ComparisonWriter;
import org.corridoratlas.export.report.ReportWriter;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.route.OwnAlignment;
import org.corridoratlas.workspace.AlignmentReader;
import org.corridoratlas.workspace.Limits;
import org.corridoratlas.workspace.Words;

/** {@code /api/comparisons}: options side by side, with alignments of the reader's own if sent. */
final class ComparisonsResource implements Resource {

  private static final Format[] FORMATS = {
    Format.GEOJSON, Format.CSV, Format.HTML, Format.GPKG, Format.KML, Format.GPX
  };

  private final Atlas atlas;
  private final Views views;
  private final Comparer comparer;
  private final AlignmentReader reader;

  ComparisonsResource(Atlas atlas, Views views) {
    this.atlas = atlas;
    this.views = views;
    this.comparer = views.comparer();
    this.reader = new AlignmentReader(Words.of(comparer.basis()));
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit(
        "asOf", "between", "f", "lang", "perspective", "proposals", "reference", Detail.PARAMETER);
    Format format = request.format(FORMATS);
    String language = language(request);
    Detail detail = Detail.of(request);
    ComparisonRequest asked = asked(request, atlas.catalogue());
    Optional<byte[]> sent = request.sent().body(Limits.BYTES, Sent.GEOJSON);
    if (sent.isEmpty()) {
      return answer(detail.express(comparer.compare(views.resolved(asked))), format, language);
    }
    List<OwnAlignment> own = reader.read(sent.get(), AlignmentReader.DRAFT);
    Comparison compared = comparer.compare(views.resolved(asked.with(own)));
    return answer(detail.express(compared), format, language).fleeting();
  }

  private Representation answer(Comparison comparison, Format format, String language) {
    return Representation.of(
        format.mediaType(),
        switch (format) {
          case CSV -> ComparisonWriter.csv(comparison);
          case HTML -> ReportWriter.html(comparison, atlas, language);
          case GPKG, KML, GPX -> ComparisonWriter.file(comparison, format.file().orElseThrow());
          default -> ComparisonWriter.geoJson(comparison);
        });
  }

  private static String language(ApiRequest request) {
    String language = request.parameter("lang").orElse(ReportWriter.LANGUAGES.get(0));
    if (!ReportWriter.LANGUAGES.contains(language)) {
      String remedy = "one of: " + String.join(", ", ReportWriter.LANGUAGES);
      throw ApiRequest.refused(
          "lang", language, new Problem.Said("There are no names in '" + language + "'.", remedy));
    }
    return language;
  }

  /** What a request asks to compare; what it leaves open is as in the catalogue. */
  static ComparisonRequest asked(ApiRequest request, Catalogue catalogue) {
    return new ComparisonRequest(
        request.parameter("proposals").map(Parameters::ids).orElse(List.of()),
        request.parameter("reference"),
        request.parameter("between").map(Parameters::ids).orElse(catalogue.defaultBetween()),
        request.parameter("asOf").map(Parameters::day).orElse(catalogue.asOf()),
        request.parameter("perspective").orElse(catalogue.perspectives().get(0)));
  }
}
