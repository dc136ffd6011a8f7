// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of answers: the same in header and body, and each leads to what it says. */
class LinksIT extends OnTwoSquares {

  private static List<String> inBody(JsonNode body) {
    List<String> links = new ArrayList<>();
    for (JsonNode link : body.path("links")) {
      links.add(
          "<%s>; rel=\"%s\"; type=\"%s\""
              .formatted(
                  link.path("href").asText(),
                  link.path("rel").asText(),
                  link.path("type").asText()));
    }
    return links;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/",
        "/api/collections",
        "/api/collections/places",
        "/api/collections/places/items?limit=2&offset=2&kind=village",
        "/api/collections/places/items/v1",
        "/api/proposals",
        "/api/proposals/shared",
        "/api/stories",
        "/api/stories/tour",
        "/api/workspace"
      })
  void stand_in_the_header_of_whatever_method_and_form_and_lead_there(String path)
      throws Exception {
    JsonNode body = served.json(path);
    List<String> links = inBody(body);
    assertThat(links).isNotEmpty();
    String header = String.join(", ", links);
    for (String method : List.of("GET", "HEAD", "GET")) {
      assertThat(served.ask(method, path).headers().firstValue("Link")).hasValue(header);
    }
    assertThat(served.get(path, "Accept", "text/html").headers().firstValue("Link")).isPresent();
    for (JsonNode link : body.path("links")) {
      leads(link);
    }
  }

  private void leads(JsonNode link) throws Exception {
    HttpResponse<byte[]> there =
        served.get(link.path("href").asText(), "Accept", link.path("type").asText() + ", */*;q=.1");
    assertThat(there.statusCode()).as(link.toString()).isEqualTo(200);
    assertThat(
            there.headers().firstValue("Content-Type").orElse("").replaceFirst("; *charset=.*", ""))
        .as(link.toString())
        .isEqualTo(link.path("type").asText());
  }

  @Test
  void a_collection_links_to_its_features_in_every_form_that_they_come_in() throws Exception {
    JsonNode forms =
        served
            .json("/api/openapi")
            .at("/paths/~1collections~1{collectionId}~1items/get/responses/200/content");
    List<String> types = new ArrayList<>();
    for (JsonNode link : served.json("/api/collections/places").path("links")) {
      if (link.path("rel").asText().equals("items")) {
        types.add(link.path("type").asText().replaceFirst(";.*", ""));
      }
    }
    List<String> described = new ArrayList<>();
    forms.fieldNames().forEachRemaining(described::add);
    assertThat(described).hasSizeGreaterThan(3);
    assertThat(types).containsExactlyInAnyOrderElementsOf(described);
  }
}
