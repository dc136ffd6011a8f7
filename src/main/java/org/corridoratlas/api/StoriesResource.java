// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.export.Json;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.story.StoryCheck;

/** {@code /api/stories} and {@code /api/stories/{storyId}}: guided views of the atlas. */
final class StoriesResource {

  private final Catalogue catalogue;

  StoriesResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Which stories there are: none where the region tells none. */
  Representation all(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("disclaimer", catalogue.disclaimer());
    answer.put("stories", stories().stream().map(story -> entry(story, request)).toList());
    return linked(answer, request, format);
  }

  /** One story with its steps. */
  Representation one(ApiRequest request) {
    request.permit("f");
    String id = request.place("storyId");
    Format format = request.format(Format.JSON);
    Feature story =
        stories().stream()
            .filter(told -> told.id().equals(id))
            .findFirst()
            .orElseThrow(() -> absent(id));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", story.id());
    answer.putAll(story.properties());
    answer.put("disclaimer", catalogue.disclaimer());
    return linked(answer, request, format);
  }

  private static Representation linked(
      Map<String, Object> answer, ApiRequest request, Format format) {
    List<Map<String, Object>> links = request.selfAndAlternates(format, Format.JSON).toList();
    answer.put("links", links);
    return Links.inHeader(links, Representation.of(format.mediaType(), Json.bytes(answer)));
  }

  private List<Feature> stories() {
    return StoryCheck.stories(catalogue).toList();
  }

  private ProblemException absent(String id) {
    String ids = stories().stream().map(Feature::id).collect(Collectors.joining(", "));
    String remedy = ids.isEmpty() ? "no story: this region has none" : "one of: " + ids;
    return new ProblemException(Problem.absent("There is no story '" + id + "'.", remedy));
  }

  private static Map<String, Object> entry(Feature story, ApiRequest request) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", story.id());
    entry.put("name", story.object("name"));
    entry.put("stepCount", story.list("steps").size());
    String self = "/api/stories/" + PercentEncoding.encoded(story.id());
    entry.put("links", List.of(Links.link("item", Format.JSON.mediaType(), request.url(self))));
    return entry;
  }
}
