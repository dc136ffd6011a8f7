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
        proposals().list().stream()
            .map(proposal -> described(proposal, links(proposal.id(), request)))
            .toList());
    List<Map<String, Object>> links = request.selfAndAlternates(format, Format.JSON).toList();
    answer.put("links", links);
    return Links.inHeader(links, Representation.of(format.mediaType(), Json.bytes(answer)));
  }

  /** One proposal. */
  Representation one(ApiRequest request) {
    request.permit("f");
    String id = request.place("proposalId");
    Format format = request.format(Format.JSON);
    Optional<Workspace.Shown> own = views.own().workspace().flatMap(kept -> kept.find(id));
    if (own.isPresent()) {
      return answer(format, described(own.get(), links(id, request)), links(id, request));
    }
    Feature proposal =
        proposals()
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.absent("There is no proposal '" + id + "'.", "one of: " + ids())));
    return answer(format, described(proposal, links(id, request)), links(id, request));
  }

  private static Representation answer(
      Format format, Map<String, @Nullable Object> body, List<Map<String, Object>> links) {
    return Links.inHeader(links, Representation.of(format.mediaType(), Json.bytes(body)));
  }

  private FeatureCollection proposals() {
    return atlas.catalogue().collection("proposals");
  }

  private String ids() {
    return proposals().list().stream().map(Feature::id).collect(Collectors.joining(", "));
  }

  private Map<String, @Nullable Object> described(
      Feature proposal, List<Map<String, Object>> links) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", proposal.id());
    answer.putAll(proposal.properties());
    answer.put("options", options(proposal.id()));
    answer.put("links", links);
    return answer;
  }

  private Map<String, @Nullable Object> described(
      Workspace.Shown own, List<Map<String, Object>> links) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", own.id());
    answer.put("own", true);
    answer.put("name", Map.of("en", own.feature().at("/properties/name").asText()));
    answer.put("version", own.version());
    answer.put("options", options(own.id()));
    answer.put("links", links);
    return answer;
  }

  /** Where to go on. */
  private static List<Map<String, Object>> links(String id, ApiRequest request) {
    String self = "/api/proposals/" + PercentEncoding.encoded(id);
    String compared = "/api/comparisons?proposals=" + PercentEncoding.encoded(id);
    return List.of(
        Links.link("self", Format.JSON.mediaType(), request.url(self)),
        Links.link("related", Format.GEOJSON.mediaType(), request.url(compared)));
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
