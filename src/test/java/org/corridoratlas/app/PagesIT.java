// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer of the API as a page, and who gets which form. */
class PagesIT extends OnRegion {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

  private String page(String path) throws Exception {
    HttpResponse<byte[]> answer = served.get(path, "Accept", BROWSER);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(type(answer)).as(path).startsWith("text/html");
    return new String(answer.body(), UTF_8);
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  /** Whatever was asked for before, each client gets what it likes best. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/collections", "/api/collections/places/items", "/api/claims"})
  void the_form_follows_what_is_accepted_whatever_was_asked_before(String path) throws Exception {
    for (int round = 0; round < 3; round++) {
      assertThat(type(served.get(path, "Accept", BROWSER))).startsWith("text/html");
      assertThat(type(served.get(path, "Accept", "*/*"))).contains("json");
      assertThat(type(served.get(path))).contains("json");
      assertThat(type(served.get(path, "Accept", "application/json, */*;q=0.5"))).contains("json");
      assertThat(type(served.get(path, "Accept", "text/html;q=0.2, application/json")))
          .contains("json");
      assertThat(type(served.get(path, "Accept", "application/json;q=0.2, text/html")))
          .startsWith("text/html");
      assertThat(type(served.get(path, "Accept", "text/html, */*;q=0.1"))).startsWith("text/html");
      assertThat(type(served.get(path + "?f=json", "Accept", BROWSER))).contains("json");
      assertThat(type(served.get(path + "?f=html", "Accept", "*/*"))).startsWith("text/html");
      assertThat(served.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
      assertThat(served.get(path, "Accept", "*/*;q=0").statusCode()).isEqualTo(406);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/geo+json;q=0.5, application/geo+json",
    "text/csv, text/csv",
    "'text/csv;q=0.9, application/geo+json', application/geo+json",
    "'application/geo+json;q=0.1, text/csv', text/csv",
    "'application/json, text/csv;q=0.9', application/geo+json",
    "'*/*, application/geo+json;q=0', text/csv",
  })
  void weights_are_heeded_and_the_most_exact_range_decides(String accept, String type)
      throws Exception {
    assertThat(type(served.get("/api/collections/places/items", "Accept", accept)))
        .startsWith(type);
  }

  @Test
  void a_page_comes_again_as_unchanged() throws Exception {
    HttpResponse<byte[]> first = served.get("/api/collections/places", "Accept", BROWSER);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String data = served.get("/api/collections/places").headers().firstValue("ETag").orElseThrow();
    assertThat(tag).isNotEqualTo(data);
    assertThat(
            served
                .get("/api/collections/places", "Accept", BROWSER, "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(first.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/collections?f=json", "/api/collections/sections/items?limit=90"})
  void head_says_the_length_of_an_answer_that_was_not_made_yet(String path) throws Exception {
    HttpResponse<byte[]> head = served.ask("HEAD", path);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length"))
        .hasValue(served.get(path).body().length);
  }

  @Test
  void every_page_leads_only_to_addresses_that_answer() throws Exception {
    Deque<String> ahead = new ArrayDeque<>(Set.of(served.url("/api/")));
    Set<String> seen = new LinkedHashSet<>(ahead);
    int pages = 0;
    while (!ahead.isEmpty() && pages < 90) {
      String address = ahead.remove();
      HttpResponse<byte[]> answer = served.get(address, "Accept", BROWSER);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      if (type(answer).startsWith("text/html") && !address.equals(served.url("/"))) {
        pages++;
        collect(address, new String(answer.body(), UTF_8), seen, ahead);
      }
    }
    assertThat(pages).isGreaterThan(60);
    assertThat(seen)
        .contains(served.url("/api/conformance"), served.url("/api/collections/sources"));
  }

  private void collect(String address, String page, Set<String> seen, Deque<String> ahead) {
    Matcher link = LINK.matcher(page);
    int taken = 0;
    while (link.find()) {
      String target = URI.create(address).resolve(link.group(1).replace("&amp;", "&")).toString();
      boolean isOurs = target.startsWith(served.url("/")) && !target.contains("#");
      if (isOurs && taken < 12 && seen.add(target)) {
        ahead.add(target);
        taken++;
      }
    }
  }

  @Test
  void a_page_of_features_names_each_and_leads_to_it() throws Exception {
    String page = page("/api/collections/crossings/items?limit=1000");
    for (var feature :
        served.json("/api/collections/crossings/items?limit=1000").path("features")) {
      assertThat(page).contains("href=\"items/" + feature.path("id").asText() + "\"");
    }
    assertThat(page).contains("imply official endorsement").contains("answer-map.js");
    String first = page("/api/collections/crossings/items?limit=2");
    assertThat(first).contains(">next: ").contains("offset=2");
  }

  @Test
  void a_page_of_a_feature_has_its_names_by_language_and_its_sources_as_links() throws Exception {
    String page = page("/api/collections/places/items/meghri");
    assertThat(page)
        .contains("<h1>Meghri</h1>")
        .contains("lang=\"hy\">Մեղրի<")
        .contains("/api/collections/sources/items/")
        .contains("rel=\"alternate\" type=\"application/json\"");
  }

  @Test
  void what_the_data_says_is_text_not_markup() throws Exception {
    String page =
        new String(
            served.get("/api/collections/places/items?f=html&filter=kind%3D%27%3Cb%3E%27").body(),
            UTF_8);
    assertThat(page).contains("No feature matches").doesNotContain("<b>");
  }

  @Test
  void links_lead_to_pages_under_their_bare_type() throws Exception {
    for (String path :
        List.of(
            "", "/collections", "/collections/places/items", "/collections/places/items/meghri")) {
      JsonNode links = served.json("/api" + path).path("links");
      List<String> types = new ArrayList<>();
      links.forEach(link -> types.add(link.path("type").asText()));
      assertThat(types).as(path).contains("text/html").noneMatch(type -> type.contains("charset"));
    }
    String header =
        served.get("/api/collections/places/items").headers().firstValue("Link").orElseThrow();
    assertThat(header).contains("type=\"text/html\"").doesNotContain("charset");
  }
}
