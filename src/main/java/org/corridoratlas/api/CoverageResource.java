// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.comparison.Coverage;
import org.corridoratlas.comparison.CoverageRequest;
import org.corridoratlas.export.CoverageWriter;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.query.Atlas;

/** {@code /api/coverage}: what of boundaries and options is within reach of observers. */
final class CoverageResource implements Resource {

  private static final String[] PARAMETERS = {
    "asOf",
    "between",
    "eyeMetres",
    "f",
    "perspective",
    "proposals",
    "radius",
    "refraction",
    "sight",
    "targetMetres",
    "until",
    "without"
  };

  private final Catalogue catalogue;
  private final Views views;
  private final Coverage coverage;

  CoverageResource(Atlas atlas, Views views) {
    this.catalogue = atlas.catalogue();
    this.views = views;
    this.coverage = Coverage.of(catalogue, views.comparer(), atlas.heights());
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit(PARAMETERS);
    Format format = request.format(Format.JSON, Format.GEOJSON, Format.CSV);
    Comparison covered = coverage.cover(asked(request));
    return Representation.of(
        format.mediaType(),
        switch (format) {
          case CSV -> CoverageWriter.csv(covered);
          case GEOJSON -> CoverageWriter.geoJson(covered);
          default -> CoverageWriter.json(covered);
        });
  }

  private CoverageRequest asked(ApiRequest request) {
    ComparisonRequest compared =
        new ComparisonRequest(
            words(request, "proposals").orElse(List.of()),
            Optional.empty(),
            words(request, "between").orElse(catalogue.defaultBetween()),
            day(request, "asOf").orElse(catalogue.asOf()),
            request.parameter("perspective").orElse(catalogue.perspectives().get(0)));
    return new CoverageRequest(
        views.resolved(compared),
        request
            .parameter("radius")
            .map(CoverageResource::radii)
            .orElse(CoverageRequest.DEFAULT_RADII),
        new CoverageRequest.Later(
            day(request, "until"), words(request, "without").orElse(List.of())),
        SightTerms.of(request));
  }

  private static Optional<List<String>> words(ApiRequest request, String parameter) {
    return request
        .parameter(parameter)
        .map(text -> Stream.of(text.split(",", -1)).map(String::strip))
        .map(words -> words.filter(word -> !word.isEmpty()).toList());
  }

  private static List<Double> radii(String text) {
    try {
      return Stream.of(text.split(",", -1)).map(String::strip).map(Double::valueOf).toList();
    } catch (NumberFormatException e) {
      throw ApiRequest.refused(
          "radius",
          text,
          new Problem.Said(
              "'" + text + "' is not a list of numbers",
              "kilometres with commas between, such as 10,20,40"));
    }
  }

  private static Optional<AsOf> day(ApiRequest request, String parameter) {
    try {
      return request.parameter(parameter).map(AsOf::parse);
    } catch (IllegalArgumentException e) {
      throw ApiRequest.refused(
          parameter,
          request.parameter(parameter).orElse(""),
          new Problem.Said(String.valueOf(e.getMessage()), "a day such as 2025-03-13"));
    }
  }
}
