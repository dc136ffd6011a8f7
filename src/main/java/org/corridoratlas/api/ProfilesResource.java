// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.comparison.ProfileRequest;
import org.corridoratlas.comparison.Profiler;
import org.corridoratlas.export.ProfileWriter;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.query.Atlas;

/** {@code /api/profiles}: how options rise and fall. */
final class ProfilesResource implements Resource {

  private static final String LIMIT = "LimitPermille";

  private final Catalogue catalogue;
  private final Views views;
  private final Profiler profiler;

  ProfilesResource(Atlas atlas, Views views) {
    this.catalogue = atlas.catalogue();
    this.views = views;
    this.profiler = Profiler.of(atlas.catalogue(), views.comparer(), atlas.heights());
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit(
        "asOf",
        "between",
        "f",
        "perspective",
        "proposals",
        "rail" + LIMIT,
        "reference",
        "road" + LIMIT);
    Format format = request.format(Format.JSON, Format.CSV);
    Comparison profiles = profiler.profile(asked(request));
    return Representation.of(
        format.mediaType(),
        format == Format.CSV ? ProfileWriter.csv(profiles) : ProfileWriter.json(profiles));
  }

  private ProfileRequest asked(ApiRequest request) {
    Map<String, Double> limits = new LinkedHashMap<>();
    for (String mode : List.of("rail", "road")) {
      limit(request, mode + LIMIT).ifPresent(limit -> limits.put(mode, limit));
    }
    ComparisonRequest compared =
        new ComparisonRequest(
            words(request, "proposals").orElse(List.of()),
            request.parameter("reference"),
            words(request, "between").orElse(catalogue.defaultBetween()),
            day(request).orElse(catalogue.asOf()),
            request.parameter("perspective").orElse(catalogue.perspectives().get(0)));
    return new ProfileRequest(views.resolved(compared), limits);
  }

  private static Optional<List<String>> words(ApiRequest request, String parameter) {
    return request
        .parameter(parameter)
        .map(text -> Stream.of(text.split(",", -1)).map(String::strip))
        .map(words -> words.filter(word -> !word.isEmpty()).toList());
  }

  private static Optional<Double> limit(ApiRequest request, String parameter) {
    try {
      return request.parameter(parameter).map(Double::valueOf);
    } catch (NumberFormatException e) {
      String text = request.parameter(parameter).orElse("");
      throw ApiRequest.refused(
          parameter,
          text,
          new Problem.Said(
              "'" + text + "' is not a number",
              "a number of metres of height per kilometre, such as 15"));
    }
  }

  private static Optional<AsOf> day(ApiRequest request) {
    try {
      return request.parameter("asOf").map(AsOf::parse);
    } catch (IllegalArgumentException e) {
      throw ApiRequest.refused(
          "asOf",
          request.parameter("asOf").orElse(""),
          new Problem.Said(String.valueOf(e.getMessage()), "a day such as 2025-03-13"));
    }
  }
}
