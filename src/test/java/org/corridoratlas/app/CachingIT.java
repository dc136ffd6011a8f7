// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each is asked twice: the first answer is made, the second comes from memory. */
class CachingIT extends OnTwoSquares {

  private static String etag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/collections",
        "/api/collections/places/items",
        "/api/comparisons?proposals=shared",
        "/style/page.css"
      })
  void encodings_have_their_own_validators_and_the_same_content(String path) throws Exception {
    for (int round = 0; round < 2; round++) {
      HttpResponse<byte[]> gzip = served.get(path, "Accept-Encoding", "gzip");
      HttpResponse<byte[]> plain = served.get(path);
      assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
      assertThat(gzip.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
      assertThat(plain.headers().firstValue("Cache-Control")).hasValue("no-cache");
      assertThat(etag(gzip)).isNotEqualTo(etag(plain)).matches("(W/)?\"[^\"]+\"");
      GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()));
      assertThat(Lasting.text(in.readAllBytes())).isEqualTo(Lasting.text(plain.body()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/collections/events/items", "/api/comparisons?proposals=plain"})
  void who_has_the_answer_is_not_sent_it(String path) throws Exception {
    String tag = etag(served.get(path));
    String weak = tag.startsWith("W/") ? tag : "W/" + tag;
    for (String given : new String[] {tag, "\"other\", " + tag, weak, "*"}) {
      HttpResponse<byte[]> answer = served.get(path, "If-None-Match", given);
      assertThat(answer.statusCode()).as(given).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(etag(answer)).isEqualTo(tag);
    }
    assertThat(served.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(served.get(path, "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode())
        .isEqualTo(200);
  }

  @Test
  void who_has_the_answer_of_another_server_is_not_sent_it_when_it_is_made_first(
      @TempDir Path folder) throws Exception {
    String path = "/style/icon.svg";
    String tag = etag(served.get(path));
    try (Served other = Served.from(TwoSquares.write(folder))) {
      assertThat(other.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/collections/sections/items?limit=1", "/main.js", "/api/claims"})
  void who_has_the_answer_of_that_date_is_not_sent_it(String path) throws Exception {
    for (int round = 0; round < 2; round++) {
      HttpResponse<byte[]> whole = served.get(path);
      String date = whole.headers().firstValue("Last-Modified").orElseThrow();
      HttpResponse<byte[]> answer = served.get(path, "If-Modified-Since", date);
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      for (String name : new String[] {"ETag", "Cache-Control", "Vary"}) {
        assertThat(answer.headers().allValues(name)).isEqualTo(whole.headers().allValues(name));
      }
      assertThat(
              served
                  .get(path, "If-Modified-Since", date, "If-None-Match", "\"other\"")
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              served.get(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void lines_of_one_name_are_one_list() throws Exception {
    for (String path : new String[] {"/api/collections/routes", "/api/collections/routes"}) {
      String tag = etag(served.get(path, "Accept-Encoding", "br", "Accept-Encoding", "gzip"));
      assertThat(tag).endsWith("-gzip\"");
      assertThat(
              served
                  .get(
                      path,
                      "Accept-Encoding",
                      "gzip",
                      "If-None-Match",
                      "\"other\"",
                      "If-None-Match",
                      tag)
                  .statusCode())
          .isEqualTo(304);
    }
  }

  @Test
  void who_refuses_plain_bytes_is_told_when_there_are_no_others() throws Exception {
    String small = "/api/collections/places/items?limit=1&bbox=100,0,101,1&f=csv";
    for (int round = 0; round < 2; round++) {
      assertThat(served.get("/api/collections", "Accept-Encoding", "identity;q=0").headers())
          .extracting(headers -> headers.firstValue("Content-Encoding").orElse(""))
          .isEqualTo("gzip");
      assertThat(served.get(small, "Accept-Encoding", "identity;q=0").statusCode()).isEqualTo(406);
      assertThat(served.get(small).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_is_new_each_time_has_no_validator() throws Exception {
    HttpResponse<byte[]> health = served.get("/api/health", "If-None-Match", "*");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(health.headers().firstValue("ETag")).isEmpty();
    assertThat(health.headers().firstValue("Last-Modified")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/collections", "/api/collections?x=1", "/nothing", "/api/health"})
  void pages_of_any_origin_may_read_the_answer(String path) throws Exception {
    for (int round = 0; round < 2; round++) {
      HttpResponse<byte[]> answer = served.get(path, "Origin", "https://example.org");
      assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
          .contains("Content-Crs", "ETag");
    }
  }

  @Test
  void the_order_of_parameters_does_not_matter() throws Exception {
    HttpResponse<byte[]> one = served.get("/api/collections/places/items?limit=2&offset=1");
    HttpResponse<byte[]> other = served.get("/api/collections/places/items?offset=1&limit=2");
    assertThat(other.body()).isEqualTo(one.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/conformance", "/api/collections/sections/items", "/api/health"})
  void head_tells_what_get_would(String path) throws Exception {
    for (int round = 0; round < 2; round++) {
      HttpResponse<byte[]> head = served.ask("HEAD", path);
      HttpResponse<byte[]> get = served.get(path);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      Map<String, List<String>> told = new TreeMap<>(head.headers().map());
      Map<String, List<String>> given = new TreeMap<>(get.headers().map());
      told.remove("date");
      given.remove("date");
      assertThat(told).isEqualTo(given).containsKey("content-length");
    }
  }
}
