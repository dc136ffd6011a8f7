// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiIT extends OnTwoSquares {

  private static final String ITEMS = "/api/collections/places/items";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api | application/json",
        "/api/ | application/json",
        "/api/conformance | application/json",
        "/api/openapi | application/vnd.oai.openapi+json;version=3.0",
        "/api/openapi?f=yaml | application/vnd.oai.openapi;version=3.0",
        "/api/collections | application/json",
        "/api/collections/routes | application/json",
        "/api/collections/routes/items | application/geo+json",
        "/api/collections/routes/items?f=csv | text/csv; charset=utf-8",
        "/api/collections/routes/items/RAIL | application/geo+json",
        "/api/proposals | application/json",
        "/api/proposals/shared | application/json",
        "/api/comparisons?proposals=shared | application/geo+json",
        "/api/comparisons?proposals=shared&f=csv | text/csv; charset=utf-8",
        "/api/health | application/json",
        "/api/metrics | text/plain; version=0.0.4; charset=utf-8",
        "/style/page.css | text/css; charset=utf-8",
      })
  void what_is_there_is_given_in_its_type_first_and_again(String path, String type)
      throws Exception {
    HttpResponse<byte[]> first = served.get(path);
    HttpResponse<byte[]> again = served.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(first.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    if (!path.equals("/api/metrics")) {
      assertThat(again.body()).isEqualTo(first.body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/nothing | 404 |",
        "/../pom.xml | 400 |",
        "/style/../x.js | 404 |",
        "/api/nothing | 404 |",
        "/api/collections/nothing | 404 |",
        "/api/collections/nothing/items | 404 |",
        "/api/collections/places/items/nothing | 404 |",
        "/api/proposals/nothing | 404 |",
        "/api?x=1 | 400 | x",
        "/api/collections?cache=1 | 400 | cache",
        "/api/health?x=1 | 400 | x",
        "/api/collections/places/items?limit=0 | 400 | limit",
        "/api/collections/places/items?limit=two | 400 | limit",
        "/api/collections/places/items?offset=-1 | 400 | offset",
        "/api/collections/places/items?bbox=1,2,3 | 400 | bbox",
        "/api/collections/places/items?datetime=soon | 400 | datetime",
        "/api/collections/places/items?f=gml | 400 | f",
        "/api/collections/places/items?limit=1&limit=2 | 400 | limit",
        "/api/comparisons | 400 | proposals",
        "/api/comparisons?proposals=nothing | 400 | proposals",
        "/api/comparisons?proposals=shared&reference=plain | 400 | reference",
        "/api/comparisons?proposals=shared&asOf=2020 | 400 | asOf",
        "/api/comparisons?proposals=shared&between=west-town | 400 | between",
        "/api/comparisons?proposals=shared&between=west-town,nowhere | 400 | between",
        "/api/comparisons?proposals=shared&perspective=XX | 400 | perspective",
        "/api/comparisons?proposals=shared&f=gml | 400 | f",
      })
  void what_is_wrong_is_a_problem_that_names_it(String path, int status, String parameter)
      throws Exception {
    HttpResponse<byte[]> answer = served.get(path);
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("remedy").asText()).isNotBlank();
    if (parameter != null) {
      assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
      assertThat(problem.has("value")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
  void only_get_and_head_are_allowed(String method) throws Exception {
    for (String path : List.of("/api/", ITEMS, "/api/proposals", "/")) {
      HttpResponse<byte[]> answer = served.ask(method, path);
      assertThat(answer.statusCode()).as(path).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void a_form_that_nobody_offers_is_not_acceptable() throws Exception {
    assertThat(served.get("/api/", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(served.get("/api/", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(served.get(ITEMS, "Accept", "text/csv").headers().firstValue("Content-Type"))
        .hasValue("text/csv; charset=utf-8");
  }

  @Test
  void what_one_accepts_is_not_given_to_another() throws Exception {
    served.get(ITEMS + "?limit=3", "Accept", "text/csv");
    assertThat(served.get(ITEMS + "?limit=3").headers().firstValue("Content-Type"))
        .hasValue("application/geo+json");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "4", "10", "11", "12"})
  void next_links_lead_to_each_feature_once(int limit) throws Exception {
    List<String> seen = new ArrayList<>();
    String next = ITEMS + "?limit=" + limit + "&bbox=-180,-90,180,90&datetime=../2020-01-01";
    while (next != null) {
      JsonNode page = served.json(next);
      assertThat(page.path("numberMatched").asInt()).isEqualTo(11);
      assertThat(page.path("numberReturned").asInt()).isEqualTo(page.path("features").size());
      page.path("features").forEach(feature -> seen.add(feature.path("id").asText()));
      next = null;
      for (JsonNode link : page.path("links")) {
        next = link.path("rel").asText().equals("next") ? link.path("href").asText() : next;
      }
    }
    assertThat(seen).hasSize(11).doesNotHaveDuplicates();
  }

  @Test
  void an_empty_page_still_lists_its_features() throws Exception {
    JsonNode page = served.json(ITEMS + "?bbox=100,0,101,1");
    assertThat(page.path("features").isArray()).isTrue();
    assertThat(page.path("features")).isEmpty();
    assertThat(page.path("numberMatched").asInt()).isZero();
  }

  @Test
  void coordinates_name_their_reference_system() throws Exception {
    for (String path : List.of(ITEMS, ITEMS + "/v1")) {
      assertThat(served.get(path).headers().firstValue("Content-Crs"))
          .hasValue("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
    }
  }

  @Test
  void the_page_runs_no_script_but_its_own() throws Exception {
    HttpResponse<byte[]> page = served.get("/");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self';")
        .doesNotContain("unsafe", "http:", "https:");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
  }

  @Test
  void routes_are_shown_with_the_geometry_of_their_sections() throws Exception {
    JsonNode route = served.json("/api/collections/routes/items/RAIL");
    assertThat(route.path("geometry").path("type").asText()).endsWith("LineString");
  }

  @Test
  void a_proposal_has_the_figures_of_its_options() throws Exception {
    JsonNode proposal = served.json("/api/proposals/shared");
    assertThat(proposal.path("options")).hasSize(2);
    double metres = proposal.path("options").path(0).path("lengthMetres").asDouble();
    assertThat(metres).isBetween(111_000.0, 111_700.0);
  }
}
