// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.export.Json;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** {@code /api/proposals} and {@code /api/proposals/{proposalId}}: proposals with their figures. */
final class ProposalsResource {

  private final Atlas atlas;
  private final Views views;

  ProposalsResource(Atlas atlas, Views views) {
    this.atlas = atlas;
    this.views = views;
  }

  /** All proposals. */
  Representation all(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(
        "proposals",
        proposals().list().stream().map(proposal -> described(proposal, request)).toList());
    answer.put("links", request.selfAndAlternates(format, Format.JSON).toList());
    return Representation.of(format.mediaType(), Json.bytes(answer));
  }

  /** One proposal. */
  Representation one(ApiRequest request) {
    request.permit("f");
    String id = request.place("proposalId");
    Format format = request.format(Format.JSON);
    Optional<Workspace.Shown> own = views.own().workspace().flatMap(kept -> kept.find(id));
    if (own.isPresent()) {
      return Representation.of(format.mediaType(), Json.bytes(described(own.get(), request)));
    }
    Feature proposal =
        proposals()
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.absent("There is no proposal '" + id + "'.", "one of: " + ids())));
    return Representation.of(format.mediaType(), Json.bytes(described(proposal, request)));
  }

  private FeatureCollection proposals() {
    return atlas.catalogue().collection("proposals");
  }

  private String ids() {
    return proposals().list().stream().map(Feature::id).collect(Collectors.joining(", "));
  }

  private Map<String, @Nullable Object> described(Feature proposal, ApiRequest request) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", proposal.id());
    answer.putAll(proposal.properties());
    figures(proposal.id(), request, answer);
    return answer;
  }

  private Map<String, @Nullable Object> described(Workspace.Shown own, ApiRequest request) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", own.id());
    answer.put("own", true);
    answer.put("name", Map.of("en", own.feature().at("/properties/name").asText()));
    answer.put("version", own.version());
    figures(own.id(), request, answer);
    return answer;
  }

  /** Adds the options, and where to go on. */
  private void figures(String id, ApiRequest request, Map<String, @Nullable Object> answer) {
    answer.put("options", options(id));
    String self = "/api/proposals/" + ApiRequest.encoded(id);
    String compared = "/api/comparisons?proposals=" + ApiRequest.encoded(id);
    answer.put(
        "links",
        List.of(
            Links.link("self", Format.JSON.mediaType(), request.url(self)),
            Links.link("related", Format.GEOJSON.mediaType(), request.url(compared))));
  }

  /** The figures of each option, between the ends and on the day that stand in the catalogue. */
  private List<Map<String, @Nullable Object>> options(String id) {
    ComparisonRequest request =
        new ComparisonRequest(
            List.of(id),
            Optional.empty(),
            atlas.catalogue().defaultBetween(),
            atlas.catalogue().asOf(),
            atlas.catalogue().perspectives().get(0));
    Stream<ComparisonFeature> options =
        views.comparer().compare(views.resolved(request)).features("option").stream();
    return options.map(ProposalsResource::figures).toList();
  }

  private static Map<String, @Nullable Object> figures(ComparisonFeature option) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("id", option.id());
    option
        .properties()
        .forEach(
            (name, value) -> {
              if (!name.endsWith("Difference") && !name.equals("differenceMetres")) {
                figures.put(name, value);
              }
            });
    return figures;
  }
}
