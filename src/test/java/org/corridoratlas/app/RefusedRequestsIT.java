// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no client sends by itself: whatever it is, the answer is a problem, never a page or a 500.
 */
class RefusedRequestsIT extends OnTwoSquares {

  private static final String END = "\nHost: localhost\nConnection: close\n\n";

  private void isProblem(RawSocket answer, int status) throws Exception {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.headers().get("cache-control")).isEqualTo("no-store");
    assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("remedy").asText()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /api/collections/%zz HTTP/1.1 | 400",
        "GET /api/collections?f=%zz HTTP/1.1 | 400",
        "GET /api/collections/%ff HTTP/1.1 | 400",
        "GET /api/collections?f=%ff HTTP/1.1 | 400",
        "GET /api/collections/%00 HTTP/1.1 | 400",
        "GET /api/collections/places/items/a%2Fb HTTP/1.1 | 404",
        "GET /../pom.xml HTTP/1.1 | 400",
        "GET /api/x.js HTTP/1.1 | 404",
        "BREW /api/collections HTTP/1.1 | 501",
        "get /api/collections HTTP/1.1 | 501",
        "TRACE /api/collections HTTP/1.1 | 405",
        "GET /api/ HTTP/3.7 | 505",
        "hello | 400",
      })
  void what_cannot_be_understood_is_a_problem(String line, int status) throws Exception {
    isProblem(RawSocket.send(served.port(), line + END), status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET /api/collections/%00 HTTP/1.1", "GET /api/% HTTP/1.1", "GET /api/ HTTP/3.7"})
  void who_is_hung_up_on_is_told_so(String line) throws Exception {
    RawSocket answer = RawSocket.send(served.port(), line + "\nHost: localhost\n\n");
    assertThat(answer.headers().get("connection")).isEqualTo("close");
  }

  @ParameterizedTest
  @CsvSource({"''", "a<b>", "a/b?c", "a:99999", "u@a", "a b", "'a\"b'", "[::1", "a%2fb"})
  void a_host_that_is_none_gets_into_no_link(String host) throws Exception {
    String request = "GET /api/ HTTP/1.1\nHost: " + host + "\nConnection: close\n\n";
    for (int round = 0; round < 2; round++) {
      isProblem(RawSocket.send(served.port(), request), 400);
    }
  }

  @Test
  void a_host_is_named_once_and_by_who_speaks_version_one_one() throws Exception {
    int port = served.port();
    isProblem(RawSocket.send(port, "GET /api/ HTTP/1.1\nConnection: close\n\n"), 400);
    isProblem(RawSocket.send(port, "GET /api/ HTTP/1.1\nHost: a" + END), 400);
    RawSocket old = RawSocket.send(port, "GET /api/ HTTP/1.0\n\n");
    assertThat(old.status()).isEqualTo(200);
    assertThat(old.body()).contains("http://127.0.0.1:" + port + "/api/conformance");
  }

  @Test
  void an_address_or_headers_have_a_length() throws Exception {
    String much = "x".repeat(9_000);
    isProblem(RawSocket.send(served.port(), "GET /api/?f=" + much + " HTTP/1.1" + END), 414);
    isProblem(RawSocket.send(served.port(), "GET /api/ HTTP/1.1\nX: " + much + END), 431);
    assertThat(served.get("/api/?f=" + "x".repeat(7_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void options_are_told_for_everything() throws Exception {
    for (String path : new String[] {"*", "/", "/api/", "/api/collections/places/items?limit=2"}) {
      RawSocket answer = RawSocket.send(served.port(), "OPTIONS " + path + " HTTP/1.1" + END);
      assertThat(answer.status()).as(path).isEqualTo(204);
      assertThat(answer.headers().get("allow")).isEqualTo("GET, HEAD, OPTIONS");
      assertThat(answer.headers()).doesNotContainKey("access-control-allow-methods");
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void a_page_elsewhere_may_ask_with_conditions() throws Exception {
    String ask = "\nOrigin: https://example.org\nAccess-Control-Request-Method: GET";
    RawSocket answer =
        RawSocket.send(served.port(), "OPTIONS /api/collections HTTP/1.1" + ask + END);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.headers().get("access-control-allow-origin")).isEqualTo("*");
    assertThat(answer.headers().get("access-control-allow-methods")).contains("GET", "HEAD");
    assertThat(answer.headers().get("access-control-allow-headers")).contains("If-None-Match");
    assertThat(answer.headers().get("access-control-max-age")).isEqualTo("86400");
    assertThat(answer.headers().get("access-control-expose-headers"))
        .contains("Link", "Last-Modified", "Content-Crs", "ETag");
  }
}
